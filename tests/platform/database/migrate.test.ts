import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { migrate, readMigrations, requireMigrated } from '~/platform/database/migrate.server';

const { server, prefix } = inject('testDatabases');
let admin: pg.Client;
let folder: string;
let url: string;
let name: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
  name = `${prefix}migrate_${Math.random().toString(36).slice(2)}`;
  admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  url = address.href;
});

afterEach(async () => {
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
  rmSync(folder, { recursive: true });
});

function write(migration: string, sql: string): void {
  mkdirSync(path.join(folder, migration), { recursive: true });
  writeFileSync(path.join(folder, migration, 'migration.sql'), sql);
}

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

const quoted = `create function twice(n int) returns int language plpgsql as $fn$ begin return n; end; $fn$;`;

it('applies each migration once when four instances start together', async () => {
  write('1_first', 'create table letter (id int); select pg_sleep(0.2);');
  write('2_second', quoted);
  const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(url, folder)));
  expect(runs.filter((applied) => applied.length > 0)).toEqual([['1_first', '2_second']]);
  expect(await ask(`select migration_name, applied_steps_count as steps from _prisma_migrations order by 1`)).toEqual([
    { migration_name: '1_first', steps: 1 },
    { migration_name: '2_second', steps: 1 },
  ]);
});

it('applies only what is new at the next start', async () => {
  write('1_first', 'create table letter (id int);');
  await migrate(url, folder);
  write('2_second', 'alter table letter add title text;');
  expect(await migrate(url, folder)).toEqual(['2_second']);
  expect(await migrate(url, folder)).toEqual([]);
});

it('says of a database of an older version what it lacks, and changes nothing of it', async () => {
  write('1_first', 'create table first (n int)');
  await expect(requireMigrated(url, folder)).rejects.toThrow('1 migration is still to be applied');
  await migrate(url, folder);
  await expect(requireMigrated(url, folder)).resolves.toBeUndefined();
  write('2_second', 'create table second (n int)');
  write('3_third', 'create table third (n int)');
  await expect(requireMigrated(url, folder)).rejects.toThrow('2 migrations are still to be applied');
  expect(await ask('select 1 from _prisma_migrations')).toHaveLength(1);
});

it('undoes a failed migration as a whole, and says at the next start that it stands in the way', async () => {
  write('1_first', 'create table letter (id int); insert into nowhere values (1);');
  await expect(migrate(url, folder)).rejects.toThrow(
    'The migration 1_first failed: relation "nowhere" does not exist.',
  );
  expect(await ask(`select to_regclass('letter') as letter`)).toEqual([{ letter: null }]);
  write('1_first', 'create table letter (id int);');
  await expect(migrate(url, folder)).rejects.toThrow(/The migration 1_first failed earlier\. Repair the database/);
  await ask('update _prisma_migrations set rolled_back_at = now()'); // as "prisma migrate resolve --rolled-back" does
  expect(await migrate(url, folder)).toEqual(['1_first']);
});

it('refuses a migration that was changed after it had been applied', async () => {
  write('1_first', 'create table letter (id int);');
  await migrate(url, folder);
  write('1_first', 'create table letter (id bigint);');
  await expect(migrate(url, folder)).rejects.toThrow('The migration 1_first was changed after it had been applied.');
});

it('reads the migrations of the application in their order', () => {
  const names = readMigrations().map((migration) => migration.name);
  expect(names).toEqual([...names].sort());
  expect(names[0]).toMatch(/^\d{14}_/);
});
