import { afterAll, describe, expect, test } from 'vitest';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { pauseDispatch } from '~/delivery/halting/pauses.server';
import { sendSlice, sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { sweepDispatches } from '~/delivery/sending/endings.server';
import { database } from '~/platform/database/database.server';
import { resendMailer } from '~/platform/mailer/resend.server';
import { startResend } from '../mocks/resend';
import { officials, sent } from '../setup/dispatches';
import { lateDeed, mailbox, mailer, messages, sealed, statesOf } from '../setup/sending';

const day = 24 * 3600;

describe('a message of which the provider never said', () => {
  const running: { stop(): Promise<void> }[] = [];
  afterAll(() => Promise.all(running.map((each) => each.stop())));
  let ahead = 0;
  const provider = async () => {
    ahead = 0;
    const resend = await startResend({ now: () => Date.now() + ahead * 1000 });
    running.push(resend);
    const { apiKey, baseUrl } = resend;
    return { resend, mailer: resendMailer({ apiKey, baseUrl, requestsPerSecond: 1000, timeoutMilliseconds: 400 }) };
  };
  const slice = (id: string, by: typeof mailer) => sendSlice(id, by, { milliseconds: 100, secondsAhead: ahead });

  test.each(['drop after keeping', 'drop before keeping', 'never answer'] as const)(
    'is not asked for by itself once its key may be forgotten (%s), however often a worker or the sweep comes by',
    async (behaviour) => {
      await officials(1);
      const { resend, mailer: by } = await provider();
      resend.behave(behaviour);
      const id = await sent(sealed);
      await slice(id, by);
      expect(await statesOf(id)).toEqual(['sending']);
      const taken = resend.taken.length;
      for (ahead of [day - 30, day + 30, 3 * day, 30 * day]) await slice(id, by);
      await sweepDispatches(day);
      expect(await statesOf(id)).toEqual(['unknown']);
      expect(resend.taken).toHaveLength(taken);
    },
  );

  test('is unknown after a day also while its dispatch is paused', async () => {
    await officials(1);
    const { resend, mailer: by } = await provider();
    resend.behave('drop after keeping');
    const id = await sent(sealed);
    await slice(id, by);
    await pauseDispatch(await dispatchDeed(await lateDeed(), id));
    await database().$executeRaw`
      UPDATE message SET first_asked_at = first_asked_at - interval '2 days', last_asked_at = last_asked_at - interval '2 days'
      WHERE dispatch_id = ${id}::uuid`;
    await sweepDispatches(day);
    expect(await statesOf(id)).toEqual(['unknown']);
  });

  test.each([
    ['later', { status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '1' } }, 'sending'],
    ['a fault of its own', { status: 500, name: 'internal_server_error' }, 'sending'],
    ['no', { status: 422, name: 'validation_error' }, 'unknown'],
  ] as const)('stays in doubt when the next answer is %s', async (_answer, behaviour, state) => {
    await officials(1);
    const { resend, mailer: by } = await provider();
    resend.behave('drop after keeping', behaviour);
    const id = await sent(sealed);
    await slice(id, by);
    const [{ requestDigest, firstAskedAt }] = (await messages(id)) as [Awaited<ReturnType<typeof messages>>[0]];
    ahead = 60;
    await slice(id, by);
    expect(await messages(id)).toMatchObject([{ state, requestDigest, firstAskedAt }]);
    ahead = 600;
    if (behaviour.status === 429) await new Promise((goOn) => setTimeout(goOn, 1000));
    await slice(id, by);
    expect(resend.taken).toHaveLength(1);
  });

  test('and whose doubt is lifted under its key is one mail', async () => {
    await officials(3);
    const { resend, mailer: by } = await provider();
    resend.behave('drop after keeping', 'drop before keeping', {
      status: 500,
      name: 'internal_server_error',
      kept: true,
    });
    const id = await sent(sealed);
    await slice(id, by);
    ahead = 120;
    await slice(id, by);
    expect(await statesOf(id)).toEqual(Array(3).fill('accepted'));
    expect(new Set(resend.taken.map(({ to }) => to)).size).toBe(3);
    expect(resend.taken).toHaveLength(3);
  });

  test('by another transport that keeps no keys goes to a person at once', async () => {
    await officials(1);
    await mailbox.behave({ answer: 'drop after keeping' });
    const id = await sent(sealed);
    await sendToTheEnd(id, { ...mailer, keepsKeysFor: 0 });
    expect(await statesOf(id)).toEqual(['unknown']);
  });
});
