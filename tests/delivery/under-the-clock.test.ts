import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { approveDispatch } from '~/delivery/approvals.server';
import { claimNext } from '~/delivery/claims.server';
import { sendSlice, sendToTheEnd } from '~/delivery/dispatch-job.server';
import { dispatchIn } from '~/delivery/dispatches.server';
import { sweepDispatches } from '~/delivery/endings.server';
import { pauseDispatch, resumeDispatch } from '~/delivery/pauses.server';
import { sendDispatch, sendingPlan } from '~/delivery/sendings.server';
import { setTiming } from '~/delivery/timings.server';
import { database } from '~/platform/database/database.server';
import { resendMailer } from '~/platform/mailer/resend.server';
import { forgetSettings } from '~/platform/settings.server';
import { startResend } from '../mocks/resend';
import type { APerson } from '../setup/coalition';
import { officials, readyDispatch, sendingOf, sent } from '../setup/dispatches';
import { deskOf } from '../setup/letters';
import { lateDeed, mailbox, mailer, messages, sealed, statesOf, withdrawn } from '../setup/sending';

const hour = 3600;
const day = 24 * hour;
const choosing = () => deskOf(sealed.lead.administrator, sealed.letter.id, 'choose addressees');

type Timing = { goesAt?: Date; perHour?: number };
async function timed(id: string, { goesAt, perHour }: Timing): Promise<void> {
  const deed = await choosing();
  const { counter } = await dispatchIn(deed, id);
  const zone = goesAt ? { goesAt, timeZone: 'Europe/Brussels' } : { goesAt: null, timeZone: null };
  await setTiming(deed, id, { counter, perHour: perHour ?? null, ...zone });
}

async function sentWith(timing: Timing): Promise<string> {
  const id = await readyDispatch(sealed);
  await timed(id, timing);
  const { deed, shown } = await sendingOf(sealed, id);
  await sendDispatch(deed, id, shown);
  return id;
}

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

describe('a scheduled dispatch', () => {
  test('is frozen when it is sent, and nothing of it goes before its hour', async () => {
    await officials(4);
    const id = await sentWith({ goesAt: inSeconds(2 * hour) });
    const wake = await sendSlice(id, mailer);
    expect(wake).toBeGreaterThan(hour);
    expect(await statesOf(id)).toEqual(Array(4).fill('prepared'));
    await sendSlice(id, mailer, { secondsAhead: 2 * hour + 5 });
    expect(await statesOf(id)).toEqual(Array(4).fill('accepted'));
  });

  test('is stopped by a withdrawal before its hour: the edition is void, as before any first message', async () => {
    await officials(2);
    const id = await sentWith({ goesAt: inSeconds(hour) });
    await withdrawn(1);
    await sendSlice(id, mailer, { secondsAhead: 2 * hour });
    expect((await statesOf(id)).every((state) => state === 'stopped')).toBe(true);
    expect(await mailbox.caughtMails()).toEqual([]);
  });

  test('is refused where its hour has passed by then, or lies beyond ninety days', async () => {
    await officials(1);
    const id = await readyDispatch(sealed);
    await timed(id, { goesAt: inSeconds(1) });
    const { shown } = await sendingOf(sealed, id);
    const late = await deskOf(sealed.lead.administrator, sealed.letter.id, 'send letters', inSeconds(5));
    await expect(sendDispatch(late, id, shown)).rejects.toThrow('has passed');
    await expect(timed(id, { goesAt: inSeconds(-5) })).rejects.toThrow('has passed');
    await expect(timed(id, { goesAt: inSeconds(91 * day) })).rejects.toThrow('within the next 90 days');
  });
});

