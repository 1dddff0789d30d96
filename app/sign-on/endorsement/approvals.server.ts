import type { Approval } from '@generated/prisma/client';
import { database, type Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { promiseCaused, promiseNotices } from '~/platform/notice/notices.server';
import { type Capability, grant } from '~/platform/request/capability';
import { readToken } from '~/platform/request/token.server';
import type { DoingOnLetter, Facts, HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { holdLettersOf } from '~/trail/holds.server';
import type { SigningFields } from '../declaration/signing';
import { requireAuthority } from '../opening/authority.server';
import {
  lockedPreparation,
  nameOfOther,
  type PreparationRead,
  readPreparation,
  requireOpenFor,
  seenBy,
  seenOf,
} from '../opening/locked-preparation.server';
import { inTime } from '../opening/opening';
import type { PreparationDeed } from '../opening/preparation-deeds.server';
import { refuse } from '../opening/refusals.server';
import { stateOf } from '../preparation/approval-state';
import { renewedFor, sinceUsed } from '../preparation/followed-links.server';
import { requireAnotherLine } from '../printed-line/changed-line.server';
import { whoGoesOn } from '../together/acts.server';
import { stateOfAct, toBeAsked } from '../together/asking.server';
import { refuseSecondConsent, signAs } from './endorsements.server';

/** The capability of who holds an approval link. Only `approvalLink` makes it. */
export type ApprovalLink = Capability<
  { approval: true },
  {
    approvalId: string;
    preparationId: string;
    letterId: string;
    organisation: string;
    /** Where who approves becomes a member by it: the organisation whose letters may then count others. */
    joins: string | null;
    at: Date;
  }
>;

/**
 * Asks the named signatory to approve the preparation exactly as it stands; the preparer never sees the link.
 * @param seen what the page showed of it, where it showed the preparation
 * @throws Refusal where that is no longer what would be asked for
 */
export async function requestApproval(
  deed: PreparationDeed<'prepare endorsements'>,
  seen: string | null = null,
): Promise<void> {
  const work = async (letter: DoingOnLetter<'approval-requested'>, preparation: PreparationRead) => {
    if (seen !== null && seen !== seenOf(preparation)) refuse('askedChanged');
    const [last, ...others] = await toBeAsked(letter.tx, preparation, deed.membershipId);
    if (!last) return refuse('askYourself');
    for (const each of others.reverse())
      await letter.also('approval-requested', await askForApproval(letter, each, deed.person.id));
    return letter.did(await askForApproval(letter, last, deed.person.id));
  };
  const holdBy = (tx: Transaction) => lockedPreparation(tx, deed.preparation.id, deed.at);
  try {
    await onLetter('approval-requested', deed.preparation.letterId, deed, work, { holdBy });
  } catch (thrown) {
    if (isUniqueViolation(thrown, 'approval_waiting'))
      refuse('approvalWaits', { signatory: deed.preparation.printedName });
    throw thrown;
  }
}

/** The same within another deed: the opening asks the lead’s signatory. @returns what the event of it tells */
export async function askForApproval(
  letter: HeldLetter,
  preparation: PreparationRead,
  causerId: string,
): Promise<Facts<'approval-requested'>> {
  const facts = await writeApproval(letter, preparation);
  const mail = { aboutId: facts.plain.approvalId, address: preparation.signatoryAddress ?? '' };
  await promiseCaused(letter.tx, 'approval-request', { causerId, subjectId: preparation.letterId }, [mail]);
  return facts;
}

/** A request for approval for which another mail holds the link. @returns what the event of it tells */
export async function writeApproval(
  { tx, at }: HeldLetter,
  preparation: PreparationRead,
): Promise<Facts<'approval-requested'>> {
  if (preparation.completedAt || preparation.cancelledAt) refuse('preparationOver');
  requireAuthority(preparation);
  requireOpenFor(preparation, at);
  if (preparation.nameOnHold) refuse('nameOnHold', { name: preparation.printedName });
  if (preparation.changesId) await requireAnotherLine(tx, preparation);
  await requireNoneWaits(tx, preparation);
  const { id: preparationId, signatoryPersonId: personId, textId, line } = preparation;
  const approval = await tx.approval.create({
    data: { preparationId, personId, textId, lineDigest: line, askedAt: at },
    select: { id: true },
  });
  return { plain: { approvalId: approval.id, preparationId, personId }, values: { lineDigest: line } };
}

async function requireNoneWaits(tx: Transaction, preparation: PreparationRead) {
  const { id, decides, signatoryPersonId, signatoryName, signatoryAddress } = preparation;
  const theirs = decides === 'two' ? { personId: signatoryPersonId ?? '' } : {};
  const waiting = { preparationId: id, ...theirs, usedAt: null, cancelledAt: null, declinedAt: null };
  if ((await tx.approval.count({ where: waiting })) > 0)
    refuse('approvalWaits', { signatory: signatoryName ?? signatoryAddress ?? '' });
}

/** The approval that a link names, with its preparation and what has become of it; null where there is none. */
export async function approvalLink(token: string | undefined, at: Date) {
  const id = readToken('approval', token);
  const approval = id ? await database().approval.findUnique({ where: { id } }) : null;
  const found = approval && (await readPreparation(database(), approval.preparationId));
  if (!approval || !found) return null;
  const preparation = seenBy(found, approval.personId);
  const { id: preparationId, letterId, printedName: organisation } = preparation;
  const joins = preparation.nominationId && preparation.organisationId;
  const link = grant<ApprovalLink>({ approvalId: approval.id, preparationId, letterId, organisation, joins, at });
  const open = preparation.opening !== null && inTime(preparation.opening, at);
  const acted = approval.usedAt !== null && !preparation.completedAt;
  const state = acted ? await stateOfAct(approval, preparation, open) : stateOf(approval, preparation, open);
  return { link, preparation, state: state === 'used' ? await sinceUsed(preparation) : state };
}

/** Co-signs by an approval link, without an account. The record says what is known: a link mailed to this mailbox. */
export async function approve(
  link: ApprovalLink,
  typed: SigningFields,
  arrivalId: string | null = null,
): Promise<string> {
  const work = async (letter: DoingOnLetter<'letter-co-signed'>, { preparation, shownOn }: Joining) => {
    const { personId } = await liveApproval(letter.tx, link, preparation);
    const mailedTo = preparation.signatoryAddress;
    const signing = { at: link.at, personId, means: 'link', mailedTo, typed, arrivalId, shownOn } as const;
    return signAs(letter, preparation, signing);
  };
  const by = { at: link.at };
  const holdBy = (tx: Transaction) => heldToJoin(tx, link);
  return refuseSecondConsent(link.organisation, () =>
    onLetter('letter-co-signed', link.letterId, by, work, { holdBy }),
  );
}

/** What an approval begins with. */
export type Joining = { readonly preparation: PreparationRead; readonly shownOn: readonly string[] };

/**
 * The preparation, locked. A new member may change who is verified on every letter of the organisation (verified.ts): these are
 * held first, in the order of their ids, and nothing more is asked where nobody joins.
 */
export async function heldToJoin(
  tx: Transaction,
  { joins, letterId, preparationId, at }: ApprovalLink,
): Promise<Joining> {
  const shownOn = joins ? await holdLettersOf(tx, joins, 'in turn', letterId) : [];
  return { preparation: await lockedPreparation(tx, preparationId, at), shownOn };
}

/**
 * Says no by an approval link; the preparation stays, for another line or another person. Who prepared it, the administrators and who
 * signed as one of two are told.
 */
export async function declineApproval(link: ApprovalLink, reason: string | null): Promise<void> {
  const work = async ({ tx, at, did }: DoingOnLetter<'approval-declined'>, preparation: PreparationRead) => {
    const { id: approvalId, personId } = await liveApproval(tx, link, preparation);
    await tx.approval.update({ where: { id: approvalId }, data: { declinedAt: at, declinedReason: reason } });
    const told = await whoGoesOn(tx, preparation, personId);
    await promiseNotices(tx, { kind: 'approval-declined', aboutId: approvalId }, told);
    return did({ plain: { approvalId, preparationId: preparation.id }, values: { reason: reason ?? '' } });
  };
  const holdBy = (tx: Transaction) => lockedPreparation(tx, link.preparationId);
  await onLetter('approval-declined', link.letterId, { at: link.at }, work, { holdBy });
}

/** The approval of a link that still waits, for its preparation, which is locked. */
export async function liveApproval(tx: Transaction, link: ApprovalLink, locked: PreparationRead): Promise<Approval> {
  const approval = await tx.approval.findUniqueOrThrow({ where: { id: link.approvalId } });
  const preparation = seenBy(locked, approval.personId);
  const state = stateOf(approval, preparation, true);
  const renewed = state === 'waiting' ? null : await renewedFor(tx, approval);
  if (renewed && stateOf(renewed, preparation, true) === 'waiting') refuse('approvalRenewed');
  if (state === 'used') refuse('approvalUsed', { organisation: preparation.printedName });
  if (state === 'given') refuse('actGiven', { other: nameOfOther(preparation) });
  return state === 'waiting' ? approval : refuse('approvalDead');
}
