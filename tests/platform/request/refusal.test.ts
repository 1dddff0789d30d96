import { afterAll, beforeAll, expect, test } from 'vitest';
import { failureKept, failureSaid } from '~/platform/database/kept-sentence.server';
import { moment } from '~/platform/locale/dates';
import { know } from '~/platform/locale/known-words';
import { list, sentences } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';

const words = sentences('platform/sample', {
  closed: 'Sign-on closed on {when}. {names} signed, {others}.',
  others: '{count, plural, one {# other} other {# others}}',
});
beforeAll(() =>
  know('fr', {
    'platform/sample.closed': 'Les signatures ont pris fin le {when}. {names} ont signé, {others}.',
    'platform/sample.others': '{count, plural, one {# autre} other {# autres}}',
  }),
);
afterAll(() => know('fr', { 'platform/sample.closed': '', 'platform/sample.others': '' }));

const sentence = words.sentence('closed', {
  when: moment(new Date('2026-11-27T17:00:00Z'), 'Europe/Brussels'),
  names: list(['Phare', 'Harbour', 'Ankari']),
  others: words.sentence('others', { count: 2 }),
});

test('a refusal is said in the reader’s language, with its moments, lists and sentences; its message is English', () => {
  const refusal = new Refusal(sentence);
  expect(refusal.message).toBe(
    'Sign-on closed on Friday 27 November 2026, 18:00 Brussels time. Phare, Harbour and Ankari signed, 2 others.',
  );
  expect(refusal.said('en')).toBe(refusal.message);
  expect(refusal.said('fr')).toContain('Les signatures ont pris fin le vendredi 27 novembre 2026');
  expect(refusal.said('fr')).toContain('Phare, Harbour et Ankari ont signé, 2 autres.');
});

test('a failure in a row is plain data, said to whoever reads it; an older row and a lost sentence say their English', () => {
  const kept = failureKept(sentence);
  const row = { ...kept, failureSentence: JSON.parse(JSON.stringify(kept.failureSentence)) as unknown };
  expect(failureSaid(row, 'fr')).toContain('2 autres');
  expect(failureSaid({ failure: 'Too long.', failureSentence: null }, 'fr')).toBe('Too long.');
  const lost = { set: 'platform/sample', key: 'gone', values: {} };
  expect(failureSaid({ failure: 'Too long.', failureSentence: lost }, 'fr')).toBe('Too long.');
});
