import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDatabase } from '~/platform/database/client.server';
import { type Embedded, removeEmbedded, startEmbedded } from '~/platform/database/embedded.server';
import { lives } from '~/platform/database/kept-files.server';
import { WaitingPool } from '~/platform/database/waiting-pool.server';
import { skipSync } from '../../setup/skip-sync';

vi.setConfig({ testTimeout: 120_000 }); // each makes databases of its own

let dataFolder: string;
let started: Embedded[];
let users: ChildProcess[];

beforeEach(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'embedded-'));
  // Root's stand-in must be able to enter, or the cluster would go elsewhere.
  if (process.getuid?.() === 0) makeEnterable(dataFolder);
  started = [];
  users = [];
});

afterEach(async () => {
  for (const user of users) user.kill('SIGKILL');
  for (const embedded of started) await embedded.stop();
  const pid = postmaster();
  if (pid && lives(pid)) process.kill(pid, 'SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

function makeEnterable(folder: string): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder, { mode: 0o755 });
}

const place = (...names: string[]) => path.join(dataFolder, 'postgresql', ...names);

async function start(): Promise<Embedded> {
  const embedded = await startEmbedded(dataFolder, 'undersigned', skipSync);
  started.push(embedded);
  return embedded;
}

function postmaster(): number | undefined {
  const file = place('cluster', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

/** Another process that uses the same data folder. */
function launchUser(): ChildProcess {
  const program = fileURLToPath(new URL('./user.ts', import.meta.url));
  const user = spawn(process.execPath, ['--import', 'tsx', program, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  users.push(user);
  return user;
}

const urlOf = (user: ChildProcess) =>
  new Promise<string>((resolve) => user.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim())));

const endOf = (user: ChildProcess) => new Promise<void>((resolve) => user.once('exit', () => resolve()));

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Tries again until it holds; only the end of the test ends it: a busy machine takes its time. */
const eventually = <Result>(attempt: () => Promise<Result>): Promise<Result> =>
  vi.waitFor(attempt, { timeout: 300_000, interval: 50 });

it('comes back on its port with every acknowledged row when its server is killed, and the pool finds it', async () => {
  const { url } = await start();
  const database = createDatabase(url, { max: 4 });
  await database.$executeRaw`create table kept (n int)`;
  for (let n = 0; n < 20; n++) await database.$executeRaw`insert into kept values (${n})`;
  const killed = postmaster() ?? 0;
  process.kill(killed, 'SIGKILL');
  await eventually(async () => expect(postmaster() ?? killed).not.toBe(killed)); // its last connections may outlive it
  const rows = await eventually(() => database.$queryRaw<{ n: number }[]>`select n from kept order by n`);
  expect(rows.map((row) => row.n)).toEqual([...Array(20).keys()]);
  await database.$disconnect();
});

it('keeps its port from one start to the next, where a pool waits for it, and leaves it to another program', async () => {
  const first = await start();
  await first.stop();
  expect(postmaster()).toBeUndefined();
  const pool = new WaitingPool({ connectionString: first.url });
  const asked = pool.query('select 1 as one');
  const second = await start();
  expect(second.url).toBe(first.url);
  expect((await asked).rows).toEqual([{ one: 1 }]);
  await pool.end();
  await second.stop();
  const { createServer } = await import('node:net');
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(Number(new URL(first.url).port), '127.0.0.1', resolve));
  const third = await start();
  expect(new URL(third.url).port).not.toBe(new URL(first.url).port);
  expect(await ask(third.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  other.close();
});

it('is shared by two processes that start at once, survives the first to leave, and stops with the last', async () => {
  const [one, other] = [launchUser(), launchUser()];
  const [url, same] = await Promise.all([urlOf(one), urlOf(other)]);
  expect(same).toBe(url);
  one.kill('SIGTERM');
  await endOf(one);
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  const pid = postmaster() ?? 0;
  other.kill('SIGTERM');
  await endOf(other);
  await eventually(async () => expect(lives(pid)).toBe(false));
});

it('starts after a start that was killed at any moment, and clears what that one left', async () => {
  for (const milliseconds of [400, 650, 900, 1_200]) {
    const user = launchUser();
    await pause(milliseconds);
    user.kill('SIGKILL');
    await endOf(user);
  }
  const { url } = await start();
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(readdirSync(place()).sort()).toEqual(['cluster', 'password', 'port', 'server.log']);
});

it('clears half-made clusters and passwords of processes that are gone, and nothing else', async () => {
  mkdirSync(place('cluster.4194305.new'), { recursive: true });
  writeFileSync(place('cluster.4194305.new', 'password'), 'secret');
  writeFileSync(place('port-abc.4194305.new'), '1');
  writeFileSync(place(`cluster.${process.ppid}.new`), 'another start at work');
  await start();
  const left = readdirSync(place()).filter((name) => name.endsWith('.new'));
  expect(left).toEqual([`cluster.${process.ppid}.new`]);
});

it('serves an application that is started again after it was killed with its server still running', async () => {
  const user = launchUser();
  const url = await urlOf(user);
  await ask(url, 'create table kept as select 7 as n');
  const pid = postmaster();
  user.kill('SIGKILL');
  await endOf(user);
  const again = await start();
  expect(again.url).toBe(url);
  expect(postmaster()).toBe(pid);
  expect(await ask(again.url, 'select n from kept')).toEqual([{ n: 7 }]);
});

it('is deleted whole, in use or not, and a new one takes its place', async () => {
  const user = launchUser();
  const url = await urlOf(user);
  const pid = postmaster() ?? 0;
  user.kill('SIGKILL');
  await removeEmbedded(dataFolder);
  await eventually(async () => expect(lives(pid)).toBe(false));
  expect(existsSync(place())).toBe(false);
  expect(new URL((await start()).url).password).not.toBe(new URL(url).password);
});

it('says so when the kept password does not open the cluster', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(place('password'), 'another');
  await expect(startEmbedded(dataFolder, 'undersigned', skipSync)).rejects.toThrow('does not accept the password');
  writeFileSync(place('password'), new URL(first.url).password);
  await start();
});
