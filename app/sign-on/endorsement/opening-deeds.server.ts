import { stillInTime } from '~/letters/letter/in-time.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { stands } from '~/letters/letter/standing.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { printableNames } from '~/organisations/name/names.server';
import type { Transaction } from '~/platform/database/database.server';
import { moment } from '~/platform/locale/dates';
import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { tellExpertsFallenOut } from '../expert/experts-undecided.server';
import { closeByDeadline } from '../opening/closures.server';
import { lockedPreparation } from '../opening/locked-preparation.server';
import { type Call, callOf, defaultCall } from '../opening/opening';
import type { OpeningFields as Fields } from '../opening/opening-form';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import { refuse, refuseAt } from '../opening/refusals.server';
import { textOut } from '../opening/text-out.server';
import { endFormerApprovals, endPreparation } from '../preparation/preparations.server';
import { changedTerms } from '../reopening/changed-terms';
import { hasSignatories, tellWhoStays } from '../reopening/staying.server';
import { tellConcerned } from '../reopening/told-again.server';
import { askForApproval } from './approvals.server';
import { endorse } from './endorsements.server';
import { askBack, askedBackBefore, keepAsking, writeLapses } from './lapses.server';
import { type Following, followingFrom } from './reopening.server';

type Deed = LetterDeed<'open letters'>;
/** An opening ends at most so many days ahead: a slip in the year is no deadline. */
const mostDaysOpen = 366;
/** What is not said of the call is asked as by default. */
export type OpeningFields = Omit<Fields, keyof Call | 'version'> &
  Partial<Call> & { version?: number | undefined; terms?: 'on' | undefined };

/**
 * Opens the letter for sign-on until a deadline: with the version that is named, else that which was open last, else the newest. The
 * lead signs in the same transaction where its authorised signatory opens it, and else asks its authorised signatory for approval.
 * Opened again with the same version, whoever co-signed stays; with a newer one, those who have not signed it fall out, and are asked
 * to come in again. One that was replaced is never opened again: who consented to another in its place left it.
 * @throws Refusal where the lead is not verified without any lead’s word, the letter is open already, or what follows for who
 * co-signed is not what was shown
 */
export async function openLetter(deed: Deed, fields: OpeningFields): Promise<void> {
  await onLetter('letter-opened', deed.letter.id, deed, async (letter) => {
    const { tx, id: letterId, at, did } = letter;
    await stillInTime(letter);
    const before = await requireOpenable(letter, deed, fields.deadline);
    const waited = await endFormerApprovals(letter);
    const version = await versionToOpen(tx, letterId, fields.version, before);
    const following = before && (await followingFrom(tx, deed.letter, before.versionId, version.id));
    if (before && version.id !== before.versionId && fields.seen !== following?.seen) refuse('followsMoved');
    const call = callOf({ ...defaultCall, ...fields });
    if (before) await requireTermsSeen(letter, before, call, fields);
    const { deadline, timeZone } = fields;
    const opening = await tx.opening.create({
      data: {
        letterId,
        firstVersionId: version.id,
        openedAt: at,
        openedById: deed.person.id,
        firstDeadline: deadline,
        timeZone,
        ...call,
      },
      select: { id: true },
    });
    const falling = { openingId: opening.id, changeId: null };
    const another = version.id !== before?.versionId;
    const fallOut = following?.fallOut ?? [];
    await writeLapses(tx, falling, another ? [...fallOut, ...(await askedBackBefore(tx, letterId, fallOut))] : fallOut);
    const plain = { openingId: opening.id, versionId: version.id, deadline: deadline.toISOString(), timeZone };
    const done = await did({
      plain: { ...plain, ...(before && following ? figuresOf(before, version, following) : {}) },
    });
    await leadSigns(letter, deed, fields, version.textId);
    await askBack(letter, falling, version.textId);
    const { textId } = version;
    if (version.id === before?.versionId) await keepAsking(letter, { textId, waited, causerId: deed.person.id });
    const now = { openingId: opening.id, versionId: version.id, call };
    if (before) await tellWhoStays(letter, deed.person.id, before, now);
    await tellExpertsFallenOut(letter, opening.id, following?.experts ?? []);
    if (before) await tellConcerned(letter, deed, now);
    return done;
  });
}

/** That the lead has seen what is otherwise for those who signed under the former call. */
async function requireTermsSeen(
  { tx, id }: HeldLetter<'alone'>,
  { call: former }: OpeningAt,
  call: Call,
  { terms }: OpeningFields,
) {
  if (terms || changedTerms(former, call, '').length === 0) return;
  if (await hasSignatories(tx, id)) refuse('termsUnseen');
}

