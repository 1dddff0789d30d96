import { settings } from '~/platform/installation/settings.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { type DispatchDeed, lockedDispatch } from '../dispatch/dispatch-deeds.server';
import { requireUnsent } from '../dispatch/dispatches.server';
import { whatGoes } from './approval.server';

const say = deliveryWords.sentence;

/**
 * Approves, as the second person, exactly what the page showed; whoever approved cannot send it. Approved twice
 * unchanged by the same person, it is recorded once.
 * @param digest of what the page showed, as `whatGoes` makes it
 * @throws Refusal where something changed since
 */
export async function approveDispatch(deed: DispatchDeed<'approve dispatches'>, digest: string): Promise<void> {
  if (!settings().secondPerson) throw new Refusal(say('approvalNotAsked'));
  await onLetter('dispatch-approved', deed.letter.id, deed, async (letter) => {
    const { tx, did, didNot } = letter;
    const dispatch = await lockedDispatch(letter, deed);
    requireUnsent(dispatch);
    const { id } = dispatch;
    const goes = await whatGoes(tx, dispatch, deed.at);
    if (goes.digest !== digest) throw new Refusal(say('approvalMoved'));
    const { approval } = dispatch;
    if (approval?.digest === digest && approval.approvedById === deed.person.id) return didNot();
    await tx.dispatchApproval.create({
      data: { dispatchId: id, digest, approvedAt: deed.at, approvedById: deed.person.id },
    });
    return did({ plain: { dispatchId: id, approvedDigest: digest, messages: goes.addressed.length } });
  });
}
