import { randomUUID } from 'node:crypto';
import { words as mailWords } from '@emails/letter-to-official.words';
import { isSuppressed } from '~/officials/directory/officials.server';
import type { Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { plainLine } from '../audience/mail-recipient';
import { recipientsOf } from '../audience/mail-recipients.server';
import { enqueueDispatch } from '../dispatch/dispatch-queue.server';
import { dispatchView, withHistory } from '../dispatch/dispatch-view';
import { countAnswer, type OfficialLink } from '../dispatch/official-link.server';
import { editionOf, noteFor, noteTo } from '../halting/notes.server';
import { letterMail } from '../mail/letter-mail.server';
import { mailFacts } from '../mail/mail-facts.server';
import { reopen } from '../sending/endings.server';
import { keep } from './replies.server';
import { replyWords } from './reply.words';
import type { Colleague } from './reply-forms';

const say = replyWords('en');

/** How many colleagues one message may be passed on to, and how many in all come of one that the lead sent. */
const mostColleagues = 3;
export const mostFromOne = 12;

/**
 * Passes the letter on: the colleague gets one message of the same dispatch, in which the official is named. One for each
 * mailbox and letter, as ever: held by the database.
 * @throws Refusal where the mailbox has the letter, objects, or enough was passed on
 */
export async function passOn(link: OfficialLink, { answer: id, address }: Colleague): Promise<void> {
  await countAnswer(link);
  await onLetter('letter-passed-on', link.letterId, { at: link.at }, async ({ tx, at, did, didNot }) => {
    const dispatch = await lockedFor(tx, link);
    if (await tx.reply.findUnique({ where: { id }, select: { id: true } })) return didNot();
    await mayBePassed(tx, link, address);
    const official = await colleagueAt(tx, link, address);
    const passedMessageId = randomUUID();
    const passed = await tx.message.findUniqueOrThrow({ where: { id: link.messageId } });
    const [to] = await recipientsOf(tx, dispatch, [{ ...passed, officialId: official.id, mailbox: address }]);
    const mail = await letterMail(await factsOf(tx, link, dispatch), to!, passedMessageId);
    const { dispatchId, letterId, messageId, fullName } = link;
    await tx.message.create({
      data: { id: passedMessageId, dispatchId, letterId, officialId: official.id, ...mail, preparedAt: at },
    });
    await keep(tx, link, { id, kind: 'passed_on', language: 'en', passedMessageId });
    await reopen(tx, dispatchId, at);
    await enqueueDispatch(tx, dispatchId);
    const values = { official: fullName, colleague: official.fullName, address };
    return did({ plain: { replyId: id, messageId, passedMessageId }, values });
  }).catch((error) => {
    throw isUniqueViolation(error) ? new Refusal(replyWords.sentence('passedKnown')) : error;
  });
}

async function lockedFor(tx: Transaction, { dispatchId }: OfficialLink) {
  await tx.$queryRaw`SELECT id FROM dispatch WHERE id = ${dispatchId}::uuid FOR NO KEY UPDATE`;
  const dispatch = dispatchView(
    await tx.dispatch.findUniqueOrThrow({ where: { id: dispatchId }, include: withHistory }),
  );
  if (dispatch.stoppedAt) throw new Refusal(replyWords.sentence('passedOver'));
  return dispatch;
}

async function mayBePassed(tx: Transaction, link: OfficialLink, address: string): Promise<void> {
  if (address === link.mailbox.toLowerCase()) throw new Refusal(replyWords.sentence('passedOwn'));
  const { messageId, letterId } = link;
  const passed = await tx.reply.count({ where: { messageId, kind: 'passed_on' } });
  if (passed >= mostColleagues) throw new Refusal(replyWords.sentence('passedEnough', { most: mostColleagues }));
  if ((await passedFromTheSame(tx, messageId)) >= mostFromOne) throw new Refusal(replyWords.sentence('passedFar'));
  if (await isSuppressed(tx, address)) throw new Refusal(replyWords.sentence('passedNotWritten'));
  const [had] = await tx.$queryRaw<{ had: boolean }[]>`
    SELECT EXISTS (SELECT FROM message WHERE letter_id = ${letterId}::uuid
      AND lower(mailbox) IN (lower(${address}), 'erased:' || address_digest(${address}))) AS had`;
  if (had!.had) throw new Refusal(replyWords.sentence('passedKnown'));
}

/** Colleagues pass on what was passed on to them: how many mails came of the message with which it began. */
async function passedFromTheSame(tx: Transaction, messageId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ passed: number }[]>`
    WITH RECURSIVE above AS (
      SELECT ${messageId}::uuid AS id
      UNION SELECT reply.message_id FROM reply JOIN above ON reply.passed_message_id = above.id
    ), below AS (
      SELECT id FROM above
      UNION SELECT reply.passed_message_id FROM reply JOIN below ON reply.message_id = below.id
      WHERE reply.passed_message_id IS NOT NULL
    ) SELECT count(*)::int - 1 AS passed FROM below`;
  return row?.passed ?? 0;
}

const asAddressee = { id: true, fullName: true } as const;

/** Whatever the rule of salutations would make of an unknown colleague of a member: the form that fits everybody. */
const greetings = Object.fromEntries(['en', 'de', 'fr'].map((language) => [language, mailWords(language)('greeting')]));

/**
 * The official of the directory who has this mailbox; else one for this message alone, whom nobody else can choose: it is
 * called after who passes the letter on, never by words that came by the link.
 */
async function colleagueAt(
  tx: Transaction,
  { letterId, institution, country, at, fullName: by }: OfficialLink,
  address: string,
) {
  const known = await tx.official.findFirst({
    where: { endedAt: null, leadId: null, mailboxes: { some: { address, endedAt: null } } },
    select: asAddressee,
  });
  const { leadId } = await tx.letter.findUniqueOrThrow({ where: { id: letterId }, select: { leadId: true } });
  const official =
    known ??
    (await tx.official.create({
      data: {
        fullName: plainLine(say('colleagueName', { name: by })),
        leadId,
        position: say('colleagueOf', { name: by }),
        salutations: greetings,
        institution,
        country,
        addedAt: at,
        endedAt: at,
        mailboxes: { create: { address, kind: 'personal', source: 'passed-on', addedAt: at, endedAt: at } },
      },
      select: asAddressee,
    }));
  return official;
}

/** What the mail to the colleague says: as to all others, and before it who passed it on. */
async function factsOf(tx: Transaction, link: OfficialLink, dispatch: Awaited<ReturnType<typeof lockedFor>>) {
  const { slug, lead } = await tx.letter.findUniqueOrThrow({
    where: { id: link.letterId },
    select: { slug: true, lead: { select: { displayName: true } } },
  });
  const since = (await noteFor(tx, dispatch.editionId, link.at)) ?? dispatch.note;
  const note = noteTo(link.fullName, since);
  return mailFacts(await editionOf(tx, dispatch), lead.displayName, slug, { ...dispatch, note });
}
