import { expect, test } from 'vitest';
import { beginHearing, heardSince } from '~/platform/request/heard.server';

const nextRound = () => new Promise<void>((next) => setTimeout(next, 0));

test('what came while the process was busy came before it was', async () => {
  beginHearing();
  await nextRound();
  const busySince = performance.now();
  while (performance.now() < busySince + 40); // three beats that it cannot note
  await nextRound();
  expect(heardSince()).toBeLessThanOrEqual(busySince);
});

test('where nothing keeps the process busy, what it reads has come of late', async () => {
  beginHearing();
  const began = performance.now();
  while (heardSince() < began) await nextRound();
  expect(heardSince()).toBeLessThanOrEqual(performance.now());
});
