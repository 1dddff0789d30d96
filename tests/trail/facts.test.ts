import { expect, test } from 'vitest';
import { checkFacts } from '~/trail/fact-checks.server';
import { checkTrails } from '~/trail/trails.server';
import { putCastInPlace } from '../../prisma/seed';

test('what the deeds of the demonstration leave is what their events tell, both ways', { timeout: 180_000 }, async () => {
  await putCastInPlace();
  const { compared, faults } = await checkFacts();
  expect(faults).toEqual([]);
  expect(compared).toBeGreaterThan(100);
  expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
});
