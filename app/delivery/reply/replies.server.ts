import type { Prisma } from '@generated/prisma/client';
import { isId } from '~/organisations/organisation/members.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { promiseCaused, promiseNotice } from '~/platform/notice/notices.server';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import type { Facts } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { countAnswer, type OfficialLink } from '../dispatch/official-link.server';
import { forgetReply } from './erased-replies.server';
import type { ReplyKind } from './reply';
import { replyWords } from './reply.words';
import type { FileGiven } from './reply-files.server';
import type { MeetingAsked, ReplyTyped } from './reply-forms';

const say = replyWords.sentence;

/** Says by the link that the letter came, or that it is another’s file. A second click says nothing more. */
export async function acknowledge(link: OfficialLink, kind: 'received' | 'not_my_file'): Promise<void> {
  await countAnswer(link);
  await onLetter('reply-given', link.letterId, { at: link.at }, async ({ tx, did, didNot }) => {
    const { messageId } = link;
    const standing = await tx.reply.count({ where: { messageId, kind, takenBackAt: null } });
    const given = standing === 0 && (await keep(tx, link, { kind, language: 'en' }));
    return given ? did(given) : didNot();
  });
}

/** Asks the lead for a meeting: when, with whom, how to be reached. For the lead alone. */
export async function askForMeeting(link: OfficialLink, asked: MeetingAsked): Promise<void> {
  await countAnswer(link);
  const { answer: id, words, language, when: meetingWhen, withWhom: meetingWith, reach: meetingReach } = asked;
  const meeting = { meetingWhen, meetingWith: meetingWith ?? null, meetingReach };
  await onLetter('reply-given', link.letterId, { at: link.at }, async ({ tx, did, didNot }) => {
    const given = await keep(tx, link, { id, kind: 'meeting', words, language, ...meeting });
    if (!given) return didNot();
    await tellLead(tx, link, id);
    return did(given);
  });
}

/**
 * Replies in words, or with a file for the lead alone. The lead has it at once. What the official wants public waits until
 * it is confirmed by a mail to the official’s own mailbox: the link may have been forwarded.
 * @throws Refusal where a colleague to whom the letter was passed on wants it public, whom no list of officials has
 */
export async function reply(
  link: OfficialLink,
  { answer: id, words, language, public: shown }: ReplyTyped,
  file: FileGiven | null,
): Promise<void> {
  await countAnswer(link);
  if (shown === 'yes' && link.isUnknownColleague) throw new Refusal(say('colleaguePrivate'));
  await onLetter('reply-given', link.letterId, { at: link.at }, async ({ tx, did, didNot }) => {
    const answer = { id, kind: 'reply', words, language, public: shown === 'yes' } as const;
    const given = await keep(tx, link, answer, file);
    if (!given) return didNot();
    if (answer.public) await promiseConfirmation(tx, link, id);
    await tellLead(tx, link, id);
    return did(given);
  });
}

/** Takes an answer back: what it said is erased, and no longer public; that it was given, and when, stays. */
export async function takeBack(link: OfficialLink, replyId: string | undefined): Promise<void> {
  await onLetter('reply-taken-back', link.letterId, { at: link.at }, async ({ tx, at, did, didNot }) => {
    const found = await answerBy(link, replyId, tx);
    if (found.takenBackAt) return didNot();
    if (found.erasedAt) throw new Refusal(say('gone'));
    const values = await forgetReply(tx, found, { at, takenBack: true });
    return did({ plain: { replyId: found.id }, beside: [values] });
  });
}

/** One answer that was given by this link; what is not there is answered as such. */
export async function answerBy(
  { messageId }: OfficialLink,
  replyId: string | undefined,
  reading: Pick<Transaction, 'reply'> = database(),
) {
  const found = isId(replyId) ? await reading.reply.findFirst({ where: { id: replyId, messageId } }) : null;
  if (!found) throw new NotFound();
  return found;
}

type Answer = { kind: ReplyKind; language: string } & Partial<
  Omit<Prisma.ReplyUncheckedCreateInput, 'kind' | 'language' | 'file'>
>;

/** Keeps an answer. @returns what the event of it tells; null where the same answer was given before */
export async function keep(
  tx: Transaction,
  link: OfficialLink,
  answer: Answer,
  file: FileGiven | null = null,
): Promise<Facts<'reply-given'> | null> {
  const { letterId, officialId, messageId, at } = link;
  const id = answer.id ?? crypto.randomUUID();
  const { count: made } = await tx.reply.createMany({
    data: [{ ...answer, id, letterId, officialId, messageId, answeredAt: at, recordedAt: at }],
    skipDuplicates: true,
  });
  if (made === 0) return null;
  if (file) await tx.replyFile.create({ data: { replyId: id, ...file } });
  const plain = { replyId: id, messageId, answer: answer.kind, public: answer.public ?? false };
  return { plain, values: { official: link.fullName } };
}

/** The lead is told of what waits for it: a request to meet, a reply. */
const tellLead = (tx: Transaction, { replyTo }: OfficialLink, replyId: string) =>
  promiseNotice(tx, { kind: 'reply-arrived', aboutId: replyId, address: replyTo });

/**
 * Asks the official’s mailbox by mail to confirm a public answer: one mail for each answer. Whoever holds the link of the
 * message causes it, and uses up nothing of what another message may cause.
 */
export const promiseConfirmation = (
  tx: Transaction,
  { messageId, letterId, mailbox }: OfficialLink,
  replyId: string,
): Promise<number> => {
  const cause = { causerId: messageId, subjectId: letterId };
  return promiseCaused(tx, 'reply-confirmation', cause, [{ aboutId: replyId, address: mailbox }]);
};
