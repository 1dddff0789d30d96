import { letterLanguages } from '~/letters/text/languages';
import { printableNames } from '~/organisations/name/names.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { dayIn } from '~/platform/locale/dates';
import { promiseNotice } from '~/platform/notice/notices.server';
import { byPlatform, type DoingOnLetter, type HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import type { ActEnd } from '~/trail/event';
import { type Deciding, dayAt } from '../declaration/deciding';
import { signatoriesIn } from '../opening/authority.server';
import { lineDigest } from '../opening/line.server';
import { lockedPreparation, type PreparationRead, readPreparation } from '../opening/locked-preparation.server';
import type { PreparationDeed } from '../opening/preparation-deeds.server';
import { refuse, refuseAt } from '../opening/refusals.server';
import { endActs } from '../together/acts.server';
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
  const work = async (letter: DoingOnLetter<'endorsement-prepared'>, before: PreparationRead) => {
    const { tx, did, didNot } = letter;
    requireOpen(before);
    if (before.counter !== fields.counter) refuse('staleSave');
    const after = await asChosen(letter, before, fields);
    await tx.preparation.update({
      where: { id: before.id },
      data: { ...after.row, preparedById: deed.person.id, counter: { increment: 1 } },
    });
    // Of two who sign together both are in the line, and their order does not matter.
    const another = after.row.decides !== 'two' && after.row.signatoryId !== before.signatoryId;
    if (after.line !== before.line || another) await endRequests(letter, before, 'changed');
    return before.counter === 0 ? did({ plain: { preparationId: before.id } }) : didNot();
  };
  await onLetter('endorsement-prepared', deed.preparation.letterId, deed, work, { holdBy: lockingIts(deed) });
}

/** Chooses who signs, and leaves all else as it is prepared. @throws Refusal as `changePreparation` */
export async function chooseSignatory(deed: PreparationDeed<'prepare endorsements'>, signatory: string): Promise<void> {
  const before = await readPreparation(database(), deed.preparation.id);
  if (!before) return refuse('preparationOver');
  const { statementLanguage, secondSignatoryId: second, logoId } = before;
  await changePreparation(deed, {
    ...before,
    withLogo: logoId !== null,
    statementLanguage: letterLanguages.find((each) => each === statementLanguage),
    signatory,
    second: second === signatory ? null : second,
  });
}

const lockingIts = (deed: Pick<PreparationDeed, 'preparation'>) => (tx: Transaction) =>
  lockedPreparation(tx, deed.preparation.id);

const requireOpen = ({ completedAt, cancelledAt }: PreparationRead) => {
  if (completedAt || cancelledAt) refuse('preparationOver');
};

async function asChosen({ tx, at }: HeldLetter, before: PreparationRead, fields: PreparationFields) {
  const { printedName, country, statement } = fields;
  if (statement && before.opening?.call.statements === 'none') refuse('statementsNone');
  const decided = { reservation: reservationOf(before, fields), ...decidedBy(before, fields, at) };
  const statementLanguage = statement && (fields.statementLanguage ?? before.textLanguage);
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: before.organisationId },
    select: { logo: { select: { id: true, digest: true } } },
  });
  await requireOwnName(tx, before, printedName);
  const logo = fields.withLogo ? organisation.logo : null;
  const signatoryId = fields.signatory && (await authorisedMember(tx, before.organisationId, fields.signatory));
  const secondSignatoryId = await secondOf(tx, before, fields);
  const words = { printedName, country, statement, statementLanguage, ...decided };
  const boardDecidedOn = decided.boardDecidedOn && dayAt(decided.boardDecidedOn);
  return {
    line: lineDigest({ ...words, logoDigest: logo?.digest ?? null, signatoryId, secondSignatoryId }),
    row: { ...words, boardDecidedOn, logoId: logo?.id ?? null, signatoryId, secondSignatoryId },
  };
}

/** The second of two who sign together: somebody else than the first. */
async function secondOf(tx: Transaction, { organisationId }: PreparationRead, fields: PreparationFields) {
  const { decides, signatory, second = null } = fields;
  if (decides !== 'two' || !second) return null;
  if (second === signatory) refuse('sameTwice');
  return authorisedMember(tx, organisationId, second);
}

