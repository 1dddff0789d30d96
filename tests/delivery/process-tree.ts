import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { enqueueDispatch } from '~/delivery/dispatch/dispatch-queue.server';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import type { Orders } from './worker.child';

const cache = resolve('node_modules/.cache/undersigned-tests');

/** Builds the worker’s program once, as the product’s own worker is built: a worker then starts in good time. */
export async function builtWorker(): Promise<string> {
  await build({
    splitting: true,
    entryPoints: { 'dispatch-worker': fileURLToPath(new URL('./worker.child.ts', import.meta.url)) },
    outdir: cache,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    logLevel: 'error',
  });
  return join(cache, 'dispatch-worker.js');
}

type Hired = { child: ChildProcess; ready: Promise<void>; busy: Promise<void>; gone: Promise<void> };

function hired(program: string, orders: Orders): Hired {
  const child = fork(program, [JSON.stringify(orders)], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const gone = new Promise<void>((tell) => child.once('exit', () => tell()));
  const heard = (word: string) =>
    Promise.race([
      new Promise<void>((tell) => child.on('message', (said) => (said === word ? tell() : undefined))),
      gone,
    ]);
  return { child, ready: heard('ready'), busy: heard('asking'), gone };
}

/** Asks the database until it answers: it may have been killed a moment ago. */
export async function insisting<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let left = 600; ; left -= 1) {
    try {
      return await ask();
    } catch (fault) {
      if (left === 0) throw fault;
      await wait(100);
    }
  }
}

/** What is killed next: a worker at a step or at any moment, the server of the database, or the web process. */
export type Kill = NonNullable<Orders['dies']> | 'worker' | 'database' | 'web';

/** How many were killed: of each process, and of the workers at each step. */
export type Killed = Readonly<Record<string, number>>;

type Tree = { program: string; dispatchId: string; dataFolder: string; fault?: NonNullable<Orders['fault']> };

/**
 * Lets real workers send a dispatch over a real database, beside a real web process, and kills as told (SIGKILL); then a
 * sound worker works to the end. What is to be done is put into the queue after each kill, as the sweep does each minute.
 * @param told how many were killed so far, each time
 * @returns how many were killed while at work, by what they were and where they stood
 */
export async function sendUnderKills(
  tree: Tree,
  kills: readonly Kill[],
  told: (killed: Killed) => void = () => {},
): Promise<Killed> {
  const { program, dispatchId, fault = null } = tree;
  const orders = (kill: Kill | undefined): Orders => ({ dies: typeof kill === 'object' ? kill : null, fault });
  const withWeb = kills.includes('web');
  let web = withWeb ? startWeb() : null;
  let next = hired(program, orders(kills[0]));
  const killed: Record<string, number> = {};
  for (const [place, kill] of kills.entries()) {
    const now = next;
    next = hired(program, place + 1 < kills.length ? orders(kills[place + 1]) : { dies: null, fault: null });
    await begin(now, dispatchId);
    if (typeof kill === 'object') await Promise.race([now.gone, finished(dispatchId, now.gone)]);
    else await Promise.race([now.busy, finished(dispatchId, now.gone)]).then(() => wait(Math.random() * 1000));
    if (kill === 'database') process.kill(postmasterOf(tree.dataFolder), 'SIGKILL');
    if (kill === 'database') await insisting(() => database().$queryRaw`SELECT 1`);
    if (kill === 'web') {
      web?.kill('SIGKILL');
      web = startWeb();
    }
    const died = typeof kill === 'string' || now.child.exitCode !== null || now.child.signalCode !== null;
    const name = typeof kill === 'string' ? kill : `worker, ${kill.at}`;
    if (died) killed[name] = (killed[name] ?? 0) + 1;
    told(killed);
    now.child.kill('SIGKILL');
    await now.gone;
  }
  await begin(next, dispatchId);
  await finished(dispatchId, next.gone);
  next.child.kill('SIGKILL');
  web?.kill('SIGKILL');
  await next.gone;
  return killed;
}

async function begin(worker: Hired, dispatchId: string): Promise<void> {
  await worker.ready;
  await insisting(() => transaction((tx) => enqueueDispatch(tx, dispatchId)));
  worker.child.send('go');
}

/** Waits until nothing of the dispatch is left that goes by itself, or until the worker is gone. */
async function finished(dispatchId: string, gone: Promise<void>): Promise<void> {
  let over = false;
  void gone.then(() => {
    over = true;
  });
  const left = () => database().message.count({ where: { dispatchId, state: { in: ['prepared', 'sending'] } } });
  while (!over && (await insisting(left)) > 0) await wait(100);
}

const postmasterOf = (dataFolder: string): number => {
  const place = join(dataFolder, 'postgresql');
  const elsewhere = join(place, 'place');
  let cluster = join(place, 'cluster');
  try {
    cluster = readFileSync(elsewhere, 'utf8').trim();
  } catch {
    // it lies in the data folder itself
  }
  return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
};

/** The web process of the built product, which hears what the provider tells. */
const startWeb = (): ChildProcess =>
  spawn(process.execPath, ['build/server.js'], { env: { ...process.env, PROCESS: 'web' }, stdio: 'ignore' });
