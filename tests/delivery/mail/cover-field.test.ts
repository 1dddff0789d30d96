import { describe, expect, test } from 'vitest';
import { coverTranslationForm } from '~/delivery/go-ahead/dispatch-forms';
import { coverFilled, neededFields, ownGreeting, readCover } from '~/delivery/mail/cover-field';
import { coverLanguage } from '~/delivery/mail/cover-language';
import { namedFrom } from '~/delivery/mail/cover-values.server';

describe('the fields of a cover text', () => {
  test.each([
    ['{name}', [{ field: 'name', otherwise: undefined }]],
    ['{ NAME }', [{ field: 'name', otherwise: undefined }]],
    ['{Signatories  from country}', [{ field: 'signatories from country', otherwise: undefined }]],
    ['{group|your group}', [{ field: 'group', otherwise: 'your group' }]],
    ['{group|one | two}', [{ field: 'group', otherwise: 'one | two' }]],
    ['Dear {name},\nwe', [{ words: 'Dear ' }, { field: 'name', otherwise: undefined }, { words: ',\nwe' }]],
    ['no field', [{ words: 'no field' }]],
    ['', []],
  ])('%j is read', (typed, parts) => expect(readCover(typed)).toEqual({ parts, faults: [] }));

  test.each([
    ['{nmae}', 'unknown', '{nmae}'],
    ['{}', 'unknown', '{}'],
    ['{name', 'unpaired', '{name'],
    ['name} and', 'unpaired', '} and'],
    ['{{name}}', 'unpaired', '{'],
    ['{na\nme}', 'unpaired', '{na'],
    ['{constructor}', 'unknown', '{constructor}'],
  ])('%j is a fault', (typed, kind, named) => expect(readCover(typed).faults[0]).toEqual({ kind, typed: named }));

  test('that nothing stands in for have to be known', () => {
    expect(neededFields('{name} {group|} {why|x} {name} {committee}')).toEqual(['name', 'group', 'committee']);
  });

  test('are filled one by one', () => {
    const filled = coverFilled('{name|x} of {group|none}', (field, otherwise) =>
      field === 'name' ? '{country}' : (otherwise ?? ''),
    );
    expect(filled).toBe('{country} of none');
  });

  test('bring a greeting of their own only at the beginning', () => {
    expect(ownGreeting('{salutation},\n\nwe write.\n\nYours')).toEqual({
      greeting: '{salutation},',
      rest: 'we write.\n\nYours',
    });
    expect(ownGreeting('We write, {salutation}')).toBeNull();
    expect(ownGreeting('')).toBeNull();
  });

  test.each([
    ['coverText', 'We count on you, {nmae}.', 'There is no field {nmae}. See the list of fields beside the text.'],
    ['subject', 'To {name', 'There is an unmatched brace at {name. A field needs one brace on each side.'],
  ])('that there are not are said at the place where they stand: %s', (place, typed, sentence) => {
    const form = { counter: '0', subject: 'Joint letter', coverText: 'We write.', [place]: typed };
    const { error } = coverTranslationForm.safeParse(form);
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([[place, sentence]]);
  });
});

describe('the language of a mail', () => {
  const written = ['fr', 'nl', 'el'];
  test.each([
    ['the first of the official’s own that is written', { country: 'BE', languages: ['de', 'nl', 'fr'] }, 'nl'],
    ['the authentic text’s, where that comes first', { country: 'BE', languages: ['en', 'nl'] }, 'en'],
    ['the authentic text’s, where none is written', { country: 'LV', languages: ['lv'] }, 'en'],
    ['that of the country, where the directory knows none', { country: 'GR', languages: [] }, 'el'],
    ['not guessed where a country has several', { country: 'BE', languages: [] }, 'en'],
    ['not that of the country where the official’s own are known', { country: 'FR', languages: ['de'] }, 'en'],
    ['the authentic text’s for an office without a country', { country: null, languages: [] }, 'en'],
  ])('is %s', (_rule, official, language) => expect(coverLanguage(official, written, 'en')).toBe(language));
});

test('names in a list that runs from right to left stand each for itself, and “and” is drawn into none', () => {
  expect(namedFrom(['Harbour', 'Lantern'], 'ar')).toBe('\u2068Harbour\u2069 و\u2068Lantern\u2069');
  expect(namedFrom(['Harbour', 'Lantern'], 'en')).toBe('Harbour and Lantern');
});
