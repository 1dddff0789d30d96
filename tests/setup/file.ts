import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, inject, vi } from 'vitest';

// Test files share a worker, which reads the packages once; the product’s own modules, the environment and the console
// each file has as if it were alone.
vi.resetModules();

// A child is looked for beside the program that runs: this run’s own, as in an installation that is built.
process.argv[1] = inject('childPrograms');

// A database of its own for each test file, cloned when DATABASE_URL is read for the first time: a file that never
// asks for it pays nothing.
const { server, template, prefix } = inject('testDatabases');
const name = prefix + randomBytes(6).toString('hex');
const address = new URL(server);
address.pathname = `/${name}`;
const own = address.href;
const clone = fileURLToPath(new URL('./clone.mjs', import.meta.url));
let made = false;

const environment = process.env;
const found = { ...environment };
environment.DATABASE_URL = own;
process.env = new Proxy(environment, {
  get(target, key) {
    const value = Reflect.get(target, key);
    if (key === 'DATABASE_URL' && value === own && !made) {
      execFileSync(process.execPath, [clone, server, template, name], { env: environment });
      made = true;
    }
    return value;
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
  if (!made) return;
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
