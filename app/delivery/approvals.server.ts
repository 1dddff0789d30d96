import type { LetterDeed } from '~/letters/desk.server';
import { transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/refusal';
import { settings } from '~/platform/settings.server';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { audienceOf } from './addressee';
import { chosenFor } from './addressees.server';
import { digestOfWhatGoes } from './approval.server';
import { deliveryWords } from './delivery.words';
import { editionToSend, lockedDispatch, stillPrepared } from './dispatches.server';

const say = deliveryWords('en');

/**
 * Approves, as the second person, exactly what the page showed; whoever approved cannot send it. Approved twice
 * unchanged by the same person, it is recorded once.
 * @param digest of what the page showed, as `digestOfWhatGoes` makes it
 * @throws Refusal where something changed since
 */
export async function approveDispatch(
  deed: LetterDeed<'approve dispatches'>,
  id: string,
  digest: string,
): Promise<void> {
  if (!settings().secondPerson) throw new Refusal(say('approvalNotAsked'));
  await transaction(async (tx) => {
    const dispatch = await lockedDispatch(tx, deed, id);
    stillPrepared(dispatch);
    const edition = await editionToSend(tx, deed.letter.id);
    const { addressed } = audienceOf(await chosenFor(tx, dispatch, deed.at));
    if (!edition || digestOfWhatGoes(dispatch, edition, addressed) !== digest) throw new Refusal(say('approvalMoved'));
    if (dispatch.approvedDigest === digest && dispatch.approvedById === deed.person.id) return;
    const approved = { approvedDigest: digest, approvedAt: deed.at, approvedById: deed.person.id };
    await tx.dispatch.update({ where: { id }, data: approved });
    await record(tx, letterTrail(deed.letter.id), {
      kind: 'dispatch-approved',
      at: deed.at,
      actorId: deed.person.id,
      plain: { dispatchId: id, approvedDigest: digest, messages: addressed.length },
    });
  });
}
