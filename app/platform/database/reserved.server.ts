import { closesWithDatabase, databaseAddress } from './database.server';
import { prepareSession, WaitingPool } from './waiting-pool.server';

/** So few, since each is held for one short statement alone. */
const most = 2;
let reserved: WaitingPool | undefined;

type Statement = {
  /** Under which it is prepared; one name for one text. */
  readonly name: string;
  readonly text: string;
  /** Asked when a connection is in hand, which may have taken a while. */
  readonly values: () => readonly unknown[];
};

/**
 * Asks one short statement over connections that are kept for such alone: it waits for nothing else that this process asks
 * of the database. Committed when it is answered.
 */
export async function askReserved<Row extends object>({ name, text, values }: Statement): Promise<Row[]> {
  const client = await pool().connect();
  let fault: Error | undefined;
  try {
    const { rows } = await client.query<Row>({ name, text, values: [...values()] });
    return rows;
  } catch (thrown) {
    fault = thrown instanceof Error ? thrown : new Error(String(thrown));
    throw thrown;
  } finally {
    client.release(fault);
  }
}

function pool(): WaitingPool {
  if (reserved) return reserved;
  reserved = new WaitingPool({ connectionString: databaseAddress(), max: most, onConnect: prepareSession });
  // A connection that is lost while nothing is asked over it is replaced when it is needed.
  reserved.on('error', () => undefined);
  closesWithDatabase(closeReserved);
  return reserved;
}

/** The next use opens others. */
async function closeReserved(): Promise<void> {
  const closing = reserved;
  reserved = undefined;
  await closing?.end();
}
