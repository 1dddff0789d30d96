import { database, isUniqueViolation, type Transaction, transaction } from '~/platform/database/database.server';
import { promiseCaused } from '~/platform/notice/notices.server';
import { type Capability, grant } from '~/platform/request/capability';
import { readToken } from '~/platform/request/token.server';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { requireAuthority } from '../opening/authority.server';
import {
  lockedPreparation,
  type PreparationRead,
  readPreparation,
  requireOpenFor,
} from '../opening/locked-preparation.server';
import { no } from '../opening/no.server';
import { inTime } from '../opening/opening';
import type { PreparationDeed } from '../opening/preparation-deeds.server';
import type { SigningFields } from '../opening/signing';
import { endorse, onceEach } from './endorsements.server';

/** The capability of who holds an approval link. Only `approvalLink` makes it. */
export type ApprovalLink = Capability<
  { approval: true },
  {
    approvalId: string;
    preparationId: string;
    organisation: string;
    at: Date;
  }
>;

/** What has become of an approval: it waits, or why its link does nothing any more. */
export type ApprovalState = 'waiting' | 'used' | 'cancelled' | 'declined' | 'late';

/** Asks the named signatory to approve the preparation exactly as it stands; the preparer never sees the link. */
export async function requestApproval(deed: PreparationDeed<'prepare endorsements'>): Promise<void> {
  try {
    await transaction(async (tx) => {
      const preparation = await lockedPreparation(tx, deed.preparation.id, deed.at);
      if (preparation.signatoryId === deed.membershipId) no('askYourself');
      await askForApproval(tx, preparation, { at: deed.at, actorId: deed.person.id });
    });
  } catch (thrown) {
    if (isUniqueViolation(thrown, 'approval_waiting')) no('approvalWaits', { signatory: deed.preparation.printedName });
    throw thrown;
  }
}

/** The same within a deed’s own transaction: the opening asks the lead’s signatory. */
export async function askForApproval(
  tx: Transaction,
  preparation: PreparationRead,
  { at, actorId }: { at: Date; actorId: string },
): Promise<void> {
  if (preparation.completedAt || preparation.cancelledAt) no('preparationOver');
  requireAuthority(preparation);
  requireOpenFor(preparation, at);
  if (preparation.nameOnHold) no('nameOnHold', { name: preparation.printedName });
  await requireNoneWaits(tx, preparation);
  const { id: preparationId, signatoryPersonId: personId, textId, line } = preparation;
  const approval = await tx.approval.create({
    data: { preparationId, personId, textId, lineDigest: line, askedAt: at },
    select: { id: true },
  });
  const address = preparation.signatoryAddress;
  const cause = { causerId: actorId, subjectId: preparation.letterId };
  await promiseCaused(tx, 'approval-request', cause, [{ aboutId: approval.id, address }]);
  await record(tx, letterTrail(preparation.letterId), {
    kind: 'approval-requested',
    at,
    actorId,
    plain: { approvalId: approval.id, preparationId, personId },
    values: { lineDigest: line },
  });
}

async function requireNoneWaits(tx: Transaction, { id, signatoryName, signatoryAddress }: PreparationRead) {
  const waiting = { preparationId: id, usedAt: null, cancelledAt: null, declinedAt: null };
  if ((await tx.approval.count({ where: waiting })) > 0)
    no('approvalWaits', { signatory: signatoryName ?? signatoryAddress ?? '' });
}

/** The approval that a link names, with its preparation and what has become of it; null where there is none. */
export async function approvalLink(token: string | undefined, at: Date) {
  const id = readToken('approval', token);
  const approval = id ? await database().approval.findUnique({ where: { id } }) : null;
  const preparation = approval && (await readPreparation(database(), approval.preparationId));
  if (!approval || !preparation) return null;
  const named = { approvalId: approval.id, preparationId: preparation.id, organisation: preparation.printedName };
  const link = grant<ApprovalLink>({ ...named, at });
  const open = preparation.opening !== null && inTime(preparation.opening, at);
  return { link, preparation, state: stateOf(approval, preparation, open) };
}

type Approval = NonNullable<Awaited<ReturnType<ReturnType<typeof database>['approval']['findUnique']>>>;

/**
 * Any difference from what was asked counts as cancelled, also one that no deed has written down: a letter opened again
 * is another opening, for which nobody was asked.
 */
function stateOf(approval: Approval, preparation: PreparationRead, open: boolean): ApprovalState {
  if (approval.usedAt) return 'used';
  if (approval.declinedAt) return 'declined';
  const same =
    preparation.line === approval.lineDigest &&
    preparation.textId === approval.textId &&
    preparation.signatoryPersonId === approval.personId &&
    preparation.opening !== null &&
    approval.askedAt >= preparation.opening.openedAt;
  if (approval.cancelledAt || preparation.cancelledAt || preparation.completedAt || !same) return 'cancelled';
  return open ? 'waiting' : 'late';
}

/** Co-signs by an approval link, without an account. The record says what is known: a link mailed to this mailbox. */
export async function approve(link: ApprovalLink, typed: SigningFields): Promise<string> {
  return onceEach(link.organisation, async (tx) => {
    const preparation = await lockedPreparation(tx, link.preparationId, link.at);
    const approval = await liveApproval(tx, link, preparation);
    const signing = { at: link.at, personId: approval.personId, means: 'link', typed } as const;
    return endorse(tx, preparation, { ...signing, mailedTo: preparation.signatoryAddress });
  });
}

/** Says no by an approval link; the preparation stays, for another line or another person. */
export async function declineApproval(link: ApprovalLink, reason: string | null): Promise<void> {
  await transaction(async (tx) => {
    const preparation = await lockedPreparation(tx, link.preparationId);
    const approval = await liveApproval(tx, link, preparation);
    await tx.approval.update({ where: { id: approval.id }, data: { declinedAt: link.at, declinedReason: reason } });
    await record(tx, letterTrail(preparation.letterId), {
      kind: 'approval-declined',
      at: link.at,
      actorId: null,
      plain: { approvalId: approval.id, preparationId: preparation.id },
      values: { reason: reason ?? '' },
    });
  });
}

async function liveApproval(tx: Transaction, link: ApprovalLink, preparation: PreparationRead): Promise<Approval> {
  const approval = await tx.approval.findUniqueOrThrow({ where: { id: link.approvalId } });
  const state = stateOf(approval, preparation, true);
  if (state === 'used') no('approvalUsed', { organisation: preparation.printedName });
  return state === 'waiting' ? approval : no('approvalDead');
}
