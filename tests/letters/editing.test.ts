import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { nextStep, obstacles } from '~/letters/desk/next-step';
import { editForm, raisedAsks } from '~/letters/draft/edit-form';
import { typedDraft } from '~/letters/draft/typed-draft';
import { imprintForm, startForm } from '~/letters/letter/letter';
import { words as letterWords } from '~/letters/letter/letter.words';
import { freeSlug, slugOf } from '~/letters/letter/slug';
import { lifeLine, stageOf } from '~/letters/letter/stage';
import { words as textWords } from '~/letters/shown/letter-text.words';
import { alignParagraphs } from '~/letters/text/alignment';
import { paragraphs } from '~/letters/text/paragraphs';
import { readLetter } from '~/letters/text/read-letter';
import { textLimits } from '~/letters/text/text';

const fields = (values: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
};
const edited = (values: Record<string, string>) =>
  parseWithZod(fields({ language: 'en', counter: '3', ...values }), { schema: editForm(textWords('en')) });
const asks = (...rows: string[]) => Object.fromEntries(rows.map((row, at) => [`asks[${at}]`, row]));

test('an editor’s form may be unfinished, and rows left empty fall away', () => {
  const read = edited({ title: '', body: 'One\r\nline', ...asks('First.', '', 'Third.', '') });
  expect(read.status === 'success' && read.value).toMatchObject({
    counter: 3,
    raised: false,
    parts: { title: '', body: 'One\nline', asks: ['First.', 'Third.'] },
  });
});

test('a body that came as plain text is read line by line where that is asked, and never by itself', () => {
  const body = 'At stake\n•\tone\n•\ttwo.[1]\n1.\tAgree.\nYours faithfully,\n\n[1] Annual report.';
  const read = (values: Record<string, string>) => {
    const { status, value } = { value: undefined, ...edited({ body, ...values }) };
    return status === 'success' ? value?.parts.body : undefined;
  };
  expect(read({ lines: 'yes' })).toBe(
    'At stake\n\n- one\n- two.[^1]\n\n1. Agree.\n\nYours faithfully,\n\n[^1]: Annual report.',
  );
  expect(read({})).toBe(body);
});

test('the ask whose button was pressed moves up, also when a row above it was emptied in the same go', () => {
  const read = edited({ raise: '3', ...asks('First.', '', 'Third.') });
  expect(read.status === 'success' && read.value.parts.asks).toEqual(['First.', 'Third.']);
  expect(raisedAsks(['a', 'b', 'c'], 2)).toEqual(['b', 'a', 'c']);
  for (const place of [undefined, 0, 1, 4, -1]) expect(raisedAsks(['a', 'b', 'c'], place)).toEqual(['a', 'b', 'c']);
});

test('what is enormous is refused at its field, and what was typed comes back', () => {
  const read = edited({ title: 'x'.repeat(textLimits.title + 1), ...asks('y'.repeat(textLimits.ask + 1)) });
  expect(read.status).toBe('error');
  const reply = read.reply();
  expect(Object.keys(reply.error ?? {})).toEqual(['title', 'asks[0]']);
  expect(typedDraft(reply)).toMatchObject({ counter: 3, parts: { asks: ['y'.repeat(textLimits.ask + 1)] } });
});

test('a form without its counter, or with one that is no number, is malformed', () => {
  for (const counter of ['', 'x', '-1', '1.5']) expect(edited({ counter }).status).toBe('error');
});

test('two texts stand side by side: what both have is level, what differs is paired', () => {
  const read = (body: string) => paragraphs(readLetter(body));
  const rows = alignParagraphs(read('A.\n\nB.\n\nC.'), read('New.\n\nA.\n\nB, changed.\n\nC.'));
  expect(rows.map(({ one, other, same }) => [one?.number ?? null, other?.number ?? null, same])).toEqual([
    [null, 1, false],
    [1, 2, true],
    [2, 3, false],
    [3, 4, true],
  ]);
  expect(alignParagraphs([], read('A.'))).toMatchObject([{ one: null, same: false }]);
});

