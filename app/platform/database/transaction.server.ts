import { setTimeout as pause } from 'node:timers/promises';
import { database, type Transaction } from './database.server';
import { isConflict } from './violations.server';

const attempts = 4;
const patience = { maxWait: 10_000, timeout: 20_000 }; // milliseconds for a connection, and for the whole transaction

/**
 * Does the work in one transaction (READ COMMITTED). When PostgreSQL gives it up for another one's sake (serialization
 * failure, deadlock) the whole work is done again, three times at most: it must do nothing outside the database.
 * @param timeout milliseconds for the whole of it, where twenty seconds may not be enough
 * @param snapshot all its statements see the database as the first one does (REPEATABLE READ): for reading alone
 * @throws whatever the work throws, undone
 */
export async function transaction<Result>(
  work: (transaction: Transaction) => Promise<Result>,
  { timeout = patience.timeout, snapshot = false }: { timeout?: number; snapshot?: boolean } = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().$transaction(work, {
        ...patience,
        timeout,
        ...(snapshot && { isolationLevel: 'RepeatableRead' }),
      });
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
      await pause(Math.random() * 20 * 2 ** attempt); // apart, so that the same two do not meet again
    }
  }
}
