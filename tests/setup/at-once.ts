import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';

/** How many statements wait for a row that another one holds. */
async function waiting(): Promise<number> {
  const found = await database().$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return found.length;
}

type Deed = () => Promise<unknown>;

/**
 * Two deeds at once: the second begins while the first is about to write, kept from it by a row that is held until both wait.
 * @returns of each, in the order in which they began, `done` or what refused it
 */
export async function atOnce(hold: (tx: Transaction) => Promise<unknown>, first: Deed, second: Deed) {
  const { both } = await transaction(async (tx) => {
    await hold(tx);
    const one = first();
    while ((await waiting()) < 1);
    const both = Promise.allSettled([one, second()]);
    while ((await waiting()) < 2);
    return { both };
  });
  return (await both).map((outcome) => (outcome.status === 'fulfilled' ? 'done' : String(outcome.reason.message)));
}
