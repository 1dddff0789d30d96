import { raisePublicRevision } from '../letters/public-revision.server';
import { stillInTime } from '../platform/arrival.server';
import { isUniqueViolation, type Transaction, transaction } from '../platform/database/database.server';
import { promiseNotices } from '../platform/notices.server';
import { letterTrail } from '../trail/event';
import { record } from '../trail/trails.server';
import { administratorsOf, requireAuthority } from './authority.server';
import { lockedPreparation, type PreparationRead, requireOpenFor } from './locked-preparation.server';
import { no } from './no.server';
import type { PreparationDeed } from './preparation-deeds.server';
import type { SigningFields } from './signing';

/** Who co-signs, when, how it is known, and what was typed and shown. */
export type Signing = {
  readonly at: Date;
  readonly personId: string;
  readonly means: 'signed-in' | 'link';
  /** The mailbox to which the link went; null where the person is signed in. */
  readonly mailedTo: string | null;
  readonly typed: SigningFields;
};

/**
 * Co-signs the prepared letter as its authorised signatory, signed in. One transaction; however often and however
 * many at once, one endorsement.
 * @throws Refusal where it is late, the person may not bind the organisation, or what was shown has changed
 */
export async function coSign(deed: PreparationDeed<'bind the organisation'>, typed: SigningFields): Promise<string> {
  return onceEach(deed.preparation.printedName, async (tx) => {
    const preparation = await lockedPreparation(tx, deed.preparation.id);
    await stillInTime(tx, deed.at);
    if (preparation.signatoryId !== deed.membershipId)
      no('notYourself', { signatory: preparation.signatoryName ?? preparation.signatoryAddress ?? '' });
    const signing = { at: deed.at, personId: deed.person.id, means: 'signed-in', mailedTo: null, typed } as const;
    return endorse(tx, preparation, signing);
  });
}

/** Turns the refusal of the index that keeps endorsements single into the sentence that says so. */
export async function onceEach<Result>(organisation: string, work: (tx: Transaction) => Promise<Result>) {
  try {
    return await transaction(work);
  } catch (thrown) {
    if (isUniqueViolation(thrown, 'endorsement_standing')) no('coSignedAlready', { organisation });
    throw thrown;
  }
}

/**
 * Writes the endorsement and its consent for a locked preparation, with receipts and the event. A standing
 * endorsement of an earlier version gains a consent to this text, and its line as prepared now.
 */
export async function endorse(tx: Transaction, preparation: PreparationRead, signing: Signing): Promise<string> {
  requireSignable(preparation, signing);
  requireAuthority(preparation);
  const endorsementId = await standingOrNew(tx, preparation, signing);
  const consentId = await consent(tx, endorsementId, preparation, signing);
  const mailboxes = await administratorsOf(tx, preparation.organisationId);
  const receipt = { kind: 'endorsement-receipt', aboutId: consentId };
  await promiseNotices(tx, receipt, [preparation.signatoryAddress, ...mailboxes]);
  await raisePublicRevision(tx, preparation.letterId);
  await record(tx, letterTrail(preparation.letterId), {
    kind: 'letter-co-signed',
    at: signing.at,
    actorId: signing.means === 'link' ? null : signing.personId,
    plain: {
      endorsementId,
      organisationId: preparation.organisationId,
      consentId,
      textDigest: preparation.textDigest,
      basis: 'co_signed',
      means: signing.means,
      lead: preparation.organisationId === preparation.leadId,
    },
    values: { organisation: preparation.printedName, signatory: signing.typed.name },
  });
  return endorsementId;
}

function requireSignable(preparation: PreparationRead, { at, typed }: Signing): void {
  if (preparation.cancelledAt) no('preparationOver');
  if (preparation.completedAt) no('coSignedAlready', { organisation: preparation.printedName });
  requireOpenFor(preparation, at);
  if (typed.line !== preparation.line || typed.declaration !== preparation.declaration) no('shownChanged');
}

async function standingOrNew(tx: Transaction, preparation: PreparationRead, signing: Signing): Promise<string> {
  const { letterId, organisationId, printedName, country, logoId, statement } = preparation;
  const printsName = preparation.printsSignatories && signing.typed.printName;
  const asPrinted = {
    preparationId: preparation.id,
    printedName,
    country,
    logoId,
    statement,
    signatoryName: printsName ? signing.typed.name : null,
    signatoryRole: printsName ? signing.typed.role : null,
  };
  const [standing] = await tx.$queryRaw<{ id: string; here: boolean }[]>`
    SELECT id, EXISTS (SELECT FROM consent WHERE endorsement_id = endorsement.id AND text_id = ${preparation.textId}::uuid)
      AS here
    FROM endorsement WHERE letter_id = ${letterId}::uuid AND organisation_id = ${organisationId}::uuid
      AND withdrawn_at IS NULL FOR UPDATE`;
  if (standing?.here) no('coSignedAlready', { organisation: printedName });
  const lead = organisationId === preparation.leadId;
  const { id } = standing
    ? await tx.endorsement.update({ where: { id: standing.id }, data: asPrinted, select: { id: true } })
    : await tx.endorsement.create({
        data: { ...asPrinted, letterId, organisationId, lead, endorsedAt: signing.at },
        select: { id: true },
      });
  return id;
}

/** The consent, the end of its preparation, and of the approval that waited: it was used, or is no longer needed. */
async function consent(tx: Transaction, endorsementId: string, { id, textId }: PreparationRead, signing: Signing) {
  const { at, personId, means, mailedTo, typed } = signing;
  const [usedAt, cancelledAt] = means === 'link' ? [at, null] : [null, at];
  const [made] = await tx.$queryRaw<{ id: string }[]>`
    WITH completed AS (UPDATE preparation SET completed_at = ${at} WHERE id = ${id}::uuid),
    approved AS (
      UPDATE approval SET used_at = ${usedAt}::timestamptz, cancelled_at = ${cancelledAt}::timestamptz
      WHERE preparation_id = ${id}::uuid AND used_at IS NULL AND cancelled_at IS NULL AND declined_at IS NULL
    )
    INSERT INTO consent (id, endorsement_id, text_id, basis, given_at, person_id, typed_name, typed_role, declaration,
      means, mailed_to)
    VALUES (gen_random_uuid(), ${endorsementId}::uuid, ${textId}::uuid, 'co_signed', ${at}, ${personId}::uuid,
      ${typed.name}, ${typed.role}, ${typed.declaration}, ${means}, ${mailedTo})
    RETURNING id`;
  return made!.id;
}
