import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { coverForm, coverTranslationForm } from '~/delivery/go-ahead/dispatch-forms';
import { imprintForm, imprintSaving, startForm } from '~/letters/letter/letter';
import { words as letterWords } from '~/letters/letter/letter.words';
import { words as textWords } from '~/letters/shown/letter-text.words';
import { type TextParts, textForm, unprintableFaults } from '~/letters/text/text';
import { words as translationWords } from '~/letters/translation/translation.words';
import { translationForm } from '~/letters/translation/translation-form';
import { holderForm, officialForm } from '~/officials/person/official-form';
import { nameForm } from '~/organisations/organisation/name-form';
import { organisationForm, rolesForm, signatoryForm } from '~/organisations/organisation/organisation';
import { unprintableSentence } from '~/platform/printable/printable';
import { signingForm } from '~/sign-on/declaration/signing';
import { signingWords } from '~/sign-on/declaration/signing.words';
import { expertForm } from '~/sign-on/expert/expert-form';
import { expertLineForm } from '~/sign-on/expert-admission/expert-asking-form';
import { carryForm } from '~/sign-on/expert-change/expert-carry';
import { invitedEntryForm, invitedEntryWords } from '~/sign-on/invitation/invited-entry';
import { openingForm } from '~/sign-on/opening/opening-form';
import { openingFormWords } from '~/sign-on/opening/opening-form.words';
import { preparationForm } from '~/sign-on/preparation/preparation';
import { preparationWords } from '~/sign-on/preparation/preparation.words';
import { arrangementForm } from '~/sign-on/signatories/arrangement';
import { words as arrangementWords } from '~/sign-on/signatories/arrangement.words';
import { sourcesBelow } from '../setup/imports';
import { notPrinted } from './not-printed';

// What a letter prints, or the mail with it, is judged where it is typed: at the field, with the characters named.

const text: TextParts = {
  language: 'en',
  title: 'Protect children online',
  subject: 'COM(2022) 209 final',
  addresseeBlock: 'To the Members of the European Parliament',
  body: 'We write to you.',
  asks: ['Conclude the negotiations.'],
  askInBrief: 'Conclude the negotiations.',
};
const imprint = {
  ...{ shortTitle: 'Protect', letterhead: 'Rue 12', place: 'Brussels', contactName: 'Ada', contactRole: 'Officer' },
  fileReferences: 'COM(2022) 209',
};
const organisation = {
  ...{ displayName: 'Harbour', legalName: 'Harbour', country: 'SE', website: 'https://harbour.example/' },
  kind: 'association',
};
const cover = { counter: 1, subject: 'Joint letter', coverText: 'We send you our letter.' };
const official = {
  ...{ fullName: 'Ana Exemplo', familyName: 'Exemplo', position: 'Member', institution: 'Parliament' },
  ...{ constituency: 'North', group: 'EPP', party: 'Party', formOfAddress: 'Dear Ms Exemplo' },
  addresses: 'ana@europarl.example',
};
const place = { endorsement: '00000000-0000-4000-8000-000000000001', umbrella: 'Network', tier: 'Founding' };

const expert = { name: 'Edda', title: 'Professor', affiliation: 'University', declaration: 'D' };
const started = { lead: place.endorsement, title: 'T', language: 'en' };

