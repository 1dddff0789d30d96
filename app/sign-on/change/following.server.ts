import { promiseNotice } from '~/platform/notice/notices.server';
import { byPlatform, type HeldLetter } from '~/trail/deed';
import { lockedPreparation, type PreparationRead } from '../opening/locked-preparation.server';
import { endActs } from '../together/acts.server';
import type { ChangeRead } from './change-read.server';
import { askPerson } from './renewing.server';

/**
 * What was being prepared when the letter moved goes over to the new text, with everything that was typed. An approval that was
 * asked for the former text alone ends with it, as does the act of one of two, and is asked again by itself: nobody has to begin anew.
 */
export async function followText(letter: HeldLetter<'alone'>, change: ChangeRead): Promise<void> {
  const { tx, id: letterId } = letter;
  const consented = { consents: { some: { textId: change.present.id } } };
  const running = {
    ...{ letterId, textId: change.former.id, completedAt: null, cancelledAt: null },
    // Who is left behind changes nothing of what is printed: it is asked to come in again.
    OR: [{ changesId: null }, { changes: consented }],
  };
  const found = await tx.preparation.findMany({ where: running, select: { id: true }, orderBy: { id: 'asc' } });
  await tx.preparation.updateMany({ where: running, data: { textId: change.present.id } });
  for (const { id } of found) await askAgain(letter, await lockedPreparation(tx, id));
}

async function askAgain(letter: HeldLetter, preparation: PreparationRead): Promise<void> {
  const { tx, at, also } = letter;
  const { id: preparationId, line } = preparation;
  const waiting = { preparationId, usedAt: null, cancelledAt: null, declinedAt: null };
  const former = await tx.approval.updateManyAndReturn({ where: waiting, data: { cancelledAt: at } });
  for (const { id: approvalId, personId, lineDigest } of former) {
    await also('approval-cancelled', { plain: { approvalId, preparationId } }, byPlatform);
    // One that was over already, for another line or person, is not asked again by itself.
    const asked = lineDigest === line ? await askPerson(letter, preparation, personId) : null;
    if (!asked) continue;
    await promiseNotice(tx, { kind: 'approval-renewed', aboutId: asked.approvalId, address: asked.address });
  }
  for (const personId of await endActs(letter, preparationId, 'text')) await askPerson(letter, preparation, personId);
}
