import { beforeEach, describe, expect, test } from 'vitest';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { setTiming } from '~/delivery/dispatch/timings.server';
import { approveDispatch } from '~/delivery/go-ahead/approvals.server';
import { sendDispatch, sendingPlan } from '~/delivery/go-ahead/sendings.server';
import { pauseDispatch, resumeDispatch } from '~/delivery/halting/pauses.server';
import { claimNext } from '~/delivery/sending/claims.server';
import { sendSlice } from '~/delivery/sending/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import type { APerson } from '../setup/coalition';
import { officials, readyDispatch, sendingOf } from '../setup/dispatches';
import { deskOf } from '../setup/letters';
import { lateDeed, mailbox, mailer, sealed, statesOf, withdrawn } from '../setup/sending';

const hour = 3600;
const day = 24 * hour;
const choosing = async (id: string) =>
  dispatchDeed(await deskOf(sealed.lead.administrator, sealed.letter.id, 'choose addressees'), id);

type Timing = { goesAt?: Date; perHour?: number };
async function timed(id: string, { goesAt, perHour }: Timing): Promise<void> {
  const deed = await choosing(id);
  const { counter } = deed.dispatch;
  const zone = goesAt ? { goesAt, timeZone: 'Europe/Brussels' } : { goesAt: null, timeZone: null };
  await setTiming(deed, { counter, perHour: perHour ?? null, ...zone });
}

async function sentWith(timing: Timing): Promise<string> {
  const id = await readyDispatch(sealed);
  await timed(id, timing);
  const { deed, shown } = await sendingOf(sealed, id);
  await sendDispatch(deed, shown);
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
    await expect(sendDispatch(await dispatchDeed(late, id), shown)).rejects.toThrow('has passed');
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
    await pauseDispatch(await dispatchDeed(await lateDeed(), id));
    expect(await claimNext(id, sending(hour), 1)).toEqual([]);
    await resumeDispatch(await dispatchDeed(await lateDeed(), id), '');
    await sendSlice(id, mailer, { secondsAhead: hour, milliseconds: 200 });
    await sendSlice(id, mailer, { secondsAhead: 2 * hour, milliseconds: 200 });
    expect(await statesOf(id)).toEqual(Array(3).fill('accepted'));
  });
});

describe('where a second person is asked for', () => {
  const approving = async (person: APerson) => {
    const deed = await deskOf(person, sealed.letter.id, 'approve dispatches');
    return {
      deed,
      approve: async (id: string, digest: string) => approveDispatch(await dispatchDeed(deed, id), digest),
    };
  };
  const digestOf = async (id: string) => (await sendingPlan(await choosing(id))).digest!;
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
    await expect(sendDispatch(deed, shown)).rejects.toThrow('has not approved');
    await (await approving(sealed.lead.administrator)).approve(id, await digestOf(id));
    await expect(sendDispatch(deed, shown)).rejects.toThrow('You approved this dispatch');
    await (await approving(sealed.lead.signatory)).approve(id, await digestOf(id));
    expect(await sendDispatch(deed, shown)).toBe(2);
  });

  test('any change voids it: the pace, the addressees, the cover text', async () => {
    await officials(2);
    const id = await readyDispatch(sealed);
    const { approve } = await approving(sealed.lead.signatory);
    const digest = await digestOf(id);
    await approve(id, digest);
    await timed(id, { perHour: 30 });
    const { deed, shown } = await sendingOf(sealed, id);
    await expect(sendDispatch(deed, shown)).rejects.toThrow('has not approved');
    await expect(approve(id, digest)).rejects.toThrow('changed after you opened this page');
    await approve(id, await digestOf(id));
    await database().officialMailbox.updateMany({
      data: { bouncedAt: new Date() },
      where: { address: { startsWith: 'person1.' } },
    });
    const fewer = await sendingOf(sealed, id);
    await expect(sendDispatch(fewer.deed, fewer.shown)).rejects.toThrow('has not approved');
  });

  test('a change at the same moment is before or after the sending, never between; the database holds the two apart', async () => {
    await officials(2);
    const id = await readyDispatch(sealed);
    await (await approving(sealed.lead.signatory)).approve(id, await digestOf(id));
    const { deed, shown } = await sendingOf(sealed, id);
    const [sending, changing] = await Promise.allSettled([sendDispatch(deed, shown), timed(id, { perHour: 9 })]);
    expect([sending.status, changing.status].sort()).toEqual(['fulfilled', 'rejected']);
    const ready = await readyDispatch(sealed).catch(() => id);
    const approval = { dispatchId: ready, digest: 'x', approvedAt: new Date(), approvedById: deed.person.id };
    await database().dispatchApproval.create({ data: approval });
    await expect(
      database().dispatch.update({
        where: { id: ready },
        data: { sentAt: new Date(), sentById: deed.person.id },
      }),
    ).rejects.toThrow('dispatch_second_person');
  });
});
