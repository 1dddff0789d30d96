import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { programOf } from './binaries.server';
import { programEnvironment } from './cluster.server';
import { keep, lives, readKept } from './kept-files.server';
import type { Place } from './place.server';

/** A running server: its process number and its TCP port on 127.0.0.1. */
export type Postmaster = { readonly pid: number; readonly port: number };

/** Settings beyond our own, by PostgreSQL's names. */
export type ServerSettings = Readonly<Record<string, string>>;

const secondsToAnswer = 120;

export const addressOf = (port: number, password: string, database: string) =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: addressOf(port, password, 'postgres'),
    connectionTimeoutMillis: 2_000,
    application_name: 'undersigned looking',
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '28P01') {
      throw new Error('The embedded PostgreSQL does not accept the password that the data folder keeps.', {
        cause: error,
      });
    }
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Whether the process is the postmaster of this cluster and not one that was given its number later. */
export function isPostmaster(pid: number, cluster: string): boolean {
  if (!lives(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}

/** The server that already runs on this cluster, be it another process's or one that a killed application left. */
async function findRunning(place: Place, password: string): Promise<Postmaster | undefined> {
  const file = path.join(place.cluster, 'postmaster.pid');
  for (const end = Date.now() + secondsToAnswer * 1_000; Date.now() < end; await pause(50)) {
    const lines = (readKept(file) ?? '').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    if (!pid || !lives(pid)) return undefined; // PostgreSQL clears the file of a dead process
    if (!isPostmaster(pid, place.cluster)) {
      rmSync(file, { force: true }); // its number went to another program, which would keep PostgreSQL from starting
      return undefined;
    }
    if (port && (await answers(port, password))) return { pid, port };
  }
  throw new Error(`The embedded PostgreSQL does not answer: ${path.join(place.folder, 'server.log')} may say why.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** The kept port, unless another program has taken it; below the range from which outgoing connections take theirs. */
async function choosePort(place: Place, mayMove: boolean): Promise<number> {
  const kept = Number(readKept(path.join(place.folder, 'port')));
  if (kept && (!mayMove || (await isFree(kept)))) return kept;
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if (await isFree(port)) return port;
  }
}

function launch(place: Place, port: number, settings: ServerSettings): ChildProcess {
  const file = path.join(place.folder, 'server.log');
  const log = openSync(file, 'a', 0o600);
  const { uid, gid } = statSync(place.folder);
  if (process.getuid?.() === 0) chownSync(file, uid, gid);
  const own = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC' };
  const all = Object.entries({ ...own, max_connections: '200', ...settings });
  const words = [
    '-D',
    place.cluster,
    '-p',
    String(port),
    ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const child = spawn(programOf(place.binaries, 'postgres'), words, {
    ...place.person,
    cwd: '/',
    env: programEnvironment,
    detached: true, // Ctrl-C on the terminal must reach the application first
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  return child;
}

async function answersWhileAlive(child: ChildProcess, port: number, password: string): Promise<boolean> {
  let gone = false;
  const leave = () => {
    gone = true;
  };
  child.once('error', leave).once('exit', leave);
  for (const end = Date.now() + secondsToAnswer * 1_000; !gone && Date.now() < end; await pause(50)) {
    if (child.pid && (await answers(port, password)) && !gone) return true;
  }
  return false;
}

/**
 * Finds the running server of this cluster or starts one, and keeps its port. Safe when several try at once.
 * @param mayMove whether a new port may be chosen when another program has taken the kept one
 * @throws when it does not start: the log says why
 */
export async function ensureRunning(
  place: Place,
  password: string,
  settings: ServerSettings,
  mayMove: boolean,
): Promise<Postmaster> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const running = await findRunning(place, password);
    if (running) {
      keep(path.join(place.folder, 'port'), String(running.port));
      return running;
    }
    const port = await choosePort(place, mayMove);
    const child = launch(place, port, settings);
    // Ours or another process's: whose it is, the next look tells.
    if (!(await answersWhileAlive(child, port, password))) await pause(100 * (attempt + 1));
  }
  throw new Error(`The embedded PostgreSQL does not start: ${path.join(place.folder, 'server.log')} says why.`);
}
