import { Prisma } from '@generated/prisma/client';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { type DispatchDeed, savingDispatch } from '../dispatch/dispatch-deeds.server';
import { requireUnsent } from '../dispatch/dispatches.server';
import type { Candidate } from './addressee';
import type { Wanted } from './audience-filter';
import {
  candidatesWhere,
  choosable,
  conditionOf,
  type DispatchOf,
  foundCounts,
  letterCompared,
} from './candidates.server';

type Reading = Database | Transaction;
const nothingCompared = { procedures: [], signatoryCountries: [] };

/**
 * The officials chosen for a dispatch, by name, with what decides whether a message goes to them. One query.
 * @param at the moment at which a source counts as stale; the database’s own where it is not given
 */
export const chosenFor = (reading: Reading, dispatch: DispatchOf, at: Date | null = null): Promise<Candidate[]> =>
  candidatesWhere(reading, dispatch, Prisma.sql`a.official_id IS NOT NULL`, { at });

const asksTheLetter = ({ role, signatories }: Wanted): boolean => Boolean(role || signatories);

export const addresseesPerPage = 100;

/** One page of what a filter finds, the counts of all of it, and what the letter is compared with for *why me*. */
export async function audiencePage(
  { dispatch: of, at }: Pick<DispatchDeed, 'dispatch' | 'at'>,
  filter: Wanted,
  page: number,
) {
  // Most filters ask nothing of the letter: it is read beside what they find, not before.
  const comparing = letterCompared(database(), of.letterId);
  const where = conditionOf(filter, asksTheLetter(filter) ? await comparing : nothingCompared);
  const skip = (page - 1) * addresseesPerPage;
  const [compared, counts, found] = await Promise.all([
    comparing,
    foundCounts(database(), of, where, at),
    candidatesWhere(database(), of, where, { at, limit: addresseesPerPage, skip }),
  ]);
  return { compared, counts, found };
}

/** Sets, among the officials that a page showed, exactly those ticked as addressees; others stay as they are. */
export async function chooseAddressees(
  deed: DispatchDeed<'choose addressees'>,
  shown: readonly string[],
  ticked: readonly string[],
): Promise<void> {
  const wanted = new Set(ticked);
  const among = async () => Prisma.sql`o.id = ANY(${[...shown]}::uuid[])`;
  await setAddressees(deed, among, ({ officialId }) => wanted.has(officialId));
}

/** Chooses all officials that a filter finds, or none of them. */
export async function chooseShown(
  deed: DispatchDeed<'choose addressees'>,
  filter: Wanted,
  chosen: boolean,
): Promise<void> {
  const among = async (tx: Transaction, { letterId }: DispatchOf) =>
    conditionOf(filter, asksTheLetter(filter) ? await letterCompared(tx, letterId) : nothingCompared);
  await setAddressees(deed, among, ({ suppressed }) => chosen && !suppressed);
}

async function setAddressees(
  deed: DispatchDeed<'choose addressees'>,
  among: (tx: Transaction, dispatch: DispatchOf) => Promise<Prisma.Sql>,
  wanted: (candidate: Pick<Candidate, 'officialId' | 'suppressed'>) => boolean,
): Promise<void> {
  await savingDispatch(deed, async (tx, dispatch) => {
    requireUnsent(dispatch);
    const { id: dispatchId } = dispatch;
    const found = await choosable(tx, dispatch, await among(tx, dispatch));
    const ids = (those: typeof found) => those.map(({ officialId }) => officialId);
    const added = ids(found.filter((each) => !each.chosen && wanted(each)));
    const removed = ids(found.filter((each) => each.chosen && !wanted(each)));
    if (added.length + removed.length === 0) return;
    await tx.$executeRaw`
      DELETE FROM addressee WHERE dispatch_id = ${dispatchId}::uuid AND official_id = ANY(${removed}::uuid[])`;
    await tx.$executeRaw`
      INSERT INTO addressee (dispatch_id, official_id, chosen_at)
      SELECT ${dispatchId}::uuid, unnest(${added}::uuid[]), ${deed.at} ON CONFLICT DO NOTHING`;
    await tx.dispatch.update({ where: { id: dispatchId }, data: { counter: { increment: 1 } } });
  });
}

/** How many addressees a dispatch has. */
export const addresseeCount = (dispatchId: string): Promise<number> =>
  database().addressee.count({ where: { dispatchId } });
