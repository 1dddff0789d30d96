import type { Transaction } from '~/platform/database/database.server';
import { promiseNotice } from '~/platform/notice/notices.server';
import { administratorsOf } from '~/sign-on/opening/authority.server';
import { standingEndorsements } from '~/sign-on/signatories/signatories.server';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { notHandedOver, type VoidingReason } from './edition-fate';

/**
 * Holds the letter until the end of the transaction: sealing, voiding and withdrawing follow one another, and nothing that
 * co-signs at this moment (FOR KEY SHARE) is missed.
 */
export async function lockLetter(tx: Transaction, letterId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM letter WHERE id = ${letterId}::uuid FOR UPDATE`;
}

/**
 * Voids the letter’s editions, frozen or sealed, of which no message has been handed over. Where endorsements are given,
 * only those editions that print one of them.
 * @returns the numbers of the editions that became void
 */
export async function voidEditions(
  tx: Transaction,
  letterId: string,
  reason: VoidingReason,
  at: Date,
  endorsementIds?: readonly string[],
): Promise<number[]> {
  await lockLetter(tx, letterId);
  const editions = await tx.edition.findMany({
    where: {
      letterId,
      voidedAt: null,
      dispatches: { none: { messages: { some: { state: { notIn: [...notHandedOver] } } } } },
      ...(endorsementIds && { signatories: { some: { endorsementId: { in: [...endorsementIds] } } } }),
    },
    orderBy: { number: 'asc' },
    select: { id: true, number: true },
  });
  for (const { id } of editions) await voidOne(tx, letterId, id, { reason, at, actorId: null });
  return editions.map(({ number }) => number);
}

/** Voids one edition of a locked letter, and tells the lead’s administrators unless it was their own deed. */
export async function voidOne(
  tx: Transaction,
  letterId: string,
  editionId: string,
  { reason, at, actorId }: { reason: VoidingReason; at: Date; actorId: string | null },
): Promise<void> {
  await tx.edition.update({ where: { id: editionId }, data: { voidedAt: at, voidedReason: reason } });
  if (reason !== 'superseded') await tellLead(tx, letterId, editionId);
  await record(tx, letterTrail(letterId), {
    kind: 'edition-voided',
    at,
    actorId,
    plain: { editionId, reason },
  });
}

async function tellLead(tx: Transaction, letterId: string, editionId: string) {
  const { leadId } = await tx.letter.findUniqueOrThrow({ where: { id: letterId }, select: { leadId: true } });
  for (const address of await administratorsOf(tx, leadId))
    await promiseNotice(tx, { kind: 'edition-voided', aboutId: editionId, address });
}

/**
 * Voids the editions, not yet handed over, that print an organisation which is no longer verified for their letter.
 * Call it once the evidence is revoked, in the same transaction.
 */
export async function voidEditionsAfterRevocation(tx: Transaction, organisationId: string, at: Date): Promise<void> {
  const standing = await tx.edition.findMany({
    where: { voidedAt: null, signatories: { some: { endorsement: { organisationId } } } },
    distinct: ['letterId'],
    orderBy: { letterId: 'asc' },
    select: { letterId: true, text: { select: { versionId: true } } },
  });
  for (const { letterId, text } of standing) {
    const found = await standingEndorsements(tx, letterId, text.versionId);
    const fallen = found.filter((one) => one.organisationId === organisationId && !one.verified);
    if (fallen.length === 0) continue;
    const ids = fallen.map(({ endorsementId }) => endorsementId);
    await voidEditions(tx, letterId, 'revocation', at, ids);
  }
}

/** A new edition takes the place of those that could not be sealed. */
export async function voidFailedEditions(
  tx: Transaction,
  letterId: string,
  by: { at: Date; actorId: string },
): Promise<void> {
  const failed = await tx.edition.findMany({
    where: { letterId, voidedAt: null, seal: null, failure: { not: null } },
    select: { id: true },
  });
  for (const { id } of failed) await voidOne(tx, letterId, id, { ...by, reason: 'superseded' });
}
