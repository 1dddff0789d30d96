import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../app/platform/database/embedded.server';
import { lives } from '../../app/platform/database/kept-files.server';
import { migrate, readMigrations } from '../../app/platform/database/migrate.server';
import { makeAhead } from './databases-ahead';
import { hastier } from './skip-sync';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server on which each test file gets a database of its own, how these are named, and where those that are ready stand. */
    testDatabases: { server: string; prefix: string; ready: string };
  }
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const templatesToKeep = 4;

/** Once per run: a server (the one of DATABASE_URL, or an embedded one that several runs share) with a migrated template. */
export default async function prepare(run: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const embedded = given ? undefined : await startEmbedded(`${project}/.data-test`, 'postgres', hastier);
  const server = given ?? embedded?.url ?? '';
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const prefix = `test_${process.pid}_`;
  const ready = `${project}/node_modules/.cache/undersigned-tests/databases-${process.pid}`;
  try {
    if (embedded) await dropForgotten(admin);
    const template = await makeTemplate(admin, server);
    const stopMaking = makeAhead(server, template, ready, () => prefix + randomBytes(6).toString('hex'));
    run.provide('testDatabases', { server, prefix, ready });
    return async () => {
      await stopMaking();
      await dropUntaken(server, prefix);
      await embedded?.stop();
    };
  } finally {
    await admin.end();
  }
}

async function namesLike(admin: pg.Client, pattern: string): Promise<string[]> {
  const like = 'select datname as name from pg_database where datname like $1 order by oid';
  const { rows } = await admin.query<{ name: string }>(like, [pattern]);
  return rows.map((row) => row.name);
}

const drop = (admin: pg.Client, name: string) =>
  admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);

/** The databases of runs that were killed. */
async function dropForgotten(admin: pg.Client): Promise<void> {
  for (const name of await namesLike(admin, 'test\\_%')) {
    const run = Number(name.split('_')[1]);
    if (run === process.pid || !lives(run)) await drop(admin, name);
  }
}

async function dropUntaken(server: string, prefix: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  for (const name of await namesLike(admin, `${prefix.replaceAll('_', '\\_')}%`)) await drop(admin, name);
  await admin.end();
}

/** The template bears its migrations' digest: it is made again when they change, and by one run at a time. */
async function makeTemplate(admin: pg.Client, server: string): Promise<string> {
  const folder = `${project}/prisma/migrations`;
  const digest = createHash('sha256')
    .update(JSON.stringify(readMigrations(folder)))
    .digest('hex')
    .slice(0, 16);
  const template = `template_${digest}`;
  await admin.query(`select pg_advisory_lock(hashtext('undersigned templates'))`);
  const kept = await namesLike(admin, 'template\\_%');
  if (kept.includes(template)) return template;
  const making = `making_${template}`;
  await drop(admin, making);
  await admin.query(`create database ${making}`);
  await migrate(addressIn(server, making), folder);
  await admin.query(`alter database ${making} rename to ${template}`);
  // One that a parallel run is cloning stays: its own turn comes later.
  for (const old of kept.slice(0, -templatesToKeep)) await admin.query(`drop database ${old}`).catch(() => {});
  return template;
}

function addressIn(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}
