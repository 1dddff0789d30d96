import type { LetterDeed } from '~/letters/letter/desk.server';
import { stands } from '~/letters/letter/standing-endorsement';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { printableNames } from '~/organisations/name/names.server';
import { type Transaction, transaction } from '~/platform/database/database.server';
import { instantInWords } from '~/platform/locale/dates';
import { stillInTime } from '~/platform/request/arrival.server';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { writeClosure } from '../opening/closures.server';
import { lockedPreparation } from '../opening/locked-preparation.server';
import { no } from '../opening/no.server';
import type { OpeningFields } from '../opening/opening-form';
import { openingOf } from '../opening/openings.server';
import { endFormerApprovals, endPreparation } from '../preparation/preparations.server';
import { askForApproval } from './approvals.server';
import { endorse } from './endorsements.server';

type Opening = LetterDeed<'open letters'>;

/**
 * Opens the letter for sign-on with a version (the latest, unless told) until a deadline. The lead signs in the same
 * transaction where its authorised signatory opens it, and else asks its authorised signatory for approval.
 * @throws Refusal where the lead is not verified without any lead’s word, or the letter is open already
 */
export async function openLetter(deed: Opening, fields: OpeningFields, versionId?: string): Promise<void> {
  await transaction(async (tx) => {
    await stillInTime(tx, deed.at);
    await lockLetter(tx, deed.letter.id);
    await requireOpenable(tx, deed, fields.deadline);
    await endFormerApprovals(tx, deed.letter.id, deed.at);
    const version = await versionToOpen(tx, deed.letter.id, versionId);
    const opening = await tx.opening.create({
      data: {
        letterId: deed.letter.id,
        versionId: version.id,
        openedAt: deed.at,
        openedById: deed.person.id,
        deadline: fields.deadline,
        timeZone: fields.timeZone,
      },
      select: { id: true },
    });
    await record(tx, letterTrail(deed.letter.id), {
      kind: 'letter-opened',
      at: deed.at,
      actorId: deed.person.id,
      plain: {
        openingId: opening.id,
        versionId: version.id,
        deadline: fields.deadline.toISOString(),
        timeZone: fields.timeZone,
      },
    });
    await leadSigns(tx, deed, fields, version.textId);
  });
}

/** Locks the letter against every deed that opens, closes, co-signs or freezes it. */
async function lockLetter(tx: Transaction, letterId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM letter WHERE id = ${letterId}::uuid FOR UPDATE`;
}

async function requireOpenable(tx: Transaction, deed: Opening, deadline: Date): Promise<void> {
  const finding = await findingOn(tx, deed.letter.leadId, null);
  if (!finding.verified) no('leadNotVerified', { organisation: deed.organisation.displayName });
  if (deadline <= deed.at) no('deadlinePast');
  const before = await openingOf(tx, deed.letter.id, deed.at);
  // Also where this request arrived before the one that opened, and waited for the lock behind it.
  if (before && deed.at <= before.endsAt) no('alreadyOpen', { until: instantInWords(before.endsAt, before.timeZone) });
  if (before && !before.closure) await writeClosure(tx, before, { closedAt: before.deadline, recordedAt: deed.at });
}

async function versionToOpen(tx: Transaction, letterId: string, versionId?: string) {
  const version = await tx.version.findFirst({
    where: { letterId, ...(versionId ? { id: versionId } : {}) },
    orderBy: { number: 'desc' },
    select: { id: true, texts: { where: { authentic: true }, orderBy: { ordinal: 'desc' }, take: 1 } },
  });
  const text = version?.texts[0];
  return version && text ? { id: version.id, textId: text.id } : no('noVersion');
}

async function leadSigns(tx: Transaction, deed: Opening, fields: OpeningFields, textId: string): Promise<void> {
  const { leadId, id: letterId } = deed.letter;
  const standing = { letterId, organisationId: leadId, ...stands, consents: { some: { textId } } };
  if ((await tx.endorsement.count({ where: standing })) > 0) return;
  if (!fields.signatory) no('leadSignatoryMissing');
  const preparation = await lockedPreparation(tx, await leadPreparation(tx, deed, fields, textId));
  if (fields.signatory !== deed.membershipId)
    return askForApproval(tx, preparation, { at: deed.at, actorId: deed.person.id });
  const { name, role, agreed, printName, declaration } = fields;
  if (!name || !role || !agreed) return no('leadTypedMissing');
  const typed = { name, role, printName, declaration, line: preparation.line };
  const signing = { at: deed.at, personId: deed.person.id, means: 'signed-in', mailedTo: null, typed } as const;
  await endorse(tx, preparation, signing);
}

/** The lead’s own preparation: the name chosen, country and logo as they are now; one that was open goes. */
async function leadPreparation(tx: Transaction, deed: Opening, fields: OpeningFields, textId: string) {
  const { leadId: organisationId, id: letterId } = deed.letter;
  const open = { letterId, organisationId, completedAt: null, cancelledAt: null };
  for (const { id } of await tx.preparation.findMany({ where: open, select: { id: true } }))
    await endPreparation(tx, await lockedPreparation(tx, id), { at: deed.at, actorId: deed.person.id });
  const { displayName, country, logoId } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const printedName = fields.printedName || displayName;
  if (!(await printableNames(tx, organisationId)).includes(printedName))
    no('notOwnName', { name: printedName, organisation: displayName });
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
