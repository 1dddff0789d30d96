import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { deliveredLetter } from '~/delivery/reply/delivered-letter.server';
import { publicReplies } from '~/delivery/reply/public-replies.server';
import { acknowledge, askForMeeting, reply, takeBack } from '~/delivery/reply/replies.server';
import { confirmReply, requireReplyConfirmation } from '~/delivery/reply/reply-confirmations.server';
import { replyNotices } from '~/delivery/reply/reply-notices.server';
import { database } from '~/platform/database/database.server';
import { NotFound } from '~/platform/request/not-found';
import { tokenFor } from '~/platform/request/token.server';
import { officials, sealedEdition } from '../../setup/dispatches';
import { arriving, dispatchId, first, kinds, linkOf, revision, written } from '../../setup/replies';
import { messages, sealed } from '../../setup/sending';
import { tamper } from '../../setup/tampering';

const confirmationOf = (id: string) => requireReplyConfirmation(arriving(tokenFor('reply-confirmation', id)));

describe('the official’s page', () => {
  test('shows the letter as delivered, and dates who withdrew and what took its place', async () => {
    const link = await linkOf(first);
    const shown = await deliveredLetter(link);
    expect(shown).toMatchObject({ superseded: null, withdrawn: [], answers: [], publicAddress: expect.any(String) });
    expect(shown.signatories).toHaveLength(3);
    expect(shown.why).not.toBe('');

    const at = new Date();
    await database().endorsement.update({ where: { id: sealed.endorsements[1]! }, data: { withdrawnAt: at } });
    await sealedEdition(sealed.letter, sealed.organisations, sealed.endorsements, 2);
    await officials(1);
    const renamed = { where: { id: sealed.endorsements[1]! }, data: { printedName: 'Lantern' } };
    await tamper((tx) => tx.endorsement.update(renamed));
    const after = await deliveredLetter(link);
    expect(after.withdrawn).toEqual([{ name: 'Lantern', at }]);
    expect(after.signatories).toHaveLength(3);
  });

  test('is opened by its own link alone', async () => {
    for (const token of [tokenFor('objection', first), tokenFor('official-page', randomUUID()), `${first}.x`, ''])
      await expect(requireOfficialPage(arriving(token))).rejects.toThrow(NotFound);
  });
});

describe('an official', () => {
  test('answers more than once; the same click twice is one answer', async () => {
    const link = await linkOf(first);
    await acknowledge(link, 'received');
    await acknowledge(link, 'received');
    await askForMeeting(link, {
      answer: randomUUID(),
      when: 'May',
      reach: '+32 2',
      words: '',
      language: 'en',
      withWhom: undefined,
    });
    const typed = written();
    await Promise.all([reply(link, typed, null), reply(link, typed, null)]);
    expect((await kinds()).sort()).toEqual(['meeting', 'received', 'reply']);
    const told = await database().notice.findMany({ where: { kind: 'reply-arrived' } });
    expect(told.map(({ address }) => address)).toEqual(['policy@harbour.example', 'policy@harbour.example']);
    expect(await replyNotices['reply-arrived']!(told[0]!.aboutId, told[0]!.address)).toMatchObject({
      subject: expect.stringContaining('answered'),
    });
  });

  test('decides who reads the reply: a public one shows once its own mailbox has confirmed it, until it is taken back', async () => {
    const link = await linkOf(first);
    const before = await revision();
    await reply(link, written('no', 'For you alone.'), null);
    expect(await revision()).toBe(before);
    const shown = written('yes');
    await reply(link, shown, null);
    expect(await publicReplies(sealed.letter.id)).toEqual([]);
    expect(await revision()).toBe(before);
    const notice = await database().notice.findFirstOrThrow({ where: { kind: 'reply-confirmation' } });
    expect(notice.address).toBe(link.mailbox);
    expect(await replyNotices['reply-confirmation']!(notice.aboutId, notice.address)).not.toBeNull();
    const { link: confirmation } = await confirmationOf(shown.answer);
    await Promise.all([confirmReply(confirmation), confirmReply(confirmation)]);
    expect(await database().event.count({ where: { kind: 'reply-confirmed' } })).toBe(1);
    expect(await publicReplies(sealed.letter.id)).toMatchObject([
      { words: shown.words, kind: 'reply', entered: false },
    ]);
    expect(await revision()).toBe(before + 1);

    await takeBack(link, shown.answer);
    expect(await publicReplies(sealed.letter.id)).toEqual([]);
    expect(await revision()).toBe(before + 2);
    expect(await database().reply.findUniqueOrThrow({ where: { id: shown.answer } })).toMatchObject({
      words: '',
      takenBackAt: link.at,
    });
    expect(await replyNotices['reply-confirmation']!(notice.aboutId, notice.address)).toBeNull();
  });

  test('cannot take back what another answered', async () => {
    const typed = written();
    await reply(await linkOf(first), typed, null);
    const [, other] = await messages(dispatchId);
    await expect(takeBack(await linkOf(other!.id), typed.answer)).rejects.toThrow(NotFound);
  });
});
