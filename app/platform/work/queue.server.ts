import PgBoss from 'pg-boss';
import type { Transaction } from '../database/database.server';

/** A job: defined where the deed is, listed once in server/worker.ts. Every one can run again. */
export type Job<Payload extends object> = {
  /** Its queue, which a migration makes. */
  name:
    | 'notice'
    | 'trial'
    | 'seal'
    | 'dispatch'
    | 'closures'
    | 'late-acts'
    | 'expert-arrivals'
    | 'reminders'
    | 'changes'
    | 'copies'
    | 'sweep'
    | 'invite'
    | 'collected-logos'
    | 'arrivals';
  /** After this long a run counts as dead, and the job runs again. */
  expireInSeconds: number;
  retryLimit: number;
  run(payload: Payload): Promise<void>;
};

/** The channel on which a queue is named when a job that may run at once is put into it (a trigger tells it). */
export const waitingJobsChannel = 'waiting_jobs';

export const defineJob = <Payload extends object>(job: Job<Payload>): Job<Payload> => job;

let sender: PgBoss | undefined;

/** pg-boss writes through the given transaction alone here; this instance never opens a connection. */
function boss(): PgBoss {
  sender ??= new PgBoss({ db: { executeSql: () => Promise.reject(new Error('enqueue needs a transaction')) } });
  return sender;
}

/** A transaction, or what asks one statement that is committed by itself. */
type Asking = { $queryRawUnsafe(text: string, ...values: unknown[]): PromiseLike<unknown> };

/** `priority`: what has a higher one runs first. */
type Timing = { startAfterSeconds?: number; priority?: number };

/**
 * Enqueues a job in the deed’s own transaction: both hold or neither. Payloads carry ids, never a secret.
 * @throws Error when no such queue exists
 */
export async function enqueue<Payload extends object>(
  transaction: Asking,
  job: Pick<Job<Payload>, 'name' | 'expireInSeconds' | 'retryLimit'>,
  payload: Payload,
  { startAfterSeconds = 0, priority = 0 }: Timing = {},
): Promise<void> {
  const id = await boss().send(job.name, payload, {
    db: within(transaction),
    expireInSeconds: job.expireInSeconds,
    retryLimit: job.retryLimit,
    ...patience,
    startAfter: startAfterSeconds,
    priority,
  });
  if (!id) throw new Error(`no queue ${job.name}`);
}

/** Enqueues one job for each payload, all in one statement; for the rest as `enqueue`. */
export async function enqueueEach<Payload extends object>(
  transaction: Transaction,
  job: Pick<Job<Payload>, 'name' | 'expireInSeconds' | 'retryLimit'>,
  payloads: readonly Payload[],
  { priority = 0 }: Pick<Timing, 'priority'> = {},
): Promise<void> {
  if (payloads.length === 0) return;
  const { name, expireInSeconds, retryLimit } = job;
  const timing = { expireInSeconds, retryLimit, priority, ...patience };
  let made = 0;
  const executeSql = async (text: string, values: unknown[]) => {
    made = await transaction.$executeRawUnsafe(text, ...values);
    return { rows: [] };
  };
  await boss().insert(
    payloads.map((data) => ({ name, data, ...timing })),
    { db: { executeSql } },
  );
  if (made !== payloads.length) throw new Error(`no queue ${name}`);
}

/** Whether a job with these facts in its payload waits, and would run within so many seconds. */
export async function isWaiting(tx: Transaction, name: string, payload: object, seconds: number): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ waiting: boolean }[]>`
    SELECT EXISTS (SELECT FROM pgboss.job WHERE name = ${name} AND state IN ('created', 'retry')
                   AND start_after <= now() + make_interval(secs => ${seconds})
                   AND data @> ${JSON.stringify(payload)}::jsonb) AS waiting`;
  return found?.waiting === true;
}

/** Whether a job with these facts in its payload waits, however long, or runs. */
export async function isQueued(tx: Pick<Transaction, '$queryRaw'>, name: string, payload: object): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ queued: boolean }[]>`
    SELECT EXISTS (SELECT FROM pgboss.job WHERE name = ${name} AND state IN ('created', 'retry', 'active')
                   AND data @> ${JSON.stringify(payload)}::jsonb) AS queued`;
  return found?.queued === true;
}

/** Seconds before the second try; each one after waits twice as long. */
const patience = { retryDelay: 2, retryBackoff: true };

const within = (transaction: Asking) => ({
  executeSql: async (text: string, values: unknown[]) => ({
    rows: (await transaction.$queryRawUnsafe(text, ...values)) as unknown[],
  }),
});
