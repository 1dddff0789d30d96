import { Prisma } from '@generated/prisma/client';
import type { LetterDeed } from '~/letters/desk.server';
import { type Database, database, type Transaction, transaction } from '~/platform/database/database.server';
import type { Candidate } from './addressee';
import type { Wanted } from './audience-filter';
import { candidatesWhere, conditionOf, type DispatchOf, foundCounts, letterCompared } from './candidates.server';
import { lockedDispatch, stillPrepared } from './dispatches.server';

type Reading = Database | Transaction;
const nothingCompared = { procedures: [], signatoryCountries: [] };

/**
 * The officials chosen for a dispatch, by name, with what decides whether a message goes to them. One query.
 * @param at the moment at which a source counts as stale; the database’s own where it is not given
 */
export const chosenFor = (reading: Reading, dispatch: DispatchOf, at: Date | null = null): Promise<Candidate[]> =>
  candidatesWhere(reading, dispatch, Prisma.sql`a.official_id IS NOT NULL`, { at });

/** The officials in office that a filter finds, chosen for the dispatch or not. */
export async function foundFor(reading: Reading, dispatch: DispatchOf, filter: Wanted): Promise<Candidate[]> {
  const compared = asksTheLetter(filter) ? await letterCompared(reading, dispatch.letterId) : nothingCompared;
  return candidatesWhere(reading, dispatch, conditionOf(filter, compared));
}

const asksTheLetter = ({ role, signatories }: Wanted): boolean => Boolean(role || signatories);

export const addresseesPerPage = 100;

/** One page of what a filter finds, the counts of all of it, and what the letter is compared with for *why me*. */
export async function audiencePage(
  deed: LetterDeed<'choose addressees'>,
  of: DispatchOf,
  filter: Wanted,
  page: number,
) {
  // Most filters ask nothing of the letter: it is read beside what they find, not before.
  const comparing = letterCompared(database(), of.letterId);
  const where = conditionOf(filter, asksTheLetter(filter) ? await comparing : nothingCompared);
  const skip = (page - 1) * addresseesPerPage;
  const [compared, counts, found] = await Promise.all([
    comparing,
    foundCounts(database(), of, where, deed.at),
    candidatesWhere(database(), of, where, { at: deed.at, limit: addresseesPerPage, skip }),
  ]);
  return { compared, counts, found };
}

/** Sets, among the officials that a page showed, exactly those ticked as addressees; others stay as they are. */
export async function chooseAddressees(
  deed: LetterDeed<'choose addressees'>,
  dispatchId: string,
  shown: readonly string[],
  ticked: readonly string[],
): Promise<void> {
  const wanted = new Set(ticked);
  const among = (tx: Transaction, dispatch: DispatchOf) =>
    candidatesWhere(tx, dispatch, Prisma.sql`o.id = ANY(${[...shown]}::uuid[])`, { at: deed.at });
  await setAddressees(deed, dispatchId, among, ({ officialId }) => wanted.has(officialId));
}

/** Chooses all officials that a filter finds, or none of them. */
export async function chooseShown(
  deed: LetterDeed<'choose addressees'>,
  dispatchId: string,
  filter: Wanted,
  chosen: boolean,
): Promise<void> {
  const among = (tx: Transaction, dispatch: DispatchOf) => foundFor(tx, dispatch, filter);
  await setAddressees(deed, dispatchId, among, ({ suppressed }) => chosen && !suppressed);
}

async function setAddressees(
  deed: LetterDeed<'choose addressees'>,
  dispatchId: string,
  among: (tx: Transaction, dispatch: DispatchOf) => Promise<Candidate[]>,
  wanted: (candidate: Candidate) => boolean,
): Promise<void> {
  await transaction(async (tx) => {
    const dispatch = await lockedDispatch(tx, deed, dispatchId);
    stillPrepared(dispatch);
    const found = await among(tx, dispatch);
    const added = found.filter((each) => !each.chosen && wanted(each));
    const removed = found.filter((each) => each.chosen && !wanted(each));
    if (added.length + removed.length === 0) return;
    await tx.addressee.deleteMany({
      where: { dispatchId, officialId: { in: removed.map(({ officialId }) => officialId) } },
    });
    await tx.addressee.createMany({
      data: added.map(({ officialId }) => ({ dispatchId, officialId, chosenAt: deed.at })),
      skipDuplicates: true,
    });
    await tx.dispatch.update({ where: { id: dispatchId }, data: { counter: { increment: 1 } } });
  });
}

/** How many addressees a dispatch has. */
export const addresseeCount = (dispatchId: string): Promise<number> =>
  database().addressee.count({ where: { dispatchId } });
