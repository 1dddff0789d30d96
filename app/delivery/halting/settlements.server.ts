import { randomUUID } from 'node:crypto';
import { type LetterDeed, requireLetter } from '~/letters/letter/letter-deeds.server';
import { currentMailbox } from '~/officials/directory/officials.server';
import { isId } from '~/organisations/organisation/members.server';
import type { Ability } from '~/organisations/organisation/permission';
import { database, type Transaction } from '~/platform/database/database.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { recipientsOf } from '../audience/mail-recipients.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { type DispatchDeed, dispatchDeed, lockedDispatch } from '../dispatch/dispatch-deeds.server';
import { enqueueDispatch } from '../dispatch/dispatch-queue.server';
import { rethrowUnlessRaced } from '../dispatch/dispatches.server';
import { isSettled } from '../dispatch/moves';
import { letterMail } from '../mail/letter-mail.server';
import { mailFacts } from '../mail/mail-facts.server';
import { reopen } from '../sending/endings.server';
import { moveMessage } from '../sending/messages.server';
import { editionOf, noteFor, noteTo, passedOnBy } from './notes.server';

const say = deliveryWords.sentence;

/** The capability to do one thing with one message: who may do it with its dispatch, and the message. */
export type MessageDeed<A extends Ability = Ability> = DispatchDeed<A> &
  Capability<{ message: true }, { message: { readonly id: string; readonly official: { readonly fullName: string } } }>;

/** The capability over one message of the letter. @throws NotFound where the letter has none such */
export async function messageDeed<A extends Ability>(
  deed: LetterDeed<A>,
  id: string | undefined,
): Promise<MessageDeed<A>> {
  const message = isId(id)
    ? await database().message.findFirst({
        where: { id, letterId: deed.letter.id },
        select: { id: true, dispatchId: true, official: { select: { fullName: true } } },
      })
    : null;
  if (!message) throw new NotFound();
  return grant<MessageDeed<A>>({ ...(await dispatchDeed(deed, message.dispatchId)), message });
}

/** The signed-in member of the lead who may do this with the message that the address names: 404 to strangers. */
export const requireMessage = async <A extends Ability>(arriving: Arriving, ability: A): Promise<MessageDeed<A>> =>
  messageDeed(await requireLetter(arriving, ability), arriving.params['message']);

/** A person decides what became of a message of which the provider never said. */
export async function settleMessage(deed: MessageDeed<'send letters'>, as: 'sent' | 'not sent'): Promise<void> {
  const { id } = deed.message;
  await onLetter('message-settled', deed.letter.id, deed, async (letter) => {
    const { tx, at, did } = letter;
    await lockedDispatch(letter, deed);
    const moved = await moveMessage(tx, id, `settled as ${as}`, { settledAt: at });
    if (!moved) throw new Refusal(say('notUnknown'));
    return did({ plain: { messageId: id, as } });
  });
}

/**
 * Sends the letter to one official once more, by hand and with a reason. Each message is repeated at most once.
 * @returns the id of the new message
 */
export async function sendAgain(deed: MessageDeed<'send letters'>, reason: string): Promise<string> {
  const { id: formerId } = deed.message;
  const id = randomUUID();
  return onLetter('message-sent-again', deed.letter.id, deed, async (letter) => {
    const { tx, did } = letter;
    const dispatch = await lockedDispatch(letter, deed);
    const { id: dispatchId } = dispatch;
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
      .catch(rethrowUnlessRaced);
    await reopen(tx, dispatchId, deed.at);
    await enqueueDispatch(tx, dispatchId);
    return did({ plain: { messageId: id, formerMessageId: formerId }, values: { reason } }, id);
  });
}

/** The mailbox by which an official can still be written to. */
async function stillReached(tx: Transaction, officialId: string): Promise<string> {
  const official = await tx.official.findUniqueOrThrow({
    where: { id: officialId },
    include: { mailboxes: currentMailbox },
  });
  const mailbox = official.mailboxes[0]?.address;
  if (official.suppressedAt || !mailbox) throw new Refusal(say('againNobody'));
  return mailbox;
}
