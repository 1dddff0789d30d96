import { format } from 'node:util';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, afterEach, inject, vi } from 'vitest';
import { takeOne } from './databases-ahead';

// Test files share a worker, which reads the packages once; the product’s own modules, the environment and the console
// each file has as if it were alone.
vi.resetModules();

// A child is looked for beside the program that runs: this run’s own, as in an installation that is built.
process.argv[1] = inject('childPrograms');

// The same examples on every machine: what another seed finds is a finding, and no reason for an unrelated change to wait.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_270_301) });

// A database of its own for each test file, taken when DATABASE_URL is read for the first time: a file that never asks for
// it pays nothing.
const { server, ready } = inject('testDatabases');
const untaken = 'a database that is taken when this is read';
let name: string | undefined;

const environment = process.env;
const found = { ...environment };
environment.DATABASE_URL = untaken;
process.env = new Proxy(environment, {
  get(target, key) {
    if (key === 'DATABASE_URL' && Reflect.get(target, key) === untaken) {
      name = takeOne(ready);
      const address = new URL(server);
      address.pathname = `/${name}`;
      target.DATABASE_URL = address.href;
    }
    return Reflect.get(target, key);
  },
  // Without the proxy as receiver: the environment takes no partial descriptor.
  set: (target, key, value) => Reflect.set(target, key, value),
});

afterAll(() => {
  for (const key of Object.keys(environment)) if (!(key in found)) delete environment[key];
  Object.assign(environment, found);
  process.env = environment;
});

afterAll(async () => {
  if (!name) return;
  const { closeDatabase } = await import('~/platform/database/database.server');
  await closeDatabase();
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  await client.end();
});

// What the application complains of fails the test, unless the test expects it and puts a spy of its own in the way.
const complaints: string[] = [];
const write = console.error;
console.error = (...words: unknown[]) => {
  complaints.push(format(...words));
  write(...words);
};

afterAll(() => {
  console.error = write;
});

afterEach(() => {
  const unexpected = complaints.splice(0);
  if (unexpected.length > 0) throw new Error(`Unexpected console.error: ${unexpected.join('\n')}`);
});
