import type { Prisma } from '@generated/prisma/client';
import type { Transaction } from '~/platform/database/database.server';
import { promiseNotice } from '~/platform/notice/notices.server';
import { byPlatform, type HeldLetter } from '~/trail/deed';
import type { ActEnd } from '~/trail/event';
import { nameOfOther, type PreparationRead, seenBy } from '../opening/locked-preparation.server';
import { actStands, type OneOfTwo } from './joint-act';

type Reading = Pick<Transaction, 'jointAct' | 'approval'>;

/** The acts that stand for a preparation of two who sign together: none, that of one, or those of both. */
async function actsFor(reading: Pick<Reading, 'jointAct'>, preparation: PreparationRead) {
  const found = await reading.jointAct.findMany({ where: { preparationId: preparation.id, endedAt: null } });
  return found.filter((act) => actStands(act, preparation));
}

/** A preparation as each of the two sees it; of one who signs alone, or whose second is not named yet, as it is. */
export const perspectives = (preparation: PreparationRead): PreparationRead[] =>
  preparation.decides === 'two' && preparation.otherPersonId
    ? [preparation, seenBy(preparation, preparation.otherPersonId)]
    : [preparation];

/** Where each of the two is, the one who reads first if it is one of them. */
export async function bothOf(reading: Reading, preparation: PreparationRead): Promise<OneOfTwo[]> {
  const [acts, approvals] = await Promise.all([
    actsFor(reading, preparation),
    reading.approval.findMany({
      where: { preparationId: preparation.id, lineDigest: preparation.line, textId: preparation.textId },
      orderBy: { askedAt: 'desc' },
    }),
  ]);
  return perspectives(preparation).flatMap(({ signatoryPersonId: personId, signatoryName, signatoryAddress }) => {
    if (!personId) return [];
    const asked = approvals.find((approval) => approval.personId === personId && !approval.cancelledAt);
    return {
      personId,
      name: signatoryName ?? signatoryAddress ?? '',
      actedAt: acts.find((act) => act.personId === personId)?.actedAt ?? null,
      askedAt: asked?.askedAt ?? null,
      waits: asked !== undefined && !asked.usedAt && !asked.declinedAt,
      declined: asked?.declinedAt ? { reason: asked.declinedReason } : null,
    };
  });
}

/** How the other of two is to be named where one of them reads, and whether it has signed; null where one signs alone. */
export async function otherOf(reading: Pick<Reading, 'jointAct'>, preparation: PreparationRead) {
  if (preparation.decides !== 'two') return null;
  const acts = await actsFor(reading, preparation);
  const signed = acts.some(({ personId }) => personId === preparation.otherPersonId);
  return { name: nameOfOther(preparation), signed };
}

/**
 * Ends what one of two did for a locked preparation, if anything, with a word to who did it unless they ended it themselves.
 * @param only which acts; all that have not ended unless told
 * @returns whose acts ended
 */
export async function endActs(
  letter: HeldLetter,
  preparationId: string,
  because: ActEnd,
  only: Prisma.JointActWhereInput = {},
): Promise<string[]> {
  const { tx, at, also } = letter;
  const ended = await tx.jointAct.updateManyAndReturn({
    where: { preparationId, endedAt: null, ...only },
    data: { endedAt: at, endedBecause: because },
    select: { id: true, personId: true },
  });
  for (const { id, personId } of ended) {
    const person = await tx.person.findUnique({ where: { id: personId }, select: { address: true } });
    if (person && because !== 'recalled' && because !== 'erased')
      await promiseNotice(tx, { kind: 'act-ended', aboutId: id, address: person.address });
    const plain = { jointActId: id, preparationId, because };
    await also('act-ended', { plain }, because === 'recalled' ? {} : byPlatform);
  }
  return ended.map(({ personId }) => personId);
}

/** The acts that stand for a locked preparation; those that were given for another line or text end before. */
export async function standingActs(letter: HeldLetter, preparation: PreparationRead) {
  const { id: preparationId } = preparation;
  const found = await letter.tx.jointAct.findMany({ where: { preparationId, endedAt: null } });
  const stale = found.filter((act) => !actStands(act, preparation)).map(({ id }) => id);
  if (stale.length > 0) await endActs(letter, preparationId, 'text', { id: { in: stale } });
  return found.filter(({ id }) => !stale.includes(id));
}

/** The mailboxes of those who can go on with a preparation after one person said no: who prepared it, administrators, who signed. */
export async function whoGoesOn(tx: Transaction, preparation: PreparationRead, declinedBy: string) {
  const { id: preparationId, organisationId, preparedById, administrators } = preparation;
  const acts = await tx.jointAct.findMany({ where: { preparationId, endedAt: null } });
  const ids = [...acts.map(({ personId }) => personId), preparedById ?? declinedBy];
  const people = await tx.person.findMany({
    where: {
      id: { in: ids, not: declinedBy },
      memberships: { some: { organisationId, admittedAt: { not: null }, endedAt: null } },
    },
    select: { address: true },
  });
  return new Set([...people.map(({ address }) => address), ...administrators]);
}
