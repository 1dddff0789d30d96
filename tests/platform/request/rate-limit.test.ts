import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { count, limits, sweepLimits } from '~/platform/request/rate-limit.server';
import { Refusal } from '~/platform/request/refusal';

const limit = 'sign-in by place and mailbox';

test('as many tries as the limit allows are counted, and the next is refused with the time to wait', async () => {
  for (let tried = 0; tried < limits[limit].points; tried++) await count(limit, 'ada@harbour.example');
  const refused = count(limit, 'ada@harbour.example');
  await expect(refused).rejects.toThrow(Refusal);
  await expect(refused).rejects.toThrow('15 minutes');
  await count(limit, 'ben@harbour.example');
});

test.each([
  [14.2, '15 minutes'],
  [61, '61 minutes'],
  [91, '2 hours'],
  [1438.5, 'a day'],
])('a wait of %s minutes is said as %s', async (left, said) => {
  const daily = 'names of a person';
  const key = `somebody ${left}`;
  for (let tried = 0; tried < limits[daily].points; tried++) await count(daily, key);
  const expire = new Date(Date.now() + left * 60_000);
  await database().rateLimiterFlexible.update({ where: { key: `${daily}:${key}` }, data: { expire } });
  await expect(count(daily, key)).rejects.toThrow(`Wait ${said} and try again`);
});

test('of tries at once no more are let through than the limit allows', async () => {
  const tries = Array.from({ length: 20 }, () => count(limit, 'eve@harbour.example'));
  const through = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled');
  expect(through).toHaveLength(limits[limit].points);
});

test('a counter is forgotten when its time is over, and not before', async () => {
  await count(limit, 'over@harbour.example');
  await count(limit, 'running@harbour.example');
  const key = `${limit}:over@harbour.example`;
  await database().rateLimiterFlexible.update({ where: { key }, data: { expire: new Date(Date.now() - 1000) } });
  await sweepLimits();
  const left = await database().rateLimiterFlexible.findMany({
    where: { key: { in: [key, `${limit}:running@harbour.example`] } },
  });
  expect(left.map((counter) => counter.key)).toEqual([`${limit}:running@harbour.example`]);
});
