import { isDelivered } from '~/letters/letter/delivery.server';
import { versionIdInForce } from '~/letters/letter/standing.server';
import type { Transaction } from '~/platform/database/database.server';
import { promiseNotice } from '~/platform/notice/notices.server';
import { administratorsOf } from '~/sign-on/opening/authority.server';
import { currentEndorsements } from '~/sign-on/signatories/signatories.server';
import { byPlatform, type HeldLetter, type HeldOrganisation } from '~/trail/deed';
import type { VoidingReason } from './edition';

/** Whom an edition prints: endorsements of organisations, or of individual experts. */
export type Printing = { readonly endorsements?: readonly string[]; readonly experts?: readonly string[] };

/** The editions that print one of them. */
export const printing = ({ endorsements = [], experts = [] }: Printing) => ({
  OR: [
    { signatories: { some: { endorsementId: { in: [...endorsements] } } } },
    { experts: { some: { endorsementId: { in: [...experts] } } } },
  ],
});

/**
 * Voids the letter’s editions, frozen or sealed, that were not delivered. Where endorsements of organisations or experts are given,
 * only those editions that print one of them.
 * @returns the numbers of the editions that became void
 */
export async function voidEditions(
  letter: HeldLetter<'alone'>,
  reason: VoidingReason,
  printed?: Printing,
): Promise<number[]> {
  const { tx, id: letterId } = letter;
  const editions = await tx.edition.findMany({
    where: {
      letterId,
      voidedAt: null,
      NOT: isDelivered,
      ...(printed && printing(printed)),
    },
    orderBy: { number: 'asc' },
    select: { id: true, number: true },
  });
  for (const { id } of editions) await voidOne(letter, id, reason);
  return editions.map(({ number }) => number);
}

/** Voids one edition, and tells the lead’s administrators unless it was their own deed. */
export async function voidOne(letter: HeldLetter<'alone'>, editionId: string, reason: VoidingReason): Promise<void> {
  const { tx, id: letterId, at } = letter;
  await tx.edition.update({ where: { id: editionId }, data: { voidedAt: at, voidedReason: reason } });
  if (reason !== 'superseded') await tellLead(tx, letterId, editionId);
  const apart = reason === 'superseded' ? {} : byPlatform;
  await letter.also('edition-voided', { plain: { editionId, reason } }, apart);
}

async function tellLead(tx: Transaction, letterId: string, editionId: string) {
  const { leadId } = await tx.letter.findUniqueOrThrow({ where: { id: letterId }, select: { leadId: true } });
  for (const address of await administratorsOf(tx, leadId))
    await promiseNotice(tx, { kind: 'edition-voided', aboutId: editionId, address });
}

/** Voids the editions, not yet handed over, that print an organisation which is no longer verified for their letter. */
export async function voidEditionsOfFallen(organisation: HeldOrganisation<'alone'>): Promise<void> {
  const { tx, id: organisationId } = organisation;
  const standing = await tx.edition.findMany({
    where: { voidedAt: null, signatories: { some: { endorsement: { organisationId } } } },
    distinct: ['letterId'],
    select: { letterId: true, text: { select: { versionId: true } } },
  });
  const versions = new Map(standing.map(({ letterId, text }) => [letterId, text.versionId]));
  for (const letter of organisation.letters) {
    const versionId = versions.get(letter.id);
    if (!versionId) continue;
    const found = await currentEndorsements(tx, letter.id, versionId);
    const fallen = found.filter((one) => one.organisationId === organisationId && !one.verified);
    if (fallen.length === 0) continue;
    const ids = fallen.map(({ endorsementId }) => endorsementId);
    await voidEditions(letter, 'revocation', { endorsements: ids });
  }
}

/** Voids the editions, not yet handed over, of another version than that which is in force now: page and edition are of one version. */
export async function voidEditionsOfFormer(letter: HeldLetter<'alone'>): Promise<void> {
  const versionId = await versionIdInForce(letter.tx, letter.id);
  if (!versionId) return;
  const former = await letter.tx.edition.findMany({
    where: { letterId: letter.id, voidedAt: null, NOT: isDelivered, text: { versionId: { not: versionId } } },
    orderBy: { number: 'asc' },
    select: { id: true },
  });
  for (const { id } of former) await voidOne(letter, id, 'moved');
}

/** A new edition takes the place of those that could not be sealed. */
export async function voidFailedEditions(letter: HeldLetter<'alone'>): Promise<void> {
  const failed = await letter.tx.edition.findMany({
    where: { letterId: letter.id, voidedAt: null, seal: null, failure: { not: null } },
    select: { id: true },
  });
  for (const { id } of failed) await voidOne(letter, id, 'superseded');
}
