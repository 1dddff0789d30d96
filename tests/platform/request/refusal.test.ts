import type { ActionFunctionArgs } from '@remix-run/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { failureKept, failureSaid } from '~/platform/database/kept-sentence.server';
import { moment } from '~/platform/locale/dates';
import { know } from '~/platform/locale/known-words';
import { list, sentences } from '~/platform/locale/sentences';
import { type DeedReply, deed, readForm } from '~/platform/request/form.server';
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

test('a refusal of one field is said at that field, and what was typed is kept', async () => {
  const act = deed(async ({ request }: ActionFunctionArgs) => {
    await readForm(request, z.object({ date: z.string(), note: z.string() }));
    throw new Refusal(sentence, 'date');
  });
  const typed = { date: '2020-01-01', note: 'Soon' };
  const request = new Request('http://here.example', { method: 'POST', body: new URLSearchParams(typed) });
  const answer = (await act({ request, params: {}, context: {} } as unknown as ActionFunctionArgs)) as unknown as {
    data: DeedReply;
    init: ResponseInit;
  };
  expect(answer.init.status).toBe(409);
  expect(answer.data.refusal).toBeNull();
  expect(answer.data.form).toMatchObject({ initialValue: typed, error: { date: [new Refusal(sentence).message] } });
});