test('a title makes an address of its own in any script', () => {
  expect(slugOf('Protect children online: close the gap, “now”!')).toBe('protect-children-online-close-the-gap-now');
  expect(slugOf('Προστασία των παιδιών')).toBe('prostasia-ton-paidion');
  expect(slugOf('Łódź & Malmö')).toBe('lodz-malmo');
  expect(slugOf('…')).toBe('letter');
  expect(slugOf('word '.repeat(40)).length).toBeLessThanOrEqual(60);
  expect(freeSlug('letter', ['letter', 'letter-2'])).toBe('letter-3');
});

test('the imprint may be empty, but a date is a day and an address an address', () => {
  const read = (values: Record<string, string>) =>
    parseWithZod(fields(values), { schema: imprintForm(letterWords('en')) });
  expect(read({}).status).toBe('success');
  const whole = read({ date: '2026-11-27', contactTelephone: '+32 2 555 01 23' });
  expect(whole.status === 'success' && whole.value).toMatchObject({
    date: new Date('2026-11-27T00:00:00Z'),
  });
  const broken = read({
    date: '2026-02-30',
    contactAddress: 'nonsense',
    contactTelephone: 'by night',
    place: 'x'.repeat(81),
  });
  expect(Object.keys(broken.reply().error ?? {}).sort()).toEqual([
    'contactAddress',
    'contactTelephone',
    'date',
    'place',
  ]);
});

test('a letter starts with a lead, a title and a language', () => {
  const read = parseWithZod(fields({ lead: 'x', title: '  ', language: 'xx' }), {
    schema: startForm(letterWords('en')),
  });
  expect(Object.keys(read.reply().error ?? {}).sort()).toEqual(['language', 'lead', 'title']);
});

const now = new Date('2026-11-21T12:00:00Z');
const over = [{ at: new Date('2026-11-10T09:00:00Z'), deadline: new Date('2026-11-20T17:00:00Z') }];
const life = (changes: Partial<Parameters<typeof stageOf>[0]> = {}) => {
  const dates = { drafted: now, opened: [], closed: [], sealed: [], published: [], dispatched: [], now, ...changes };
  return { standing: stageOf(dates), steps: lifeLine(dates) };
};

test.each([
  ['write', {}, 0, false],
  ['version', {}, 0, true],
  ['open', {}, 1, true],
  ['gather', { opened: [{ at: now, deadline: new Date('2026-12-01T17:00:00Z') }] }, 1, true],
  ['seal', { opened: over }, 1, true],
  ['publish', { opened: over, sealed: [now] }, 1, true],
  ['send', { opened: over, sealed: [now], published: [now] }, 1, true],
] as const)('what is next: %s', (step, dates, versions, whole) => {
  expect(nextStep({ ...life(dates), versions, whole, changing: false }).step).toBe(step);
});

test.each([
  ['open', now],
  ['closed', over[0]!.at],
] as const)('what is next while a correction is out, %s: to follow it', (_, at) => {
  const opened = at === now ? [{ at, deadline: new Date('2026-12-01T17:00:00Z') }] : over;
  const next = nextStep({ ...life({ opened }), versions: 2, whole: true, changing: true });
  expect(next).toEqual({ step: 'correct', path: '/change' });
});

test('a lead that is not verified, cannot sign or has not signed stands in the way of what needs it', () => {
  const nothing = { leadVerified: false, leadCanSign: false, leadEndorsed: false };
  expect(obstacles('open', nothing)).toEqual(['leadNotVerified', 'leadCannotSign']);
  expect(obstacles('gather', nothing)).toEqual(['leadNotEndorsed']);
  expect(obstacles('seal', nothing)).toEqual(['leadNotVerified', 'leadNotEndorsed']);
  expect(obstacles('seal', { leadVerified: true, leadCanSign: true, leadEndorsed: true })).toEqual([]);
});
