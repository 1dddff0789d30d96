import { describe, expect, test } from 'vitest';
import { messageDeed, sendAgain, settleMessage } from '~/delivery/halting/settlements.server';
import { sendSlice, sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { objectToLetters } from '~/delivery/sending/objections.server';
import { database } from '~/platform/database/database.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { aSealedLetter, officials, sent } from '../../setup/dispatches';

import { lateDeed, mailbox, mailer, messages, objecting, sealed, statesOf } from '../../setup/sending';

describe('when the provider does not say yes', () => {
  test('a refused mail is not tried again; the others go', async () => {
    const people = await officials(3);
    await mailbox.behave({ answer: 'refuse', to: people[1]!.address });
    const id = await sent(sealed);
    await sendToTheEnd(id, mailer);
    expect((await statesOf(id)).sort()).toEqual(['accepted', 'accepted', 'refused']);
    expect(await mailbox.caughtMails()).toHaveLength(2);
  });

  test.each(['drop before keeping', 'drop after keeping'] as const)(
    'and stays silent (%s), the same request is asked again under its key',
    async (answer) => {
      await officials(2);
      await mailbox.behave({ answer });
      const id = await sent(sealed);
      await sendSlice(id, mailer, { milliseconds: 300 });
      expect(await statesOf(id)).toEqual(['sending', 'sending']);
      await mailbox.behave(null);
      await sendToTheEnd(id, mailer);
      expect(await statesOf(id)).toEqual(['accepted', 'accepted']);
      expect(await mailbox.caughtMails()).toHaveLength(2);
    },
  );

  test('and keeps no keys, the outcome is unknown, for a person to decide, and never sent again by itself', async () => {
    await officials(1);
    await mailbox.behave({ answer: 'drop after keeping' });
    const id = await sent(sealed);
    const forgetful = { ...mailer, keepsKeysFor: 0 };
    await sendToTheEnd(id, forgetful);
    expect(await statesOf(id)).toEqual(['unknown']);
    await mailbox.behave(null);
    await mailbox.emptyMailbox();
    await sendToTheEnd(id, forgetful);
    expect(await mailbox.caughtMails()).toHaveLength(0);
    const [message] = await messages(id);
    const deed = await messageDeed(await lateDeed(), message!.id);
    const both = await Promise.allSettled([settleMessage(deed, 'sent'), settleMessage(deed, 'not sent')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('and refuses the installation, the dispatch pauses and says why; nothing is lost', async () => {
    await officials(2);
    await mailbox.behave({ answer: 'stop' });
    const id = await sent(sealed);
    await sendSlice(id, mailer, { milliseconds: 300 });
    expect(await database().dispatchPause.findMany({ where: { dispatchId: id } })).toMatchObject([
      { reason: 'account refused', pausedById: null, endedAt: null },
    ]);
    expect(await statesOf(id)).toEqual(['prepared', 'prepared']);
  });

  test('and asks for later, it goes later', async () => {
    await officials(1);
    await mailbox.behave({ answer: 'later' });
    const id = await sent(sealed);
    expect(await sendSlice(id, mailer, { milliseconds: 300 })).toBeGreaterThan(0);
    await mailbox.behave(null);
    await sendToTheEnd(id, mailer);
    expect(await statesOf(id)).toEqual(['accepted']);
  });
});

describe('an objection', () => {
  test('stops what is not handed over, and keeps every later dispatch away', async () => {
    await officials(2);
    const id = await sent(sealed);
    const [first] = await messages(id);
    const link = await objecting(first!.id);
    await Promise.all([objectToLetters(link), objectToLetters(link)]);
    await sendToTheEnd(id, mailer);
    expect((await statesOf(id)).sort()).toEqual(['accepted', 'stopped']);
    const other = await aSealedLetter(['Beacon', 'Anchor']);
    await sendToTheEnd(await sent(other), mailer);
    expect(await mailbox.caughtMails()).toHaveLength(2);
  });

  test('during a dispatch comes before or after each message, never between', async () => {
    await officials(20);
    const id = await sent(sealed);
    const all = await messages(id);
    const link = await objecting(all[10]!.id);
    await Promise.all([sendToTheEnd(id, mailer), objectToLetters(link)]);
    const state = (await messages(id)).find(({ id: each }) => each === all[10]!.id)!.state;
    const caught = await mailbox.caughtMails({ to: all[10]!.mailbox });
    expect(caught).toHaveLength(state === 'stopped' ? 0 : 1);
  });
});

describe('sending again', () => {
  test('is a deed of its own, with a reason, once for each message', async () => {
    await officials(1);
    const id = await sent(sealed);
    await sendToTheEnd(id, mailer);
    const [former] = await messages(id);
    const deed = await messageDeed(await lateDeed(), former!.id);
    const both = await Promise.allSettled([sendAgain(deed, 'Lost'), sendAgain(deed, 'Lost')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await sendToTheEnd(id, mailer);
    expect(await mailbox.caughtMails()).toHaveLength(2);
    const events = await eventsOf(letterTrail(sealed.letter.id));
    expect(events.find(({ kind }) => kind === 'message-sent-again')).toMatchObject({ values: { reason: 'Lost' } });
  });
});

describe('the database', () => {
  test('refuses another byte in a frozen message, and life to a stopped one', async () => {
    await officials(2);
    const id = await sent(sealed);
    const [first] = await messages(id);
    const other = () => database().$executeRaw`UPDATE message SET text = 'Other' WHERE id = ${first!.id}::uuid`;
    await expect(other()).rejects.toThrow('frozen');
    await database().message.update({ where: { id: first!.id }, data: { state: 'stopped' } });
    const revived = () => database().$executeRaw`UPDATE message SET state = 'prepared' WHERE id = ${first!.id}::uuid`;
    await expect(revived()).rejects.toThrow('stays stopped');
  });
});
