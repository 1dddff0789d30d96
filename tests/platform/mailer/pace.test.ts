import { expect, test } from 'vitest';
import { paceOf } from '~/platform/mailer/pace.server';

test('no more requests leave in any second than the limit allows, however fast the answers come', async () => {
  const limit = 100;
  const pace = paceOf(limit);
  const left = await Promise.all(
    Array.from({ length: 2 * limit + 1 }, async () => {
      const turn = await pace.turn();
      const at = performance.now();
      turn.answered();
      return at;
    }),
  );
  const spans = left.slice(limit).map((at, place) => at - left[place]!);
  expect(spans).toHaveLength(limit + 1);
  expect(Math.min(...spans)).toBeGreaterThanOrEqual(999);
});

test('a place is not free before the provider has counted a second, where the first answers are slow', async () => {
  const pace = paceOf(2);
  const turns = [await pace.turn(), await pace.turn()];
  await new Promise((end) => setTimeout(end, 300));
  for (const turn of turns) turn.answered();
  const answered = performance.now();
  await pace.turn();
  expect(performance.now() - answered).toBeGreaterThanOrEqual(1000);
});