const figuresOf = (before: OpeningAt, version: { id: string }, { stay, fallOut }: Following) => ({
  again: version.id === before.versionId ? ('same' as const) : ('another' as const),
  stay: stay.length,
  fallOut: fallOut.length,
});

/**
 * That the letter can be opened until a deadline, and no change of its text is out; an opening that ended gets its closure.
 * @returns the opening before it, if there was one
 */
export async function requireOpenable(
  letter: HeldLetter<'alone'>,
  deed: Deed,
  deadline: Date,
): Promise<OpeningAt | null> {
  const { tx } = letter;
  const finding = await findingOn(tx, deed.letter.leadId, null);
  if (!finding.verified) refuse('leadNotVerified', { organisation: deed.organisation.displayName });
  if (deadline <= deed.at) refuseAt('date', 'deadlinePast');
  if (deadline.getTime() > deed.at.getTime() + mostDaysOpen * 86_400_000)
    refuseAt('date', 'deadlineFar', { days: mostDaysOpen });
  const before = await openingOf(tx, deed.letter.id, deed.at);
  // Also where this request arrived before the one that opened, and waited for the lock behind it.
  if (before && deed.at <= before.endsAt) refuse('alreadyOpen', { until: moment(before.endsAt, before.timeZone) });
  // It would be nobody’s: neither the lead nor the clock ends a change under an opening that another one followed.
  const out = before && (await textOut(tx, before.id));
  if (out) refuse('changeOut', { number: out.number });
  if (before && !before.closure) await closeByDeadline(letter, before, deed.at);
  return before;
}

async function versionToOpen(
  tx: Transaction,
  letterId: string,
  number: number | undefined,
  before: Pick<OpeningAt, 'versionId'> | null,
) {
  const unless = before ? { id: before.versionId } : {};
  const version = await tx.version.findFirst({
    where: { letterId, ...(number ? { number } : unless) },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, texts: { where: { authentic: true }, orderBy: { ordinal: 'desc' }, take: 1 } },
  });
  const text = version?.texts[0];
  if (!version || !text) return refuse('noVersion');
  const inForce = before && (await tx.version.findUniqueOrThrow({ where: { id: before.versionId } }));
  if (inForce && version.number < inForce.number) refuse('replaced', { version: version.number });
  return { id: version.id, textId: text.id };
}

async function leadSigns(letter: HeldLetter<'alone'>, deed: Deed, fields: OpeningFields, textId: string) {
  const { tx, id: letterId, also } = letter;
  const { leadId } = deed.letter;
  const standing = { letterId, organisationId: leadId, ...stands, consents: { some: { textId } } };
  if ((await tx.endorsement.count({ where: standing })) > 0) return;
  if (!fields.signatory) refuse('leadSignatoryMissing');
  const preparation = await lockedPreparation(tx, await leadPreparation(letter, deed, fields, textId));
  if (fields.signatory !== deed.membershipId)
    return also('approval-requested', await askForApproval(letter, preparation, deed.person.id));
  const { name, role, printName, declaration } = fields;
  if (!name || !role) return refuse('leadTypedMissing');
  const typed = { name, role, printName, declaration, line: preparation.line };
  const signing = { at: deed.at, personId: deed.person.id, means: 'signed-in', mailedTo: null, typed } as const;
  const { facts } = await endorse(letter, preparation, signing);
  await also('letter-co-signed', facts);
}

/** The lead’s own preparation: the name chosen, country and logo as they are now; one that was open goes. */
async function leadPreparation(letter: HeldLetter<'alone'>, deed: Deed, fields: OpeningFields, textId: string) {
  const { tx, id: letterId } = letter;
  const { leadId: organisationId } = deed.letter;
  const open = { letterId, organisationId, completedAt: null, cancelledAt: null };
  for (const { id } of await tx.preparation.findMany({ where: open, select: { id: true } }))
    await endPreparation(letter, await lockedPreparation(tx, id));
  const { displayName, country, logoId } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const printedName = fields.printedName || displayName;
  if (!(await printableNames(tx, organisationId)).includes(printedName))
    refuse('notOwnName', { name: printedName, organisation: displayName });
  const { id } = await tx.preparation.create({
    data: {
      letterId,
      organisationId,
      textId,
      preparedById: deed.person.id,
      startedAt: deed.at,
      counter: 1,
      printedName,
      country,
      logoId,
      signatoryId: fields.signatory ?? null,
    },
    select: { id: true },
  });
  return id;
}
