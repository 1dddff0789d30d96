import { setTimeout as pause } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import { inJob, log } from '~/platform/installation/log.server';
import { PlainFault } from '~/platform/installation/plain-fault';
import { type Job, waitingJobsChannel } from '~/platform/work/queue.server';
import { setStopping } from '~/platform/work/stopping.server';
import { listenTo } from './listening';
import { patientDatabase } from './patient-database';

export type Worker = { close(): Promise<void> };

/** What a worker does: its jobs, and when what runs by itself (cron, minutes). */
export type Work = {
  readonly jobs: () => readonly Job<object>[];
  readonly timetable: Readonly<Record<string, string>>;
};

/** How many of one kind of job this process runs side by side. */
const concurrency: Record<Job<object>['name'], number> = {
  notice: 4,
  trial: 1,
  seal: 1,
  dispatch: 3,
  closures: 1,
  'late-acts': 1,
  'expert-arrivals': 1,
  reminders: 1,
  changes: 1,
  copies: 1,
  sweep: 1,
  invite: 1,
  'collected-logos': 1,
  arrivals: 2,
};

/** Milliseconds for which a worker that stops waits for what it asked: mails, above all, whose answers must be settled. */
const settledWithin = 45_000;

/** Waiting jobs wake their hands; for those that may run later, or when nothing could be told, each looks so often. */
const pollingIntervalSeconds = 2;

/** Starts the worker: fetches jobs from the database’s queue, and keeps the timetable. A test gives it other work. */
export async function startWorker(given?: Work): Promise<Worker> {
  setStopping(false);
  const { jobs, timetable } = given ?? (await import('./jobs'));
  const queue = patientDatabase(process.env['DATABASE_URL']!, 6);
  const boss = new PgBoss({
    db: queue,
    migrate: false,
    maintenanceIntervalSeconds: 5,
    monitorStateIntervalSeconds: 60,
  });
  boss.on('error', (fault) => log.fault(fault));
  await boss.start();
  const hired = new Map<string, string[]>();
  const running = new Set<string>();
  for (const job of jobs()) hired.set(job.name, await startWorkers(boss, job, running));
  const wake = (ids: Iterable<string>) => {
    for (const id of ids) boss.notifyWorker(id);
  };
  const stopListening = listenTo(waitingJobsChannel, {
    told: (name) => wake(hired.get(name) ?? []),
    listening: () => wake([...hired.values()].flat()),
  });
  for (const [name, cron] of Object.entries(timetable)) await boss.schedule(name, cron, {});
  return {
    async close() {
      setStopping(true);
      await stopListening();
      for (const name of hired.keys()) await boss.offWork(name);
      await untilSettled(() => running.size === 0 && !queue.isAsking());
      await boss.stop({ graceful: true, wait: true, timeout: settledWithin });
      await queue.close();
    },
  };
}

/**
 * Waits until nothing is being done, fetched or settled. pg-boss itself waits for jobs that it has begun, and not for one that
 * it is fetching, nor until an outcome is written: it would be lost with the pool, and its job wait until it counts as dead.
 */
async function untilSettled(isSettled: () => boolean): Promise<void> {
  const since = Date.now();
  do await pause(50);
  while (!isSettled() && Date.now() - since < settledWithin);
}

/**
 * Starts workers for one kind of job. Each goes on to the next job without a rest.
 * @param running the ids of the jobs that are being done
 * @returns how to wake them
 */
async function startWorkers(boss: PgBoss, job: Job<object>, running: Set<string>): Promise<string[]> {
  const ids: string[] = [];
  for (let hand = 0; hand < concurrency[job.name]; hand++)
    ids[hand] = await boss.work<object>(job.name, { pollingIntervalSeconds, batchSize: 1 }, async ([fetched]) => {
      boss.notifyWorker(ids[hand] ?? '');
      if (!fetched) return;
      running.add(fetched.id);
      await inJob(fetched.id, job.name, () => runLogged(job, fetched.data)).finally(() => running.delete(fetched.id));
    });
  return ids;
}

/** Does a job; why it fails is logged, since the queue only runs it again. */
async function runLogged(job: Job<object>, payload: object): Promise<void> {
  try {
    await job.run(payload);
  } catch (fault) {
    if (fault instanceof PlainFault) log.warn(fault.message);
    else log.fault(fault);
    throw fault;
  }
}
