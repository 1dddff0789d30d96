import { mayBind } from '~/organisations/organisation/authority';
import { byPlatform, type HeldLetter } from '~/trail/deed';
import { lockedPreparation, type PreparationRead, seenBy } from '../opening/locked-preparation.server';
import { endActs } from '../together/acts.server';

/**
 * What one of two did ends where the texts are others than it was given for: a change was announced, or given up. They are asked
 * again by themselves, in the mail that tells it; a link that waits for the other one stays good.
 */
export async function renewActs(letter: HeldLetter<'alone'>): Promise<void> {
  const { tx, id: letterId } = letter;
  const running = { letterId, completedAt: null, cancelledAt: null, jointActs: { some: { endedAt: null } } };
  const found = await tx.preparation.findMany({ where: running, select: { id: true }, orderBy: { id: 'asc' } });
  for (const { id } of found) {
    const preparation = await lockedPreparation(tx, id);
    for (const personId of await endActs(letter, id, 'text')) await askPerson(letter, preparation, personId);
  }
}

/**
 * Asks a person once more for a locked preparation, for the text and line as they are now, where that person can still sign it.
 * @returns the approval and its mailbox; null where nobody is asked
 */
export async function askPerson({ tx, at, also }: HeldLetter, preparation: PreparationRead, personId: string) {
  const { id: preparationId, textId, line: lineDigest, ...theirs } = seenBy(preparation, personId);
  const { signatoryPersonId, signatoryAddress: address, roles, admittedAt, endedAt, provenHosts } = theirs;
  if (signatoryPersonId !== personId || !address || !roles) return null;
  if (mayBind({ roles, admittedAt, endedAt, address }, provenHosts)) return null;
  const { id: approvalId } = await tx.approval.create({
    data: { preparationId, personId, textId, lineDigest, askedAt: at },
    select: { id: true },
  });
  const plain = { approvalId, preparationId, personId };
  await also('approval-requested', { plain, values: { lineDigest } }, byPlatform);
  return { approvalId, address };
}
