import { stillInTime } from '~/letters/letter/in-time.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { moment } from '~/platform/locale/dates';
import { promiseNotices } from '~/platform/notice/notices.server';
import type { DoingOnLetter, Facts, HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { emptied, SettledAlready } from '../arrival/settling.server';
import { requireAuthority } from '../opening/authority.server';
import { lockedPreparation, type PreparationRead } from '../opening/locked-preparation.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import type { EndorsementDeed } from '../opening/preparation-deeds.server';
import { refuse } from '../opening/refusals.server';
import { endPreparation } from '../preparation/preparations.server';
import { statementWaits } from '../signatories/signatory';
import { requireAnotherLine, requireChangeable } from './changed-line.server';
import { formerLine } from './former-line.server';
import { printedSigners, receiptsOf, requireSignable, type Signing, takeUp } from './signing.server';

/**
 * Prepares a change of what is printed for an organisation that has co-signed, from the line that is in force, which stands until the
 * change is approved. Where one is being prepared already, that is it.
 * @returns the preparation’s id
 * @throws Refusal where sign-on is closed, the organisation is no signatory, or an edition prints it
 */
export async function prepareLineChange(deed: EndorsementDeed<'prepare endorsements'>): Promise<string> {
  const { letterId } = await database().endorsement.findUniqueOrThrow({
    where: { id: deed.endorsementId },
    select: { letterId: true },
  });
  const work = () => onLetter('endorsement-prepared', letterId, deed, (letter) => begin(letter, deed));
  try {
    return await work();
  } catch (thrown) {
    if (isUniqueViolation(thrown, 'preparation_open')) return work();
    throw thrown;
  }
}

async function begin(letter: DoingOnLetter<'endorsement-prepared'>, deed: EndorsementDeed<'prepare endorsements'>) {
  const { tx, id: letterId, at, did, didNot } = letter;
  await stillInTime(letter);
  const opening = await openingOf(tx, letterId, at);
  if (!opening) return refuse('notOpen');
  if (!opening.open) refuse('closed', { when: moment(opening.endsAt, opening.timeZone) });
  const endorsement = await requireChangeable(tx, deed.endorsementId);
  const { id: textId } = await openedText(tx, opening.versionId);
  const { printedName: organisation, organisationId } = endorsement;
  if ((await tx.consent.count({ where: { endorsementId: endorsement.id, textId } })) === 0)
    refuse('lineLapsed', { organisation });
  const open = { letterId, organisationId, completedAt: null, cancelledAt: null };
  const running = await tx.preparation.findFirst({ where: open, select: { id: true, changesId: true } });
  if (running?.changesId === endorsement.id) return didNot(running.id);
  if (running) await endPreparation(letter, await lockedPreparation(tx, running.id));
  const { id: preparationId } = await tx.preparation.create({
    data: {
      ...(await formerLine(tx, endorsement)),
      ...{ letterId, organisationId, textId, startedAt: at, preparedById: deed.person.id, counter: 1 },
      // What its board decided was to co-sign: that stands.
      ...{ changesId: endorsement.id, boardDecidedOn: endorsement.boardDecidedOn },
    },
    select: { id: true },
  });
  return did({ plain: { preparationId, changes: true } }, preparationId);
}

type Changed = { endorsementId: string; facts: Facts<'endorsement-line-changed'> };

/**
 * Puts the line of a locked preparation in the place of the one that was in force, as it was approved, with receipts. The endorsement
 * stands throughout, and its consents are as they were.
 * @returns the endorsement, and what the event of it tells
 */
export async function changeLine(
  { tx, ...letter }: HeldLetter,
  preparation: PreparationRead,
  signing: Signing,
): Promise<Changed> {
  requireSignable(preparation, signing);
  requireAuthority(preparation);
  const former = await requireAnotherLine(tx, preparation);
  await takeUp({ tx, ...letter }, preparation, signing);
  const lineChangeId = await write(tx, preparation, signing, former.preparationId);
  await promiseNotices(tx, { kind: 'line-receipt', aboutId: lineChangeId }, receiptsOf(preparation));
  const { printedName: organisation, decides, boardDecidedOn } = preparation;
  const { means, typed } = signing;
  const plain = { endorsementId: former.id, lineChangeId, means, decides, ...(boardDecidedOn && { boardDecidedOn }) };
  return { endorsementId: former.id, facts: { plain, values: { organisation, signatory: typed.name } } };
}

/** The line, who approved it, the end of its preparation and of the approval that waited, and what came of the arrival. */
async function write(tx: Transaction, preparation: PreparationRead, signing: Signing, formerId: string | null) {
  const { at, personId, means, mailedTo, typed, arrivalId = null } = signing;
  const { id, changesId, printedName, country, logoId, statement, reservation, decides, boardDecidedOn } = preparation;
  const { name, role } = printedSigners(preparation, signing);
  const [usedAt, cancelledAt] = means === 'link' ? [at, null] : [null, at];
  const [written] = await tx.$queryRaw<{ id: string; settled: boolean }[]>`
    WITH changed AS (
      UPDATE endorsement SET preparation_id = ${id}::uuid, printed_name = ${printedName}, country = ${country},
        logo_id = ${logoId}::uuid, statement = ${statement},
        statement_language = ${statement && preparation.statementLanguage},
        -- The lead’s decision holds for the words it was about.
        statement_shown_at = CASE WHEN statement = ${statement} THEN statement_shown_at
          ELSE ${statement && !statementWaits(preparation) ? at : null}::timestamptz END,
        statement_left_out_at = CASE WHEN statement = ${statement} THEN statement_left_out_at END,
        reservation = ${reservation}, decides = ${decides}, board_decided_on = ${boardDecidedOn}::date,
        signatory_name = ${name}, signatory_role = ${role}
      WHERE id = ${changesId}::uuid RETURNING id
    ), completed AS (UPDATE preparation SET completed_at = ${at} WHERE id = ${id}::uuid), approved AS (
      UPDATE approval SET used_at = ${usedAt}::timestamptz, cancelled_at = ${cancelledAt}::timestamptz
      WHERE preparation_id = ${id}::uuid AND used_at IS NULL AND cancelled_at IS NULL AND declined_at IS NULL
    ), settled AS (
      UPDATE arrival SET settled_at = clock_timestamp(), endorsement_id = changed.id, ${emptied} FROM changed
      WHERE arrival.id = ${arrivalId}::uuid AND settled_at IS NULL RETURNING arrival.id
    )
    INSERT INTO line_change (id, endorsement_id, preparation_id, former_preparation_id, changed_at, person_id, typed_name,
      typed_role, declaration, means, mailed_to)
    SELECT gen_random_uuid(), changed.id, ${id}::uuid, ${formerId}::uuid, ${at}, ${personId}::uuid, ${typed.name},
      ${typed.role}, ${typed.declaration}, ${means}, ${mailedTo} FROM changed
    RETURNING id, EXISTS (SELECT FROM settled) AS settled`;
  if (arrivalId && !written?.settled) throw new SettledAlready();
  return written!.id;
}

/** Ends the change of its line that an organisation prepares, where its endorsement ends; within the deed that ends it. */
export async function endLineChange(letter: HeldLetter<'alone'>, endorsementId: string): Promise<void> {
  const running = { changesId: endorsementId, completedAt: null, cancelledAt: null };
  const found = await letter.tx.preparation.findFirst({ where: running, select: { id: true } });
  if (found) await endPreparation(letter, await lockedPreparation(letter.tx, found.id));
}