/** Each form whose words may be printed: a good example, and the fields that are printed. */
const forms: readonly [string, z.ZodType, Record<string, unknown>, readonly string[]][] = [
  [
    'letters/text/text.ts',
    textForm(textWords('en')),
    text,
    ['title', 'subject', 'addresseeBlock', 'body', 'asks.0', 'askInBrief'],
  ],
  ['sign-on/expert-admission/expert-asking-form.ts', expertLineForm(), expert, ['name', 'title', 'affiliation']],
  [
    'sign-on/invitation/invited-entry.ts',
    invitedEntryForm(invitedEntryWords('en')),
    { displayName: 'Harbour', country: 'SE', website: 'https://harbour.example/' },
    ['displayName'],
  ],
  ['letters/letter/letter.ts', startForm(letterWords('en')), started, ['title']],
  ['letters/letter/letter.ts', imprintForm(letterWords('en')), imprint, Object.keys(imprint)],
  ['letters/letter/letter.ts', imprintSaving(letterWords('en')), { ...imprint, counter: 1 }, Object.keys(imprint)],
  [
    'letters/translation/translation-form.ts',
    translationForm(translationWords('en')),
    { counter: 1, version: 1, shortTitle: 'Protéger', place: 'Bruxelles' },
    ['shortTitle', 'place'],
  ],
  ['organisations/organisation/organisation.ts', organisationForm, organisation, ['displayName', 'legalName']],
  ['organisations/organisation/name-form.ts', nameForm, { name: 'Harbour', kind: 'acronym' }, ['name']],
  ['organisations/organisation/organisation.ts', rolesForm, { roles: ['editor'], position: 'Director' }, ['position']],
  [
    'organisations/organisation/organisation.ts',
    signatoryForm,
    { address: 'dora@harbour.example', position: 'Director' },
    ['position'],
  ],
  [
    'sign-on/preparation/preparation.ts',
    preparationForm(preparationWords('en')),
    { counter: 0, printedName: 'Harbour', country: 'SE', decides: 'one', statement: 'Act now.' },
    ['printedName', 'statement'],
  ],
  [
    'sign-on/declaration/signing.ts',
    signingForm('en'),
    { name: 'Dora', role: 'Director', declaration: 'D', line: 'L' },
    ['name', 'role'],
  ],
  ['sign-on/expert/expert-form.ts', expertForm('en'), expert, ['name', 'title', 'affiliation']],
  ['sign-on/expert-change/expert-carry.ts', carryForm('en'), { name: 'Edda', declaration: 'D' }, ['name']],
  [
    'sign-on/opening/opening-form.ts',
    openingForm(openingFormWords('en'), signingWords('en')),
    { date: '2027-01-12', time: '18:00', timeZone: 'Europe/Brussels', name: 'Dora', role: 'Director' },
    ['name', 'role'],
  ],
  [
    'sign-on/signatories/arrangement.ts',
    arrangementForm(arrangementWords('en')),
    { places: [place] },
    ['places.0.umbrella', 'places.0.tier'],
  ],
  [
    'delivery/go-ahead/dispatch-forms.ts',
    coverForm,
    { ...cover, replyTo: 'ada@harbour.example' },
    ['subject', 'coverText'],
  ],
  ['delivery/go-ahead/dispatch-forms.ts', coverTranslationForm, cover, ['subject', 'coverText']],
  [
    'officials/person/official-form.ts',
    officialForm,
    official,
    Object.keys(official).filter((name) => name !== 'addresses'),
  ],
  ['officials/person/official-form.ts', holderForm, { holderName: 'Ana Exemplo' }, ['holderName']],
];

test('every form has its place here: printed, and so judged, or not printed', () => {
  const known = new Set([...forms.map(([path]) => path), ...notPrinted]);
  const all = sourcesBelow('app').filter((source) => /\bz\s*\.object\(/.test(source.text));
  expect(all.map(({ path }) => path.replace('app/', '')).filter((path) => !known.has(path))).toEqual([]);
});

/** The example with its word at a path changed. */
function changed(value: unknown, [first, ...rest]: readonly string[], change: (words: string) => string): unknown {
  if (first === undefined) return change(String(value));
  if (Array.isArray(value)) return value.with(Number(first), changed(value[Number(first)], rest, change));
  const record = value as Record<string, unknown>;
  return { ...record, [first]: changed(record[first], rest, change) };
}

describe.each(forms)('%s', (_path, schema, example, fields) => {
  test.each(fields)('says at the field %s which characters the letter cannot print', (field) => {
    expect(schema.safeParse(example).success).toBe(true);
    const read = schema.safeParse(changed(example, field.split('.'), (words) => `${words} 漢字 🙂`));
    const issues = read.error?.issues.filter(({ message }) => message.includes('cannot print')) ?? [];
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      [field, 'The letter cannot print these characters: 漢 字 🙂. Remove them or write them another way.'],
    ]);
  });

  test.each(fields)('takes at the field %s what it can print, in every script of the letters', (field) => {
    const read = schema.safeParse(changed(example, field.split('.'), (words) => `${words} Łódź ‘Παιδιά’ Діти – أطفال`));
    expect(read.error?.issues ?? []).toEqual([]);
  });
});

test('a draft is saved as it is, and its editor says at the field what cannot be printed', () => {
  expect(unprintableFaults({ ...text, asks: ['Fine.', 'Not 漢.'], title: 'Ⓧ' })).toEqual({
    title: [expect.stringContaining('Ⓧ')],
    'asks[1]': [expect.stringContaining('漢')],
  });
});

test('characters that nobody sees are named by their number, and of many the first', () => {
  expect(unprintableSentence('A\u{7}')).toContain('U+0007');
  expect(unprintableSentence('\u{e000}')).toContain('U+E000');
  const many = Array.from({ length: 30 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
  expect(unprintableSentence(many)).toMatch(/丁.* …\. Remove them/);
  expect(unprintableSentence('Barnens rätt')).toBeUndefined();
});

test('accents piled on one letter are named, since they run over the lines around; those that languages write are taken', () => {
  expect(unprintableSentence(`L${'\u0300\u0301\u0302'.repeat(10)}antern`)).toContain(
    'so many accents on one letter: L',
  );
  expect(unprintableSentence(`Lan${'\u0323'.repeat(4)}tern`)).toContain('so many accents');
  const written = ['Vị̂ệt', 'i̇́', 'ᾧ', 'שָּׁלוֹם', 'مُدَّرِّسٌ', 'Ǘ', 'ṩ'];
  expect(written.filter((words) => unprintableSentence(words)?.includes('accents'))).toEqual([]);
});
