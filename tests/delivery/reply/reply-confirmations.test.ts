import { renderMail } from '@emails/render.server';
import { describe, expect, test } from 'vitest';
import { reply, takeBack } from '~/delivery/reply/replies.server';
import {
  answersAsked,
  askConfirmation,
  confirmReply,
  requireReplyConfirmation,
} from '~/delivery/reply/reply-confirmations.server';
import { replyNotices } from '~/delivery/reply/reply-notices.server';
import { sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import { NotFound } from '~/platform/request/not-found';
import { limits } from '~/platform/request/rate-limit.server';
import { tokenFor } from '~/platform/request/token.server';
import { changed } from '../../setup/changed';
import { aSealedLetter, sent } from '../../setup/dispatches';
import { arriving, first, linkOf, revision, second, written } from '../../setup/replies';
import { mailer } from '../../setup/sending';

const confirmationOf = (id: string) => requireReplyConfirmation(arriving(tokenFor('reply-confirmation', id)));
const asked = (address: string) => database().notice.count({ where: { kind: 'reply-confirmation', address } });

describe('an official’s mailbox', () => {
  test('is not asked to confirm without end: six mails a day by one link, and nothing is kept of a seventh answer', async () => {
    const link = await linkOf(first);
    for (let at = 0; at < 6; at += 1) await reply(link, written('yes'), null);
    await expect(reply(link, written('yes'), null)).rejects.toThrow(`${link.mailbox} several times`);
    expect(await database().reply.count()).toBe(6);
    await reply(link, written('no'), null);
    expect(await asked(link.mailbox)).toBe(6);
  });

  test('is asked for one letter, whatever somebody did with the link of another', async () => {
    const link = await linkOf(first);
    for (let at = 0; at < 6; at += 1) await reply(link, written('yes'), null);
    const other = await aSealedLetter(['Beacon', 'Anchor']);
    await sendToTheEnd(await sent(other), mailer);
    const { id } = await database().message.findFirstOrThrow({
      where: { letterId: other.letter.id, mailbox: link.mailbox },
    });
    await reply(await linkOf(id), written('yes'), null);
    expect(await asked(link.mailbox)).toBe(7);
  });

  test('is mailed no words of whoever holds the link: they are on the page to which the mail leads', async () => {
    const link = await linkOf(first);
    const typed = written('yes', 'Free money at evil.example');
    await reply(link, typed, null);
    const content = await replyNotices['reply-confirmation']!(typed.answer, link.mailbox);
    const { text, html } = await renderMail(content!.mail);
    expect(content!.subject + text + html).not.toContain('evil');
    expect((await confirmationOf(typed.answer)).shown.words).toBe('Free money at evil.example');
  });

  test('is asked once more by a deed on the page, where an answer of before was never asked about', async () => {
    const link = await linkOf(first);
    const [former, own] = [written('yes'), written('no')];
    await reply(link, former, null);
    await reply(link, own, null);
    await database().notice.deleteMany({ where: { kind: 'reply-confirmation' } });
    await Promise.all([askConfirmation(link, former.answer), askConfirmation(link, former.answer)]);
    expect(await asked(link.mailbox)).toBe(1);
    await expect(askConfirmation(link, own.answer)).rejects.toThrow('do not need to do anything else');
    await confirmReply((await confirmationOf(former.answer)).link);
    await askConfirmation(link, former.answer);
    expect(await asked(link.mailbox)).toBe(1);
    await expect(askConfirmation(await linkOf(second), former.answer)).rejects.toThrow(NotFound);
  });

  test('is asked about each answer once, and its askings are counted with every other mail by the link', async () => {
    const link = await linkOf(first);
    const former = Array.from({ length: 6 }, () => written('yes'));
    for (const typed of former) await reply(link, typed, null);
    await database().notice.deleteMany({ where: { kind: 'reply-confirmation' } });
    const [again, ...others] = former.map(({ answer }) => answer);
    await reply(link, written('yes'), null);
    for (const answer of [again, ...others.slice(1)]) await askConfirmation(link, answer);
    await askConfirmation(link, again);
    await expect(askConfirmation(link, others[0])).rejects.toThrow(`${link.mailbox} several times`);
    expect(await asked(link.mailbox)).toBe(6);
    expect((await answersAsked(former.map(({ answer }) => answer))).has(others[0]!)).toBe(false);
  });

  test('is not asked without end from one place, also where no mail comes of it', async () => {
    const link = await linkOf(first);
    const typed = written('yes');
    await reply(link, typed, null);
    const clicks = limits['answers to a message by place'].points - 1;
    for (let at = 0; at < clicks; at += 1) await askConfirmation(link, typed.answer);
    await expect(askConfirmation(link, typed.answer)).rejects.toThrow('Too many attempts');
    expect(await asked(link.mailbox)).toBe(1);
  });

  test('changes nothing of an answer for the lead alone, whatever link it once held', async () => {
    const link = await linkOf(first);
    const [shown, own] = [written('yes'), written('no')];
    await reply(link, shown, null);
    await reply(link, own, null);
    const { link: held } = await confirmationOf(shown.answer);
    const before = await revision();
    await expect(confirmReply(changed(held, { replyId: own.answer }))).rejects.toThrow(
      'do not need to do anything else',
    );
    expect((await database().reply.findUniqueOrThrow({ where: { id: own.answer } })).confirmedAt).toBeNull();
    expect(await database().event.count({ where: { kind: 'reply-confirmed', subjectId: link.letterId } })).toBe(0);
    expect(await revision()).toBe(before);
  });

  test('confirms nothing that was taken back, and nothing that was for the lead alone', async () => {
    const link = await linkOf(first);
    const [shown, own] = [written('yes'), written('no')];
    await reply(link, shown, null);
    await reply(link, own, null);
    const { link: late } = await confirmationOf(shown.answer);
    await takeBack(link, shown.answer);
    await expect(confirmReply(late)).rejects.toThrow('do not need to do anything else');
    await expect(confirmationOf(own.answer)).rejects.toThrow(NotFound);
    await expect(requireReplyConfirmation(arriving(tokenFor('official-page', shown.answer)))).rejects.toThrow(NotFound);
    const where = { id: own.answer };
    await expect(database().reply.update({ where, data: { confirmedAt: new Date() } })).rejects.toThrow();
  });
});