function reservationOf({ opening }: PreparationRead, { reservation = null }: PreparationFields): string | null {
  if (reservation && !opening?.call.takesReservations) refuse('reservationsNone');
  return reservation;
}

/** How the organisation decides: a board has decided by today, in the zone of the deadline. */
function decidedBy({ opening }: PreparationRead, fields: PreparationFields, at: Date): Deciding {
  const { decides = 'one', boardDecidedOn = null } = fields;
  if (decides !== 'board') return { decides, boardDecidedOn: null };
  if (boardDecidedOn && boardDecidedOn > dayIn(opening?.timeZone ?? 'UTC', at))
    refuseAt('boardDecidedOn', 'boardNotYet');
  return { decides, boardDecidedOn };
}

/** What is printed is one of the organisation’s own names, or what was prepared already. */
async function requireOwnName(tx: Transaction, before: PreparationRead, name: string): Promise<void> {
  const names = await printableNames(tx, before.organisationId, before.printedName);
  if (!names.includes(name)) refuse('notOwnName', { name, organisation: before.organisation });
}

async function authorisedMember(tx: Transaction, organisationId: string, membershipId: string): Promise<string> {
  const member = await tx.membership.findFirst({
    where: { id: membershipId, ...signatoriesIn(organisationId) },
    select: { id: true },
  });
  return member?.id ?? refuse('signatoryMissing');
}

/** Ends what is asked for a preparation, and what one of two did for it; whoever it had been asked of, or did it, is told. */
async function endRequests(letter: HeldLetter, { id }: PreparationRead, because: ActEnd): Promise<void> {
  const { tx, at, also } = letter;
  const approvals = await tx.approval.updateManyAndReturn({
    where: { preparationId: id, usedAt: null, cancelledAt: null, declinedAt: null },
    data: { cancelledAt: at },
  });
  for (const { id: approvalId, personId } of approvals) {
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    await promiseNotice(tx, { kind: 'approval-cancelled', aboutId: approvalId, address: person.address });
    await also('approval-cancelled', { plain: { approvalId, preparationId: id } }, byPlatform);
  }
  await endActs(letter, id, because);
}

/** Ends a preparation, with the approval that waits for it; one that has ended stays. The invitation stays, too. */
export async function cancelPreparation(deed: PreparationDeed<'prepare endorsements'>): Promise<void> {
  const work = async (letter: DoingOnLetter<'preparation-ended'>, preparation: PreparationRead) => {
    if (!preparation.completedAt && !preparation.cancelledAt) await endPreparation(letter, preparation);
    return letter.didNot();
  };
  await onLetter('preparation-ended', deed.preparation.letterId, deed, work, { holdBy: lockingIts(deed) });
}

/** Ends a locked preparation that is open, within another deed: its approval ends with it, and that is told. */
export async function endPreparation(letter: HeldLetter, preparation: PreparationRead): Promise<void> {
  const { tx, at, also } = letter;
  await tx.preparation.update({ where: { id: preparation.id }, data: { cancelledAt: at } });
  await endRequests(letter, preparation, 'changed');
  await also('preparation-ended', { plain: { preparationId: preparation.id } });
}

/**
 * Before a letter is opened again: approvals that still wait, and acts of one of two, were for an opening that is over, and end with it.
 * @returns the preparations of which a request waited
 */
export async function endFormerApprovals(letter: HeldLetter<'alone'>): Promise<string[]> {
  const { tx, id: letterId } = letter;
  const waiting = { usedAt: null, cancelledAt: null, declinedAt: null };
  const asked = [{ approvals: { some: waiting } }, { jointActs: { some: { endedAt: null } } }];
  const former = await tx.preparation.findMany({
    where: { letterId, completedAt: null, cancelledAt: null, OR: asked },
    select: { id: true, approvals: { where: waiting, select: { id: true }, take: 1 } },
    orderBy: { id: 'asc' },
  });
  for (const { id } of former) await endRequests(letter, await lockedPreparation(tx, id), 'text');
  return former.filter(({ approvals }) => approvals.length > 0).map(({ id }) => id);
}
