import type { LetterDeed } from '~/letters/letter/desk.server';
import { database, type Transaction, transaction } from '~/platform/database/database.server';
import { instantInWords } from '~/platform/locale/dates';
import { promiseNotice } from '~/platform/notice/notices.server';
import { databaseNow, stillInTime } from '~/platform/request/arrival.server';
import { defineJob } from '~/platform/work/queue.server';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { administratorsOf } from './authority.server';
import { no } from './no.server';
import type { Opening } from './opening';
import { openingOf } from './openings.server';

/** Closes sign-on before its deadline. What arrived before this request still counts. */
export async function closeLetter(deed: LetterDeed<'close letters'>): Promise<void> {
  await transaction(async (tx) => {
    await stillInTime(tx, deed.at);
    await tx.$queryRaw`SELECT id FROM letter WHERE id = ${deed.letter.id}::uuid FOR UPDATE`;
    const opening = await openingOf(tx, deed.letter.id, deed.at);
    if (!opening) return no('notOpen');
    if (opening.closure || !opening.open)
      no('closedAlready', { when: instantInWords(opening.endsAt, opening.timeZone) });
    await writeClosure(tx, opening, { closedAt: deed.at, recordedAt: deed.at, closedById: deed.person.id });
  });
}

type Written = { closedAt: Date; recordedAt: Date; closedById?: string };

/** Writes the record of a closure, in a transaction that holds the letter’s row; without a person, by its deadline. */
export async function writeClosure(
  tx: Transaction,
  opening: Pick<Opening, 'id' | 'letterId'>,
  { closedAt, recordedAt, closedById }: Written,
): Promise<string> {
  const byDeadline = closedById === undefined;
  const { letterId, id: openingId } = opening;
  const { id } = await tx.closure.create({
    data: { letterId, openingId, closedAt, recordedAt, byDeadline, closedById: closedById ?? null },
    select: { id: true },
  });
  const { leadId } = await tx.letter.findUniqueOrThrow({ where: { id: letterId }, select: { leadId: true } });
  for (const address of await administratorsOf(tx, leadId))
    await promiseNotice(tx, { kind: 'closing', aboutId: id, address });
  await record(tx, letterTrail(letterId), {
    kind: 'letter-closed',
    at: closedAt,
    actorId: closedById ?? null,
    plain: { closureId: id, openingId, closedAt: closedAt.toISOString(), byDeadline },
  });
  return id;
}

/**
 * The closure of an ended opening, its record written where it is missing: a closure by deadline bears the deadline.
 * Run by several at once it is written once.
 * @returns the closure’s id
 */
export async function recordClosure(tx: Transaction, openingId: string): Promise<string> {
  const { letterId } = await tx.opening.findUniqueOrThrow({ where: { id: openingId }, select: { letterId: true } });
  await tx.$queryRaw`SELECT id FROM letter WHERE id = ${letterId}::uuid FOR UPDATE`;
  const opening = await tx.opening.findUniqueOrThrow({ where: { id: openingId }, include: { closure: true } });
  if (opening.closure) return opening.closure.id;
  return writeClosure(tx, opening, { closedAt: opening.deadline, recordedAt: await databaseNow() });
}

/** Records the closure of every opening whose deadline has passed. */
export async function recordDueClosures(): Promise<void> {
  const due = await database().opening.findMany({
    where: { deadline: { lt: await databaseNow() }, closure: null },
    select: { id: true },
  });
  for (const { id } of due) await transaction((tx) => recordClosure(tx, id));
}

/** Each minute: what closed by its deadline is put on record. */
export const closuresJob = defineJob<object>({
  name: 'closures',
  expireInSeconds: 120,
  retryLimit: 2,
  run: recordDueClosures,
});