describe('a staggered dispatch', () => {
  const sending = (secondsAhead: number) => ({ keepsKeysFor: day, secondsAhead });

  test('never goes faster than was said in any hour, also after hours in which nothing went, and not on one beat', async () => {
    await officials(20);
    const id = await sentWith({ perHour: 4 });
    const moments: number[] = [];
    for (let ahead = 0; ahead < 9 * hour; ahead += 30) {
      if (ahead === 2 * hour) ahead = 5 * hour;
      if ((await claimNext(id, sending(ahead), 10)).length > 0) moments.push(ahead);
      // Settled at once: what is asked again is another matter.
      await database().message.updateMany({ where: { dispatchId: id, state: 'sending' }, data: { state: 'accepted' } });
    }
    expect(moments.length).toBeGreaterThan(16);
    for (const from of moments)
      expect(moments.filter((at) => at >= from && at < from + hour - 30).length).toBeLessThanOrEqual(4);
    expect(new Set(moments.slice(1).map((at, place) => at - moments[place]!)).size).toBeGreaterThan(3);
  });

  test('gives one message to however many workers ask at once', async () => {
    await officials(6);
    const id = await sentWith({ perHour: 60 });
    const claims = await Promise.all([1, 2, 3, 4].map(() => claimNext(id, sending(0), 5)));
    expect(claims.flat()).toHaveLength(1);
  });

  test('is paused, and goes on at its pace', async () => {
    await officials(3);
    const id = await sentWith({ perHour: 1000 });
    await sendSlice(id, mailer, { milliseconds: 200 });
    expect((await statesOf(id)).filter((state) => state === 'accepted')).toHaveLength(1);
    await pauseDispatch(await lateDeed(), id);
    expect(await claimNext(id, sending(hour), 1)).toEqual([]);
    await resumeDispatch(await lateDeed(), id, '');
    await sendSlice(id, mailer, { secondsAhead: hour, milliseconds: 200 });
    await sendSlice(id, mailer, { secondsAhead: 2 * hour, milliseconds: 200 });
    expect(await statesOf(id)).toEqual(Array(3).fill('accepted'));
  });
});

describe('where a second person is asked for', () => {
  const approving = async (person: APerson) => {
    const deed = await deskOf(person, sealed.letter.id, 'approve dispatches');
    return { deed, approve: (id: string, digest: string) => approveDispatch(deed, id, digest) };
  };
  const digestOf = async (id: string) =>
    (await sendingPlan(await choosing(), await dispatchIn(await choosing(), id))).digest!;
  beforeEach(() => {
    process.env.SECOND_PERSON = 'yes';
    forgetSettings();
    return () => {
      delete process.env.SECOND_PERSON;
      forgetSettings();
    };
  });

  test('nothing goes without a word for exactly what goes, given by somebody else than the sender', async () => {
    await officials(2);
    const id = await readyDispatch(sealed);
    const { deed, shown } = await sendingOf(sealed, id);
    await expect(sendDispatch(deed, id, shown)).rejects.toThrow('has not approved');
    await (await approving(sealed.lead.administrator)).approve(id, await digestOf(id));
    await expect(sendDispatch(deed, id, shown)).rejects.toThrow('You approved this dispatch yourself');
    await (await approving(sealed.lead.signatory)).approve(id, await digestOf(id));
    expect(await sendDispatch(deed, id, shown)).toBe(2);
  });

  test('any change voids it: the pace, the addressees, the cover text', async () => {
    await officials(2);
    const id = await readyDispatch(sealed);
    const { approve } = await approving(sealed.lead.signatory);
    const digest = await digestOf(id);
    await approve(id, digest);
    await timed(id, { perHour: 30 });
    const { deed, shown } = await sendingOf(sealed, id);
    await expect(sendDispatch(deed, id, shown)).rejects.toThrow('has not approved');
    await expect(approve(id, digest)).rejects.toThrow('changed after this page was shown');
    await approve(id, await digestOf(id));
    await database().officialMailbox.updateMany({
      data: { bouncedAt: new Date() },
      where: { address: { startsWith: 'person1.' } },
    });
    const fewer = await sendingOf(sealed, id);
    await expect(sendDispatch(fewer.deed, id, fewer.shown)).rejects.toThrow('has not approved');
  });

  test('a change at the same moment is before or after the sending, never between; the database holds the two apart', async () => {
    await officials(2);
    const id = await readyDispatch(sealed);
    await (await approving(sealed.lead.signatory)).approve(id, await digestOf(id));
    const { deed, shown } = await sendingOf(sealed, id);
    const [sending, changing] = await Promise.allSettled([sendDispatch(deed, id, shown), timed(id, { perHour: 9 })]);
    expect([sending.status, changing.status].sort()).toEqual(['fulfilled', 'rejected']);
    const ready = await readyDispatch(sealed).catch(() => id);
    const self = { approvedAt: new Date(), approvedDigest: 'x', approvedById: deed.person.id };
    await expect(
      database().dispatch.update({
        where: { id: ready },
        data: { ...self, sentAt: new Date(), sentById: deed.person.id },
      }),
    ).rejects.toThrow('dispatch_second_person');
  });
});

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
    await pauseDispatch(await lateDeed(), id);
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
