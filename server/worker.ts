import PgBoss from 'pg-boss';
import type { Job } from '~/platform/queue.server';
import { jobs, timetable } from './jobs';

export type Worker = { close(): Promise<void> };

/** How many of one kind of job this process runs side by side. */
const hands: Record<Job<object>['name'], number> = { notice: 4, seal: 1, dispatch: 1, closures: 1, sweep: 1 };

/** Starts the worker: fetches jobs from the database’s queue, and keeps the timetable. */
export async function startWorker(): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: process.env['DATABASE_URL']!,
    max: 6,
    migrate: false,
    maintenanceIntervalSeconds: 5,
    monitorStateIntervalSeconds: 60,
  });
  // A lost connection is reported here and opened again by the pool.
  boss.on('error', (fault) => console.error(`worker: ${fault.message}`));
  await boss.start();
  for (const job of jobs())
    for (let hand = 0; hand < hands[job.name]; hand++)
      await boss.work<object>(job.name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([fetched]) => {
        if (fetched) await job.run(fetched.data);
      });
  for (const [name, cron] of Object.entries(timetable)) await boss.schedule(name, cron, {});
  return { close: () => boss.stop({ graceful: true, wait: true, timeout: 10_000 }) };
}
