import { takeUpNomination } from '~/organisations/member/nomination-answers.server';
import type { Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { promiseNotices } from '~/platform/notice/notices.server';
import { byPlatform, type DoingOnLetter, type Facts, type HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { emptied, SettledAlready } from '../arrival/settling.server';
import { isDeclaration } from '../declaration/declaration';
import type { SigningFields } from '../declaration/signing';
import { requireAuthority } from '../opening/authority.server';
import { lockedPreparation, type PreparationRead, requireOpenFor } from '../opening/locked-preparation.server';
import type { PreparationDeed } from '../opening/preparation-deeds.server';
import { refuse } from '../opening/refusals.server';
import { statementWaits } from '../signatories/signatory';

/** Who co-signs, when, how it is known, and what was typed and shown. */
export type Signing = {
  readonly at: Date;
  readonly personId: string;
  readonly means: 'signed-in' | 'link';
  /** The mailbox to which the link went; null where the person is signed in. */
  readonly mailedTo: string | null;
  readonly typed: SigningFields;
  /** Under which the request is on record, and is settled with it; null where it was not recorded. */
  readonly arrivalId?: string | null;
  /** The letters on which the organisation counts otherwise once who signs is its member, held by the deed; none unless told. */
  readonly shownOn?: readonly string[];
};

/**
 * Co-signs the prepared letter as its authorised signatory, signed in. One transaction; however often and however
 * many at once, one endorsement.
 * @throws Refusal where it is late, the person may not bind the organisation, or what was shown has changed
 */
export async function coSign(
  deed: PreparationDeed<'bind the organisation'>,
  typed: SigningFields,
  arrivalId: string | null = null,
): Promise<string> {
  const { id, letterId, printedName } = deed.preparation;
  const work = async (letter: DoingOnLetter<'letter-co-signed'>, preparation: PreparationRead) => {
    if (preparation.signatoryId !== deed.membershipId)
      refuse('notYourself', { signatory: preparation.signatoryName ?? preparation.signatoryAddress ?? '' });
    const by = { personId: deed.person.id, means: 'signed-in', mailedTo: null } as const;
    const { endorsementId, facts } = await endorse(letter, preparation, { at: deed.at, ...by, typed, arrivalId });
    return letter.did(facts, endorsementId);
  };
  const holdBy = (tx: Transaction) => lockedPreparation(tx, id, deed.at);
  return refuseSecondConsent(printedName, () => onLetter('letter-co-signed', letterId, deed, work, { holdBy }));
}

/** Turns the refusal of the index that keeps consents to a text single into the sentence that says so. */
export async function refuseSecondConsent<Result>(organisation: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    if (isUniqueViolation(thrown, ['endorsement_id', 'text_id'])) refuse('coSignedAlready', { organisation });
    throw thrown;
  }
}

type Endorsed = { endorsementId: string; facts: Facts<'letter-co-signed'> };

/**
 * Writes the endorsement and its consent for a locked preparation, with receipts. A standing endorsement of an earlier
 * version gains a consent to this text, and its line as prepared now.
 * @returns the endorsement, and what the event of it tells
 */
export async function endorse(letter: HeldLetter, preparation: PreparationRead, signing: Signing): Promise<Endorsed> {
  const { tx } = letter;
  requireSignable(preparation, signing);
  requireAuthority(preparation);
  await takeUp(letter, preparation, signing);
  const { endorsementId, consentId } = await write(tx, preparation, signing);
  const receipt = { kind: 'endorsement-receipt', aboutId: consentId };
  await promiseNotices(tx, receipt, [preparation.signatoryAddress, ...preparation.administrators]);
  const { textDigest, printedName: organisation, organisationId, leadId } = preparation;
  const { means, typed } = signing;
  const told = {
    endorsementId,
    consentId,
    textDigest,
    basis: 'co_signed',
    means,
    lead: organisationId === leadId,
    decides: preparation.decides,
    ...(preparation.boardDecidedOn && { boardDecidedOn: preparation.boardDecidedOn }),
  } as const;
  return { endorsementId, facts: { plain: told, values: { organisation, signatory: typed.name } } };
}

/** Who was asked to be the signatory and signs as such has said yes to that. */
async function takeUp(
  letter: HeldLetter,
  preparation: PreparationRead,
  { at, typed, shownOn }: Signing,
): Promise<void> {
  const { nominationId, signatoryId } = preparation;
  const accepted = nominationId && signatoryId && (await takeUpNomination(letter.tx, signatoryId, at, typed.name));
  if (!accepted) return;
  await letter.organisation(accepted.organisationId, shownOn).also('nomination-accepted', accepted.facts, byPlatform);
}

function requireSignable(preparation: PreparationRead, { at, typed }: Signing): void {
  if (preparation.cancelledAt) refuse('preparationOver');
  if (preparation.completedAt) refuse('coSignedAlready', { organisation: preparation.printedName });
  requireOpenFor(preparation, at);
  if (preparation.nameOnHold) refuse('nameOnHold', { name: preparation.printedName });
  if (typed.line !== preparation.line || !isDeclaration(typed.declaration, preparation.declared))
    refuse('shownChanged');
}

/**
 * The endorsement, new or standing for an earlier version, its consent, the end of its preparation, and of the approval
 * that waited: it was used, or is no longer needed; and what came of the arrival. One statement.
 * @throws SettledAlready
 */
async function write(tx: Transaction, preparation: PreparationRead, signing: Signing) {
  const { at, personId, means, mailedTo, typed, arrivalId = null } = signing;
  const { id, letterId, organisationId, textId, printedName, country, logoId, statement, leadId } = preparation;
  const { nextTextId, reservation, decides, boardDecidedOn } = preparation;
  const language = statement && preparation.statementLanguage;
  const shownAt = statementWaits(preparation) ? null : at;
  const printsName = preparation.opening?.call.printsSignatories && typed.printName;
  const [name, role] = printsName ? [typed.name, typed.role] : [null, null];
  const [usedAt, cancelledAt] = means === 'link' ? [at, null] : [null, at];
  // To the text in force, and to that of a change that is out: the declaration names both.
  const texts = [textId, ...(nextTextId ? [nextTextId] : [])];
  const written = await tx.$queryRaw<{ endorsementId: string; consentId: string; textId: string; settled: boolean }[]>`
    WITH endorsed AS (
      INSERT INTO endorsement (id, letter_id, organisation_id, preparation_id, printed_name, country, logo_id, statement,
        statement_language, statement_shown_at, reservation, decides, board_decided_on, signatory_name, signatory_role, lead, endorsed_at)
      VALUES (gen_random_uuid(), ${letterId}::uuid, ${organisationId}::uuid, ${id}::uuid, ${printedName}, ${country},
        ${logoId}::uuid, ${statement}, ${language}, ${statement && shownAt}::timestamptz,
        ${reservation}, ${decides}, ${boardDecidedOn}::date, ${name}, ${role}, ${organisationId === leadId}, ${at})
      ON CONFLICT (letter_id, organisation_id) WHERE withdrawn_at IS NULL AND declined_at IS NULL DO UPDATE SET
        preparation_id = EXCLUDED.preparation_id, printed_name = EXCLUDED.printed_name, country = EXCLUDED.country,
        logo_id = EXCLUDED.logo_id, statement = EXCLUDED.statement,
        statement_language = EXCLUDED.statement_language,
        -- The lead’s decision holds for the words it was about.
        statement_shown_at = CASE
          WHEN EXCLUDED.statement = endorsement.statement THEN endorsement.statement_shown_at
          ELSE EXCLUDED.statement_shown_at END,
        statement_left_out_at = CASE
          WHEN EXCLUDED.statement = endorsement.statement THEN endorsement.statement_left_out_at END,
        reservation = EXCLUDED.reservation, decides = EXCLUDED.decides, board_decided_on = EXCLUDED.board_decided_on,
        signatory_name = EXCLUDED.signatory_name,
        signatory_role = EXCLUDED.signatory_role
      RETURNING id
    ), completed AS (UPDATE preparation SET completed_at = ${at} WHERE id = ${id}::uuid), approved AS (
      UPDATE approval SET used_at = ${usedAt}::timestamptz, cancelled_at = ${cancelledAt}::timestamptz
      WHERE preparation_id = ${id}::uuid AND used_at IS NULL AND cancelled_at IS NULL AND declined_at IS NULL
    ), settled AS (
      UPDATE arrival SET settled_at = clock_timestamp(), endorsement_id = endorsed.id, ${emptied} FROM endorsed
      WHERE arrival.id = ${arrivalId}::uuid AND settled_at IS NULL RETURNING arrival.id
    )
    INSERT INTO consent (id, endorsement_id, text_id, basis, given_at, person_id, typed_name, typed_role, declaration,
      means, mailed_to)
    SELECT gen_random_uuid(), endorsed.id, text_id, 'co_signed', ${at}, ${personId}::uuid, ${typed.name},
      ${typed.role}, ${typed.declaration}, ${means}, ${mailedTo}
    FROM endorsed, unnest(${texts}::uuid[]) text_id
    WHERE text_id = ${textId}::uuid
      OR NOT EXISTS (SELECT FROM consent had WHERE had.endorsement_id = endorsed.id AND had.text_id = ${nextTextId}::uuid)
    RETURNING id AS "consentId", endorsement_id AS "endorsementId", text_id AS "textId", EXISTS (SELECT FROM settled) AS settled`;
  const own = written.find((each) => each.textId === textId)!;
  if (arrivalId && !own.settled) throw new SettledAlready();
  return own;
}
