import { deadlineInForce, latestMove } from '~/letters/letter/deadline';
import { deadlineInForce as inForce } from '~/letters/letter/deadline.server';
import { stillInTime } from '~/letters/letter/in-time.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { moment } from '~/platform/locale/dates';
import { promiseEach, promiseNotice } from '~/platform/notice/notices.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { defineJob } from '~/platform/work/queue.server';
import { byPlatform, type Facts, type HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { administratorsOf } from './authority.server';
import type { Opening } from './opening';
import { openingOf } from './openings.server';
import { refuse } from './refusals.server';

/** Closes sign-on before its deadline. What arrived before this request still counts. */
export async function closeLetter(deed: LetterDeed<'close letters'>): Promise<void> {
  await onLetter('letter-closed', deed.letter.id, deed, async (letter) => {
    const { tx, id, at, did } = letter;
    await stillInTime(letter);
    const opening = await openingOf(tx, id, at);
    if (!opening) return refuse('notOpen');
    if (opening.closure || !opening.open) refuse('closedAlready', { when: moment(opening.endsAt, opening.timeZone) });
    return did(await writeClosure(letter, opening, { closedAt: at, recordedAt: at, closedById: deed.person.id }));
  });
}

type Written = { closedAt: Date; recordedAt: Date; closedById?: string };

/** Writes the record of a closure; without a person, by its deadline. @returns what its event tells */
async function writeClosure(
  { tx, id: letterId }: HeldLetter<'alone'>,
  { id: openingId }: Pick<Opening, 'id'>,
  { closedAt, recordedAt, closedById }: Written,
): Promise<Facts<'letter-closed'>> {
  const byDeadline = closedById === undefined;
  const { id } = await tx.closure.create({
    data: { letterId, openingId, closedAt, recordedAt, byDeadline, closedById: closedById ?? null },
    select: { id: true },
  });
  const { leadId } = await tx.letter.findUniqueOrThrow({ where: { id: letterId }, select: { leadId: true } });
  for (const address of await administratorsOf(tx, leadId))
    await promiseNotice(tx, { kind: 'closing', aboutId: id, address });
  await promiseEach(tx, 'not-in-time', await whoIsLate(tx, letterId));
  return { plain: { closureId: id, openingId, closedAt: closedAt.toISOString(), byDeadline } };
}

/** The mailboxes of who prepares a co-signature, or is asked to sign it: it is not signed when sign-on closes. */
const whoIsLate = (tx: Transaction, letterId: string): Promise<{ aboutId: string; address: string }[]> =>
  tx.$queryRaw<{ aboutId: string; address: string }[]>`
    WITH running AS (
      SELECT id, organisation_id, prepared_by_id FROM preparation
      WHERE letter_id = ${letterId}::uuid AND completed_at IS NULL AND cancelled_at IS NULL AND counter > 0)
    SELECT running.id AS "aboutId", person.address FROM running JOIN person ON person.id = running.prepared_by_id
      AND EXISTS (SELECT FROM membership m WHERE m.person_id = person.id AND m.organisation_id = running.organisation_id
        AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL)
    UNION SELECT running.id, person.address FROM running JOIN approval a ON a.preparation_id = running.id
      AND num_nonnulls(a.used_at, a.cancelled_at, a.declined_at) = 0 JOIN person ON person.id = a.person_id`;

/** Records that an opening ended by its deadline: record and event bear the deadline. @returns the closure’s id */
export async function closeByDeadline(
  letter: HeldLetter<'alone'>,
  opening: Pick<Opening, 'id' | 'deadline'>,
  recordedAt: Date,
): Promise<string> {
  const facts = await writeClosure(letter, opening, { closedAt: opening.deadline, recordedAt });
  await letter.also('letter-closed', facts, { ...byPlatform, at: opening.deadline });
  return facts.plain.closureId;
}

/**
 * The closure of an ended opening, its record written where it is missing. Run by several at once it is written once.
 * @returns the closure’s id
 */
export async function recordClosure(letter: HeldLetter<'alone'>, openingId: string): Promise<string> {
  const { closure, ...opening } = await openingToClose(letter.tx, openingId);
  return closure?.id ?? closeByDeadline(letter, opening, await databaseNow());
}

async function openingToClose(tx: Transaction, id: string) {
  const include = { closure: { select: { id: true } }, ...latestMove };
  const opening = await tx.opening.findUniqueOrThrow({ where: { id }, include });
  return { id, deadline: deadlineInForce(opening), closure: opening.closure };
}

/** Records the closure of every opening whose deadline has passed. */
export async function recordDueClosures(): Promise<void> {
  const at = await databaseNow();
  const due = await database().$queryRaw<{ id: string; letterId: string }[]>`
    SELECT id, letter_id AS "letterId" FROM opening
    WHERE NOT EXISTS (SELECT FROM closure WHERE opening_id = opening.id) AND ${inForce} < ${at} ORDER BY id`;
  for (const { id, letterId } of due)
    await onLetter('letter-closed', letterId, { at }, async (letter) => {
      const { closure, ...opening } = await openingToClose(letter.tx, id);
      // Whoever held the letter before may have closed it, or moved the deadline.
      if (!closure && opening.deadline < at) await closeByDeadline(letter, opening, await databaseNow());
      return letter.didNot();
    });
}

/** Each minute: what closed by its deadline is put on record. */
export const closuresJob = defineJob<object>({
  name: 'closures',
  expireInSeconds: 120,
  retryLimit: 2,
  run: recordDueClosures,
});
