import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { settings } from '~/platform/installation/settings.server';
import { type Arriving, arrivalOf } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import { readToken, tokenFor } from '~/platform/request/token.server';
import { onLetter } from '~/trail/deeds.server';
import { holdLetters } from '~/trail/holds.server';
import { countAnswer, type OfficialLink } from '../dispatch/official-link.server';
import { byUnknownColleague } from './public-replies.server';
import { answerBy, promiseConfirmation } from './replies.server';
import { replyWords } from './reply.words';

/** The capability of who holds the link that was mailed for one public answer. Only `requireReplyConfirmation` makes it. */
export type ReplyConfirmation = Capability<
  { 'reply-confirmation': true },
  {
    replyId: string;
    letterId: string;
    at: Date;
  }
>;

/** The absolute address at which a public answer is confirmed: in one mail, to the mailbox that the letter went to. */
export const replyConfirmationLink = (replyId: string): string =>
  `${settings().origin}/reply-confirmations/${tokenFor('reply-confirmation', replyId)}`;

/** The answer that a link of a confirmation names, with what its page shows; what was not made here is not there. */
export async function requireReplyConfirmation({ params, context }: Arriving) {
  const id = readToken('reply-confirmation', params['token']);
  const found = id
    ? await database().reply.findUnique({
        where: { id },
        include: {
          official: { select: { fullName: true, institution: true } },
          letter: { select: { slug: true, lead: { select: { displayName: true } } } },
        },
      })
    : null;
  if (!found?.messageId || !(found.public || found.erasedAt)) throw new NotFound();
  const { official, letter, letterId, messageId, words, language, answeredAt, confirmedAt, erasedAt } = found;
  const link = grant<ReplyConfirmation>({ replyId: found.id, letterId, at: await arrivalOf(context) });
  const shown = { ...official, lead: letter.lead.displayName, slug: letter.slug, words, language, answeredAt };
  return { link, messageId, shown, confirmed: confirmedAt !== null, gone: erasedAt !== null };
}

/**
 * Confirms from the official’s mailbox that everybody may read an answer: from now on it shows on the letter’s page. A
 * second click changes nothing.
 * @throws Refusal where the answer was taken back or erased meanwhile, or nobody vouches for whose mailbox it is
 */
export async function confirmReply({ replyId, letterId, at }: ReplyConfirmation): Promise<void> {
  await onLetter('reply-confirmed', letterId, { at }, async ({ tx, did, didNot }) => {
    if (await tx.reply.count({ where: { id: replyId, ...byUnknownColleague } }))
      throw new Refusal(replyWords.sentence('colleaguePrivate'));
    const { count } = await tx.reply.updateMany({
      where: { id: replyId, public: true, erasedAt: null, confirmedAt: null },
      data: { confirmedAt: at },
    });
    if (count === 0) {
      if (await tx.reply.count({ where: { id: replyId, public: true } })) return didNot();
      throw new Refusal(replyWords.sentence('gone'));
    }
    return did({ plain: { replyId } });
  });
}

/** Which of these answers a mail asked to confirm. */
export async function answersAsked(replyIds: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = await database().notice.findMany({
    where: { kind: 'reply-confirmation', aboutId: { in: [...replyIds] } },
    select: { aboutId: true },
  });
  return new Set(asked.map(({ aboutId }) => aboutId));
}

/**
 * Asks the official’s mailbox to confirm a public answer about which no mail asked before: those given while public
 * answers showed at once. A second click sends nothing more, and neither does one that comes after the confirmation.
 * @throws Refusal where the answer is for the lead alone, taken back or erased, or nobody vouches for whose mailbox it is
 */
export async function askConfirmation(link: OfficialLink, replyId: string | undefined): Promise<void> {
  await countAnswer(link);
  if (link.isUnknownColleague) throw new Refusal(replyWords.sentence('colleaguePrivate'));
  await transaction(async (tx) => {
    await holdLetters(tx, [link.letterId], 'in turn');
    const { id, public: shown, confirmedAt, erasedAt } = await answerBy(link, replyId, tx);
    if (!shown || erasedAt) throw new Refusal(replyWords.sentence('gone'));
    if (!confirmedAt && (await tx.notice.count({ where: { kind: 'reply-confirmation', aboutId: id } })) === 0)
      await promiseConfirmation(tx, link, id);
  });
}
