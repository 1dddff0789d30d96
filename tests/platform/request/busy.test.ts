import { setTimeout as pause } from 'node:timers/promises';
import type { ActionFunctionArgs } from '@remix-run/node';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { type DeedReply, deed, readForm } from '~/platform/request/form.server';

/** A form is posted to a deed that does its work in a transaction of so many milliseconds, and rests in it for so many. */
async function posted(timeout: number, rest: number, key: string) {
  const act = deed(async ({ request }: ActionFunctionArgs) => {
    await readForm(request, z.object({ name: z.string() }));
    await transaction(
      async (tx) => {
        await tx.$executeRaw`INSERT INTO rate_limit (key, points) VALUES (${key}, 1)`;
        await pause(rest);
        await tx.$queryRaw`SELECT 1`;
      },
      { timeout },
    );
    return 'done';
  });
  const request = new Request('http://here.example', { method: 'POST', body: new URLSearchParams({ name: 'Ada' }) });
  return act({ request, params: {}, context: {} } as unknown as ActionFunctionArgs);
}
const written = (key: string) => database().rateLimiterFlexible.count({ where: { key } });

test('a deed that a busy machine does not finish is undone, and says so above what was typed', async () => {
  const recorded = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const answer = (await posted(300, 900, 'slow')) as unknown as { data: DeedReply; init: ResponseInit };
  expect(recorded).toHaveBeenCalledOnce();
  recorded.mockRestore();
  expect(answer.init.status).toBe(503);
  expect(answer.data.refusal).toMatch(/^We were too busy to finish this, so it was undone/);
  expect(answer.data.form?.initialValue).toEqual({ name: 'Ada' });
  expect(await written('slow')).toBe(0);
});

test('one that is finished in time is done', async () => {
  expect(await posted(20_000, 0, 'quick')).toBe('done');
  expect(await written('quick')).toBe(1);
});
