import type { Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { promiseNotices } from '~/platform/notice/notices.server';
import type { DoingOnLetter, Done, Facts, HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { emptied, SettledAlready } from '../arrival/settling.server';
import type { SigningFields } from '../declaration/signing';
import { requireAuthority } from '../opening/authority.server';
import { lockedPreparation, type PreparationRead } from '../opening/locked-preparation.server';
import type { PreparationDeed } from '../opening/preparation-deeds.server';
import { refuse } from '../opening/refusals.server';
import { changeLine } from '../printed-line/line-changes.server';
import { printedSigners, receiptsOf, requireSignable, type Signing, takeUp } from '../printed-line/signing.server';
import { statementWaits } from '../signatories/signatory';

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
    return signAs(letter, preparation, { at: deed.at, ...by, typed, arrivalId });
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

/** What is signed for a locked preparation: the letter, or what is printed for who has co-signed it. @returns the endorsement’s id */
export async function signAs(
  letter: HeldLetter & Pick<DoingOnLetter<'act-given'>, 'instead'>,
  preparation: PreparationRead,
  signing: Signing,
): Promise<Done<string>> {
  if (preparation.changesId) {
    const { endorsementId, facts } = await changeLine(letter, preparation, signing);
    return letter.instead('endorsement-line-changed', facts, endorsementId);
  }
  const { endorsementId, facts } = await endorse(letter, preparation, signing);
  return letter.instead('letter-co-signed', facts, endorsementId);
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
  await promiseNotices(tx, receipt, receiptsOf(preparation));
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
  const { name, role } = printedSigners(preparation, signing);
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
