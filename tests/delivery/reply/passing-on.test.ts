import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { resumeDispatch } from '~/delivery/halting/pauses.server';
import { deliveredLetter } from '~/delivery/reply/delivered-letter.server';
import { mostFromOne, passOn } from '~/delivery/reply/passing-on.server';
import { publicReplies } from '~/delivery/reply/public-replies.server';
import { acknowledge, reply, takeBack } from '~/delivery/reply/replies.server';
import { askConfirmation, confirmReply, requireReplyConfirmation } from '~/delivery/reply/reply-confirmations.server';
import { colleagueForm } from '~/delivery/reply/reply-forms';
import { sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { objectToLetters } from '~/delivery/sending/objections.server';
import { trackerOf } from '~/delivery/tracker/tracker.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { changed } from '../../setup/changed';
import { arriving, colleague, dispatchId, first, following, linkOf, second, written } from '../../setup/replies';
import { lateDeed, mailbox, mailer, messages, objecting, sealed, withdrawn } from '../../setup/sending';

describe('passing on', () => {
  test('brings the colleague one mail, in which the official is named, and a page of its own', async () => {
    const link = await linkOf(first);
    await mailbox.emptyMailbox();
    const to = colleague();
    await Promise.allSettled([passOn(link, to), passOn(link, { ...to, answer: randomUUID() })]);
    await sendToTheEnd(dispatchId, mailer);
    expect((await mailbox.caughtMails()).map((mail) => mail.to)).toEqual([to.address]);
    const sentTo = await database().message.findMany({ where: { letterId: link.letterId, mailbox: to.address } });
    expect(sentTo.map(({ text }) => text)).toEqual([
      expect.stringContaining(`${link.fullName} passed this letter on to you.`),
    ]);
    const theirs = await linkOf(sentTo[0]!.id);
    expect((await deliveredLetter(theirs)).passedOnBy).toBe(link.fullName);
    await acknowledge(theirs, 'received');
    const lines = await trackerOf(await following(), 'Europe/Brussels');
    expect(lines.find(({ name }) => name === `A colleague of ${link.fullName}`)).toMatchObject({
      passedBy: link.fullName,
      is: 'acknowledged',
    });
  });

  test('brings the colleague no word that came by the link: not in the mail, not on the page', async () => {
    const link = await linkOf(first);
    const typed = { ...colleague(), name: 'Free money at evil', seen: 'yes', salutations: 'Free money' };
    await passOn(link, colleagueForm.parse(typed));
    const message = await database().message.findFirstOrThrow({ where: { mailbox: typed.address } });
    const { officialId: id, subject, text, html } = message;
    const official = await database().official.findUniqueOrThrow({ where: { id } });
    const shown = await deliveredLetter(await linkOf(message.id));
    expect(JSON.stringify({ subject, text, html, official, shown })).not.toContain('Free money');
    expect(text).toContain('Dear Sir or Madam');
    expect(shown.name).toBe(`A colleague of ${link.fullName}`);
  });

  test('gives a mailbox that nobody vouches for no public voice: its words are for the lead alone', async () => {
    const to = colleague('stranger@elsewhere.example');
    await passOn(await linkOf(first), to);
    const { id: messageId } = await database().message.findFirstOrThrow({ where: { mailbox: to.address } });
    const theirs = await linkOf(messageId);
    const [shown, own, before] = [written('yes'), written('no'), written('yes')];
    await expect(reply(theirs, shown, null)).rejects.toThrow('for the lead organisation only');
    await reply(theirs, own, null);
    const { letterId, officialId } = theirs;
    const given = {
      id: before.answer,
      letterId,
      officialId,
      messageId,
      kind: 'reply',
      words: 'Before',
      public: true,
    } as const;
    await database().reply.create({ data: { ...given, language: 'en', answeredAt: theirs.at, recordedAt: theirs.at } });
    await expect(askConfirmation(theirs, before.answer)).rejects.toThrow('for the lead organisation only');
    const { link } = await requireReplyConfirmation(arriving(tokenFor('reply-confirmation', before.answer)));
    await expect(confirmReply(link)).rejects.toThrow('for the lead organisation only');
    expect(await publicReplies(letterId)).toEqual([]);
    expect(await database().notice.count({ where: { kind: 'reply-confirmation', address: to.address } })).toBe(0);
  });

  test('to an official of the directory leaves the official’s own public voice, confirmed from the official’s own mailbox', async () => {
    const address = 'own@parliament.example';
    const facts = { fullName: 'Olga Own', institution: 'European Parliament', addedAt: new Date() };
    const mailboxes = { create: { address, kind: 'personal', source: 'by-hand', addedAt: new Date() } } as const;
    await database().official.create({ data: { ...facts, mailboxes } });
    await passOn(await linkOf(first), colleague(address));
    const { id } = await database().message.findFirstOrThrow({ where: { mailbox: address } });
    const shown = written('yes');
    await reply(await linkOf(id), shown, null);
    const { link } = await requireReplyConfirmation(arriving(tokenFor('reply-confirmation', shown.answer)));
    await confirmReply(link);
    expect((await publicReplies(sealed.letter.id)).map(({ official }) => official)).toEqual(['Olga Own']);
  });

  test('is still said where a dated note is added while the mail waits', async () => {
    const link = await linkOf(first);
    const to = colleague();
    await passOn(link, to);
    await withdrawn(1);
    await resumeDispatch(await dispatchDeed(await lateDeed(), dispatchId), 'One of them withdrew.');
    await sendToTheEnd(dispatchId, mailer);
    const { text } = await database().message.findFirstOrThrow({ where: { mailbox: to.address } });
    expect(text).toContain(`${link.fullName} passed this letter on to you. One of them withdrew.`);
  });

  test('reaches no mailbox that has the letter, none that objected, and few', async () => {
    const link = await linkOf(first);
    const [, other] = await messages(dispatchId);
    await expect(passOn(link, colleague(link.mailbox))).rejects.toThrow('The letter came to this address');
    await expect(passOn(link, colleague(other!.mailbox))).rejects.toThrow('already been sent to this address');
    await objectToLetters(await objecting(other!.id));
    await database().$executeRaw`
      INSERT INTO suppression (digest, suppressed_at) VALUES (address_digest('quiet@parliament.example'), now())`;
    await expect(passOn(link, colleague('quiet@parliament.example'))).rejects.toThrow('cannot write');
    for (const name of ['a', 'b', 'c']) await passOn(link, colleague(`${name}@parliament.example`));
    await expect(passOn(link, colleague('d@parliament.example'))).rejects.toThrow('3 colleagues');
    expect(await database().message.count()).toBe(5);
  });

  test('from colleague to colleague ends after twelve, and takes nothing from the other officials of the letter', async () => {
    let holders = [await linkOf(first)];
    let passed = 0;
    for (; passed < mostFromOne; ) {
      const next = [];
      for (const link of holders)
        for (let turn = 0; turn < 3 && passed < mostFromOne; turn += 1) {
          const to = colleague(`far${passed}@parliament.example`);
          await passOn(link, to);
          passed += 1;
          const { id } = await database().message.findFirstOrThrow({ where: { mailbox: to.address } });
          next.push(await linkOf(id));
        }
      holders = next;
    }
    await expect(passOn(holders.at(-1)!, colleague('farther@parliament.example'))).rejects.toThrow('many times');
    await passOn(await linkOf(second), colleague('near@parliament.example'));
  });

  test('by a link that was forwarded, refused a hundred times, keeps no official from answering', async () => {
    const link = await linkOf(first);
    const stranger = changed(link, { place: '192.0.2.1' });
    const refused = [];
    for (let turn = 0; turn < 61; turn += 1)
      refused.push(await passOn(stranger, colleague(link.mailbox)).catch(({ message }) => String(message)));
    expect(refused.at(-1)).toContain('Too many attempts');
    await acknowledge(changed(link, { place: '198.51.100.7' }), 'received');
    await passOn(await linkOf(second), colleague('near@parliament.example'));
  });

  test('is stopped by taking it back, as long as the mail waits', async () => {
    const link = await linkOf(first);
    await mailbox.emptyMailbox();
    const to = colleague();
    await passOn(link, to);
    await takeBack(link, to.answer);
    await sendToTheEnd(dispatchId, mailer);
    expect(await mailbox.caughtMails()).toEqual([]);
  });

  test('chooses nobody for another letter: the colleague is no entry of the directory', async () => {
    await passOn(await linkOf(first), colleague());
    const official = await database().official.findFirstOrThrow({
      where: { fullName: { startsWith: 'A colleague of' } },
    });
    expect(official).toMatchObject({ leadId: sealed.lead.id, endedAt: expect.any(Date) });
  });
});
