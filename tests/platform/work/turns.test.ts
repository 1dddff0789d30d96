import { expect, test } from 'vitest';
import { turns } from '~/platform/work/turns';

test('work goes through a few at a time, in its order, and a full line is told at once', async () => {
  const inTurn = turns({ atOnce: 2, waiting: 2 });
  const began: number[] = [];
  const finish: (() => void)[] = [];
  const work = (number: number) =>
    inTurn(async () => {
      began.push(number);
      await new Promise<void>((done) => finish.push(done));
      return number;
    });
  const all = [1, 2, 3, 4, 5].map(work);
  expect(await all[4]).toBe('full');
  expect(began).toEqual([1, 2]);
  finish[0]?.();
  expect(await all[0]).toBe(1);
  await Promise.resolve();
  expect(began).toEqual([1, 2, 3]);
  finish[1]?.();
  finish[2]?.();
  await Promise.all([all[1], all[2]]);
  finish[3]?.();
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 'full']);
});

test('work that fails makes room for the next', async () => {
  const inTurn = turns({ atOnce: 1, waiting: 1 });
  const failed = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(async () => 'done');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});
