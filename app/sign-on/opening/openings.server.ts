import type { Prisma } from '@generated/prisma/client';
import { deadlineInForce, latestMove } from '~/letters/letter/deadline';
import { latestMoved, versionInForce } from '~/letters/letter/standing.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { type Call, callOf, defaultCall, endOf, inTime, type Opening } from './opening';

const latestFirst: Prisma.OpeningOrderByWithRelationInput[] = [{ openedAt: 'desc' }, { id: 'desc' }];

/** An opening as it stands at one moment: whether one can co-sign, and when that ends or ended. */
export type OpeningAt = Opening & {
  readonly open: boolean;
  readonly endsAt: Date;
  /** When its letter moved to the version in force; null where that is the one it was opened with. */
  readonly movedAt: Date | null;
};

/**
 * The letter’s latest opening, as it stands at a moment by the database’s clock; null where it was never opened.
 * Closed by deadline is derived: it is true from the deadline on, whether or not its record is written.
 */
export async function openingOf(
  reading: Database | Transaction,
  letterId: string,
  at: Date,
): Promise<OpeningAt | null> {
  const opening = await reading.opening.findFirst({
    where: { letterId },
    orderBy: latestFirst,
    include: { closure: { select: { id: true, closedAt: true, byDeadline: true } }, ...latestMove, ...latestMoved },
  });
  if (!opening) return null;
  const { id, openedAt, timeZone, closure } = opening;
  const [versionId, deadline] = [versionInForce(opening), deadlineInForce(opening)];
  const found = { id, letterId, versionId, openedAt, deadline, timeZone, call: callOf(opening), closure };
  return { ...found, open: inTime(found, at), endsAt: endOf(found), movedAt: opening.changes[0]?.movedAt ?? null };
}

/** What the letter’s latest opening asks; as by default where it was never opened. */
export async function currentCall(reading: Database | Transaction, letterId: string): Promise<Call> {
  const opening = await reading.opening.findFirst({ where: { letterId }, orderBy: latestFirst });
  return opening ? callOf(opening) : defaultCall;
}

/** The opening in which a request that arrived at this moment can still co-sign, or null. */
export async function currentOpening(
  reading: Database | Transaction,
  letterId: string,
  at: Date,
): Promise<OpeningAt | null> {
  const opening = await openingOf(reading, letterId, at);
  return opening?.open ? opening : null;
}

/** Whether one can co-sign the letter at the moment of a deed. */
export async function letterIsOpen({ letter, at }: { letter: { id: string }; at: Date }): Promise<boolean> {
  return (await currentOpening(database(), letter.id, at)) !== null;
}
