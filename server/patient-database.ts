import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const beforeTryingAgain = 500; // milliseconds

/** Class 08 and 57P01 to 57P03 of PostgreSQL, and what the network says of a server that is gone. */
const lostCodes = /^(08|57P0[1-3]|ECONNREFUSED|ECONNRESET|EPIPE)/;

/** Whether a query failed because the server or the connection went away, and not for what it asked. */
const isLost = (fault: unknown): boolean =>
  fault instanceof Error &&
  (lostCodes.test(String(Reflect.get(fault, 'code'))) || /^Connection term/.test(fault.message));

export type PatientDatabase = {
  executeSql(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
};

/**
 * The database as pg-boss asks it: a server that was killed is waited for, since pg-boss settles jobs without looking at
 * the outcome, and a settlement refused would end the process. Each of its statements may be asked again.
 * @param max connections of the pool
 */
export function patientDatabase(address: string, max: number): PatientDatabase {
  const pool = new pg.Pool({ connectionString: address, max });
  pool.on('error', (fault) => console.error(`worker: ${fault.message}`));
  let closing = false;
  return {
    async executeSql(text, values) {
      for (;;) {
        try {
          return await pool.query(text, values);
        } catch (fault) {
          if (closing || !isLost(fault)) throw fault;
          await pause(beforeTryingAgain);
        }
      }
    },
    async close() {
      closing = true;
      await pool.end();
    },
  };
}
