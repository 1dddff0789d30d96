import { randomUUID } from 'node:crypto';
import { notThere } from '~/accounts/visitors.server';
import type { LetterDeed } from '~/letters/letter/desk.server';
import { standingMailbox } from '~/officials/directory/officials.server';
import { isId } from '~/organisations/organisation/members.server';
import { database, type Transaction, transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { recipientsOf } from '../audience/mail-recipients.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { enqueueDispatch } from '../dispatch/dispatch-queue.server';
import { lockedDispatch, racedAway } from '../dispatch/dispatches.server';
import { isSettled } from '../dispatch/moves';
import { letterMail } from '../mail/letter-mail.server';
import { mailFacts } from '../mail/mail-facts.server';
import { moveMessage } from '../sending/messages.server';
import { editionOf, noteFor, noteTo, passedOnBy } from './notes.server';

const say = deliveryWords('en');

/** One message of the letter, with its official; what is not there is answered as such. */
export async function messageIn(deed: Pick<LetterDeed, 'letter'>, id: string | undefined) {
  if (!isId(id)) throw notThere();
  const found = await database().message.findFirst({
    where: { id, letterId: deed.letter.id },
    include: { official: { select: { fullName: true } }, repeated: { select: { id: true } } },
  });
  if (!found) throw notThere();
  return found;
}

/** A person decides what became of a message of which the provider never said. */
export async function settleMessage(
  deed: LetterDeed<'send letters'>,
  id: string,
  as: 'sent' | 'not sent',
): Promise<void> {
  const { dispatchId } = await messageIn(deed, id);
  await transaction(async (tx) => {
    await lockedDispatch(tx, deed, dispatchId);
    const moved = await moveMessage(tx, id, `settled as ${as}`, { settledAt: deed.at });
    if (!moved) throw new Refusal(say('notUnknown'));
    await record(tx, letterTrail(deed.letter.id), {
      kind: 'message-settled',
      at: deed.at,
      actorId: deed.person.id,
      plain: { messageId: id, as },
    });
  });
}

/**
 * Sends the letter to one official once more, by hand and with a reason. Each message is repeated at most once.
 * @returns the id of the new message
 */
export async function sendAgain(deed: LetterDeed<'send letters'>, formerId: string, reason: string): Promise<string> {
  const { dispatchId } = await messageIn(deed, formerId);
  const id = randomUUID();
  await transaction(async (tx) => {
    const dispatch = await lockedDispatch(tx, deed, dispatchId);
    if (dispatch.stoppedAt) throw new Refusal(say('overAlready'));
    const former = await tx.message.findUniqueOrThrow({ where: { id: formerId }, include: { repeated: true } });
    if (former.repeated) throw new Refusal(say('againDone'));
    if (!isSettled(former.state) || former.state === 'stopped') throw new Refusal(say('againTooSoon'));
    const mailbox = await stillReached(tx, former.officialId);
    const [to] = await recipientsOf(tx, dispatch, [{ ...former, mailbox }]);
    const edition = await editionOf(tx, dispatch);
    const passed = await passedOnBy(tx, former.letterId, [former.officialId]);
    const since = (await noteFor(tx, dispatch.editionId, deed.at)) ?? dispatch.note;
    const note = noteTo(passed.get(former.officialId), since);
    const facts = mailFacts(edition, deed.organisation.displayName, deed.letter.slug, { ...dispatch, note });
    const mail = await letterMail(facts, to!, id);
    const { letterId, officialId } = former;
    const again = { again: true, againReason: reason, againOfId: formerId };
    await tx.message
      .create({ data: { id, dispatchId, letterId, officialId, ...mail, ...again, preparedAt: deed.at } })
      .catch(racedAway);
    await tx.dispatch.update({ where: { id: dispatchId }, data: { finishedAt: null } });
    await enqueueDispatch(tx, dispatchId);
    await record(tx, letterTrail(letterId), {
      kind: 'message-sent-again',
      at: deed.at,
      actorId: deed.person.id,
      plain: { messageId: id, formerMessageId: formerId },
      values: { reason },
    });
  });
  return id;
}

/** The mailbox by which an official can still be written to. */
async function stillReached(tx: Transaction, officialId: string): Promise<string> {
  const official = await tx.official.findUniqueOrThrow({
    where: { id: officialId },
    include: { mailboxes: standingMailbox },
  });
  const mailbox = official.mailboxes[0]?.address;
  if (official.suppressedAt || !mailbox) throw new Refusal(say('againNobody'));
  return mailbox;
}
