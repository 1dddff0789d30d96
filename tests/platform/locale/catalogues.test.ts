import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declared } from '~/platform/locale/known-words';
import { french } from '../../../app/words/fr';
import { type Catalogue, faultsOf, faultsOfEnglish, type Messages } from '../../setup/catalogues';
import { sourcesBelow } from '../../setup/imports';

const declaring = ['app', 'emails', 'server']
  .flatMap(sourcesBelow)
  .filter(({ text }) => /= sentences(<|\()/.test(text))
  .map(({ path }) => resolve(path));
// By names that are made here: a pattern that a tool understands would make every export of the product one that is used.
await Promise.all(declaring.map((path) => import(path)));
const english: Messages = Object.fromEntries(
  [...declared].flatMap(([set, words]) => Object.entries(words).map(([key, text]) => [`${set}.${key}`, text])),
);

const offered: Catalogue[] = [{ language: 'fr', ...french }];

describe.each(offered)('the catalogue of $language', (catalogue) => {
  test('says what English says, and all of each set', () => {
    expect(Object.keys(english).length).toBeGreaterThan(2000);
    expect(faultsOf(catalogue, english)).toEqual([]);
  });

  test('has each sentence in the file of its room', () => {
    const folder = `app/words/${catalogue.language}`;
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const read = files.flatMap((name) => {
      const messages = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Messages;
      return Object.keys(messages).map((id) => ({ id, file: name }));
    });
    expect(read.filter(({ id, file }) => `${id.split('/')[0]}.json` !== file)).toEqual([]);
    expect(read.map(({ id }) => id).sort()).toEqual(Object.keys(catalogue.messages).sort());
  });
});

test('English can be read itself, and has each plural form', () => {
  expect(faultsOfEnglish(english)).toEqual([]);
  const planted = { 'letters/few.count': '{count, plural, other {# letters}}', 'letters/few.most': '{most, number' };
  expect(faultsOfEnglish(planted).map((fault) => fault.split(' ').slice(0, 3).join(' '))).toEqual([
    'letters/few.count has no',
    'letters/few.most cannot be',
  ]);
});

describe('a fault in a catalogue is found:', () => {
  const few = {
    'letters/few.count': '{count, plural, one {# letter} other {# letters}}',
    'letters/few.sent': 'Sent on {when} to {kind, select, one {her} other {them}}',
    'letters/few.most': '{most, number} at most',
  };
  const say = (messages: Messages, language = 'fr') => faultsOf({ language, messages }, few);
  const right = {
    'letters/few.count': '{count, plural, one {# lettre} other {# lettres}}',
    'letters/few.sent': 'Envoyée le {when} {kind, select, one {à elle} other {à eux}}',
    'letters/few.most': '{most, number} au maximum',
  };
  const without = (id: string) => Object.fromEntries(Object.entries(right).filter(([known]) => known !== id));

  test('none where there is none', () => expect(say(right)).toEqual([]));
  test.each([
    ['a plural form', { 'letters/few.count': '{count, plural, other {# lettres}}' }, 'has no plural form “one”'],
    ['a plural', { 'letters/few.count': '{count} lettres' }, 'does not take count plural'],
    [
      'a value',
      { 'letters/few.sent': 'Envoyée {kind, select, one {à elle} other {à eux}}' },
      'does not take when argument',
    ],
    ['a choice', { 'letters/few.sent': 'Envoyée le {when} {kind, select, other {à eux}}' }, 'kind select one|other'],
    ['a kind', { 'letters/few.most': '{most} au maximum' }, 'does not take most number'],
    [
      'what English has not',
      { 'letters/few.most': '{most, number} {of}' },
      'takes of argument, which English does not',
    ],
    ['an unknown id', { 'letters/few.other': 'Autre' }, 'letters/few.other is not known in English'],
    ['English', { 'letters/few.most': '{most, number} at most' }, 'letters/few.most is not translated'],
    ['a brace', { 'letters/few.most': '{most, number' }, 'cannot be read'],
    ['an apostrophe', { 'letters/few.most': "{most, number} d'un coup" }, 'straight apostrophe'],
    ['a space', { 'letters/few.most': '{most, number} au maximum !' }, 'a space that can break'],
  ])('%s', (_what, planted: Messages, fault) => {
    expect(say({ ...right, ...planted }).join('\n')).toContain(fault);
  });
  test('a missing sentence', () => expect(say(without('letters/few.most'))).toEqual(['letters/few.most is missing']));
  test('forms that another language has', () => {
    const slovene = { ...right, 'letters/few.count': '{count, plural, one {# pismo} other {# pisem}}' };
    expect(say(slovene, 'sl').sort()).toEqual([
      'letters/few.count has no plural form “few”',
      'letters/few.count has no plural form “two”',
    ]);
  });
});
