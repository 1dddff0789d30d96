import { printableNames } from '~/organisations/name/names.server';
import { type Transaction, transaction } from '~/platform/database/database.server';
import { promiseNotice } from '~/platform/notice/notices.server';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { signatoriesIn } from '../opening/authority.server';
import { lineDigest } from '../opening/line.server';
import { lockedPreparation, type PreparationRead } from '../opening/locked-preparation.server';
import { no } from '../opening/no.server';
import type { PreparationDeed } from '../opening/preparation-deeds.server';
import type { PreparationFields } from './preparation';

/**
 * Changes the printed line, the statement or the signatory. An approval that waits ends when any of them differs:
 * its link was for the line, the text and the person as they stood.
 * @throws Refusal for a stale save, or a preparation that has ended
 */
export async function changePreparation(
  deed: PreparationDeed<'prepare endorsements'>,
  fields: PreparationFields,
): Promise<void> {
  await transaction(async (tx) => {
    const before = await lockedPreparation(tx, deed.preparation.id);
    requireOpen(before);
    if (before.counter !== fields.counter) no('staleSave');
    const after = await asChosen(tx, before, fields);
    await tx.preparation.update({
      where: { id: before.id },
      data: { ...after.row, preparedById: deed.person.id, counter: { increment: 1 } },
    });
    if (after.line !== before.line || after.row.signatoryId !== before.signatoryId)
      await cancelWaitingApproval(tx, before, deed.at);
    if (before.counter === 0)
      await record(tx, letterTrail(before.letterId), {
        kind: 'endorsement-prepared',
        at: deed.at,
        actorId: deed.person.id,
        plain: { preparationId: before.id },
      });
  });
}

const requireOpen = ({ completedAt, cancelledAt }: PreparationRead) => {
  if (completedAt || cancelledAt) no('preparationOver');
};

async function asChosen(tx: Transaction, before: PreparationRead, fields: PreparationFields) {
  const { printedName, country, statement } = fields;
  const statementLanguage = statement && (fields.statementLanguage ?? before.textLanguage);
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: before.organisationId },
    select: { logo: { select: { id: true, digest: true } } },
  });
  await requireOwnName(tx, before, printedName);
  const logo = fields.withLogo ? organisation.logo : null;
  const signatoryId = fields.signatory && (await authorisedMember(tx, before.organisationId, fields.signatory));
  const line = lineDigest({ printedName, country, statement, statementLanguage, logoDigest: logo?.digest ?? null });
  return { line, row: { printedName, country, statement, statementLanguage, logoId: logo?.id ?? null, signatoryId } };
}

/** What is printed is one of the organisation’s own names, or what was prepared already. */
async function requireOwnName(tx: Transaction, before: PreparationRead, name: string): Promise<void> {
  const names = await printableNames(tx, before.organisationId, before.printedName);
  if (!names.includes(name)) no('notOwnName', { name, organisation: before.organisation });
}

async function authorisedMember(tx: Transaction, organisationId: string, membershipId: string): Promise<string> {
  const member = await tx.membership.findFirst({
    where: { id: membershipId, ...signatoriesIn(organisationId) },
    select: { id: true },
  });
  return member?.id ?? no('signatoryMissing');
}

/** Ends the approval that waits for a preparation, if any, and tells whom it had been asked of. */
async function cancelWaitingApproval(tx: Transaction, { id, letterId }: PreparationRead, at: Date) {
  const waiting = { preparationId: id, usedAt: null, cancelledAt: null, declinedAt: null };
  const approval = await tx.approval.findFirst({ where: waiting });
  if (!approval) return;
  await tx.approval.update({ where: { id: approval.id }, data: { cancelledAt: at } });
  const person = await tx.person.findUniqueOrThrow({ where: { id: approval.personId } });
  await promiseNotice(tx, { kind: 'approval-cancelled', aboutId: approval.id, address: person.address });
  await record(tx, letterTrail(letterId), {
    kind: 'approval-cancelled',
    at,
    actorId: null,
    plain: { approvalId: approval.id, preparationId: id },
  });
}

/** Ends a preparation, with the approval that waits for it; one that has ended stays. The invitation stays, too. */
export async function cancelPreparation(deed: PreparationDeed<'prepare endorsements'>): Promise<void> {
  await transaction(async (tx) => {
    const preparation = await lockedPreparation(tx, deed.preparation.id);
    if (preparation.completedAt || preparation.cancelledAt) return;
    await endPreparation(tx, preparation, { at: deed.at, actorId: deed.person.id });
  });
}

/** Ends a locked preparation that is open, within another deed: its approval ends with it, and that is told. */
export async function endPreparation(
  tx: Transaction,
  preparation: PreparationRead,
  { at, actorId }: { at: Date; actorId: string | null },
): Promise<void> {
  await tx.preparation.update({ where: { id: preparation.id }, data: { cancelledAt: at } });
  await cancelWaitingApproval(tx, preparation, at);
  await record(tx, letterTrail(preparation.letterId), {
    kind: 'preparation-ended',
    at,
    actorId,
    plain: { preparationId: preparation.id },
  });
}

/**
 * Before a letter is opened again: approvals that still wait were asked for an opening that is over, and end with it. The
 * letter is locked.
 */
export async function endFormerApprovals(tx: Transaction, letterId: string, at: Date): Promise<void> {
  const waiting = { usedAt: null, cancelledAt: null, declinedAt: null };
  const former = await tx.preparation.findMany({
    where: { letterId, completedAt: null, cancelledAt: null, approvals: { some: waiting } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of former) await cancelWaitingApproval(tx, await lockedPreparation(tx, id), at);
}
