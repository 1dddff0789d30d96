import { expect, test } from 'vitest';
import type { EventKind } from '~/trail/event';
import { eventKinds } from '~/trail/event.words';
import { eventInWords, type TellableEvent } from '~/trail/event-in-words';
import { eventsView, pageSize } from '~/trail/trail-pages';

const event = (changes: Partial<TellableEvent> & { kind: EventKind }): TellableEvent => ({
  actorId: '00000000-0000-7000-8000-00000000000a',
  by: 'Ada',
  plain: {},
  values: {},
  ...changes,
});
const told = (changes: Partial<TellableEvent> & { kind: EventKind }) => eventInWords(event(changes), 'Europe/Brussels');

test('an event is told with who did it and an hour that the reader knows', () => {
  const plain = { openingId: '1', versionId: '2', deadline: '2026-11-27T17:00:00.000Z', timeZone: 'Europe/Brussels' };
  expect(told({ kind: 'letter-opened', plain })).toBe(
    'Ada opened the letter for sign-on until Friday 27 November 2026, 18:00 Brussels time.',
  );
});

test('what was erased is told as erased, and a reason that was not given as not given', () => {
  expect(told({ kind: 'reviewer-named', values: { address: null } })).toBe('Ada named (erased) as a reviewer.');
  expect(told({ kind: 'invitation-declined', by: null, actorId: null, values: { reason: '' } })).toBe(
    'Someone using the emailed link declined an invitation: no reason given',
  );
});

test('nobody is invented: the platform, a link, and a person who is gone are three things', () => {
  expect(told({ kind: 'letter-published', by: null })).toBe(
    'Someone whose name is not known here published the letter.',
  );
  expect(told({ kind: 'letter-published', by: null, actorId: null })).toBe('Undersigned published the letter.');
});

test('digests are told by their first digits', () => {
  expect(told({ kind: 'edition-sealed', plain: { pdfDigest: 'ab12'.repeat(16) } })).toContain('ab12 ab12 ab12 ab12.');
});

test('individual experts are counted apart from the organisations, and not named where there are none', () => {
  const plain = { editionId: '1', number: 1, language: 'en', signatories: 2 };
  const made = 'Ada had edition 1 (en) made, with 2 signatories';
  expect(told({ kind: 'edition-frozen', plain })).toBe(`${made}.`);
  expect(told({ kind: 'edition-frozen', plain: { ...plain, experts: 1 } })).toBe(`${made} and 1 individual expert.`);
});

test('words of people are told as they are, whatever signs are in them', () => {
  const values = { organisation: '{name} <b>&’', reason: 'We’d {rather} not' };
  expect(told({ kind: 'endorsement-withdrawn', values })).toBe('{name} <b>&’ withdrew: We’d {rather} not');
});

test('every kind of event can be told, even with nothing beside it', () => {
  expect(eventKinds.length).toBeGreaterThan(50);
  for (const kind of eventKinds) expect(told({ kind })).not.toMatch(/[{}]|undefined/);
});

test('a trail is shown a page at a time, the latest first, and an address beyond it shows the first page', () => {
  const events = Array.from({ length: pageSize + 3 }, (_, at) => at + 1);
  const at = (query: string) => eventsView(events, `https://letters.example/trail${query}`);
  expect(at('').events.slice(0, 2)).toEqual([pageSize + 3, pageSize + 2]);
  expect(at('?page=2').events).toEqual([3, 2, 1]);
  for (const query of ['?page=3', '?page=0', '?page=-1', '?page=x', '?page=1e9']) expect(at(query).page).toBe(1);
});
