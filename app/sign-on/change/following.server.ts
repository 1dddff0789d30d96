import { promiseNotice } from '~/platform/notice/notices.server';
import { byPlatform, type HeldLetter } from '~/trail/deed';
import { lockedPreparation, type PreparationRead } from '../opening/locked-preparation.server';
import type { ChangeRead } from './change-read.server';

/**
 * What was being prepared when the letter moved goes over to the new text, with everything that was typed. An approval that was
 * asked for the former text alone ends with it, and is asked again by itself: nobody has to begin anew.
 */
export async function followText(letter: HeldLetter<'alone'>, change: ChangeRead): Promise<void> {
  const { tx, id: letterId } = letter;
  const running = { letterId, textId: change.former.id, completedAt: null, cancelledAt: null };
  const found = await tx.preparation.findMany({ where: running, select: { id: true }, orderBy: { id: 'asc' } });
  await tx.preparation.updateMany({ where: running, data: { textId: change.present.id } });
  for (const { id } of found) await askAgain(letter, await lockedPreparation(tx, id));
}

async function askAgain({ tx, at, also }: HeldLetter, preparation: PreparationRead): Promise<void> {
  const { id: preparationId, textId, line, signatoryPersonId: personId, signatoryAddress: address } = preparation;
  const waiting = { preparationId, usedAt: null, cancelledAt: null, declinedAt: null };
  const former = await tx.approval.findFirst({ where: waiting });
  if (!former) return;
  await tx.approval.update({ where: { id: former.id }, data: { cancelledAt: at } });
  await also('approval-cancelled', { plain: { approvalId: former.id, preparationId } }, byPlatform);
  // One that was over already, for another line or person, is not asked again by itself.
  if (former.lineDigest !== line || former.personId !== personId || !address) return;
  const { id: approvalId } = await tx.approval.create({
    data: { preparationId, personId, textId, lineDigest: line, askedAt: at },
    select: { id: true },
  });
  await promiseNotice(tx, { kind: 'approval-renewed', aboutId: approvalId, address });
  const plain = { approvalId, preparationId, personId };
  await also('approval-requested', { plain, values: { lineDigest: line } }, byPlatform);
}
