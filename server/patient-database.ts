import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isLost, prepareSession } from '~/platform/database/waiting-pool.server';
import { log } from '~/platform/installation/log.server';

const beforeTryingAgain = 500; // milliseconds

export type PatientDatabase = {
  executeSql(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
  /** Whether a statement was asked and not answered yet. */
  isAsking(): boolean;
  close(): Promise<void>;
};

/**
 * The database as pg-boss asks it: a server that was killed is waited for, since pg-boss settles jobs without looking at
 * the outcome, and a settlement refused would end the process. Each of its statements may be asked again.
 * @param max connections of the pool
 */
export function patientDatabase(address: string, max: number): PatientDatabase {
  const pool = new pg.Pool({ connectionString: address, max, onConnect: prepareSession });
  pool.on('error', (fault) => log.warn(`The worker lost its database: ${fault.message}`));
  let closing = false;
  let asked = 0;
  return {
    async executeSql(text, values) {
      asked += 1;
      try {
        for (;;) {
          try {
            return await pool.query(text, values);
          } catch (fault) {
            if (closing || !isLost(fault)) throw fault;
            await pause(beforeTryingAgain);
          }
        }
      } finally {
        asked -= 1;
      }
    },
    isAsking: () => asked > 0,
    async close() {
      closing = true;
      await pool.end();
    },
  };
}
