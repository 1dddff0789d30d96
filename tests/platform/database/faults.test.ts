import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { databaseFaultInWords } from '~/platform/database/faults.server';
import { migrate } from '~/platform/database/migrate.server';
import { requireUsableServer } from '~/platform/database/session.server';

// What PostgreSQL says at start, each provoked for real, and the one line that whoever runs it reads.

const { server, prefix } = inject('testDatabases');
const tag = randomUUID().slice(0, 8);
const user = `user_${tag}`;
const name = `${prefix}faults_${tag}`;
let admin: pg.Client;

beforeAll(async () => {
  admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE ROLE ${user} LOGIN PASSWORD 'word'`);
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`);
});
afterAll(async () => {
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.query(`DROP ROLE ${user}`);
  await admin.end();
});

function address(
  change: Partial<Pick<URL, 'username' | 'password' | 'pathname' | 'port' | 'hostname' | 'search'>> = {},
) {
  return Object.assign(new URL(server), { username: user, password: 'word', pathname: `/${name}`, ...change }).href;
}

async function saidOf(url: string): Promise<string | null> {
  const fault = await requireUsableServer(url)
    .then(() => migrate(url))
    .then(
      () => null,
      (thrown: unknown) => thrown,
    );
  return databaseFaultInWords(fault, url);
}

const host = () => new URL(server).host;

test('nothing answers there', async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => free.once('listening', listening));
  const { port } = free.address() as AddressInfo;
  await new Promise((closed) => free.close(closed));
  expect(await saidOf(address({ port: String(port) }))).toBe(
    `No PostgreSQL answers at 127.0.0.1:${port} (ECONNREFUSED): start it, or correct DATABASE_URL.`,
  );
});

test('the password is another', async () => {
  expect(await saidOf(address({ password: 'other' }))).toBe(
    `PostgreSQL refuses the user “${user}” of DATABASE_URL: correct name and password there, or let it in (pg_hba.conf).`,
  );
});

test('there is no such database', async () => {
  expect(await saidOf(address({ pathname: '/nowhere' }))).toBe(
    `There is no database “nowhere” at ${host()}. As its administrator: CREATE DATABASE "nowhere" OWNER "${user}" ENCODING 'UTF8' TEMPLATE template0;`,
  );
});

test('the server offers no TLS', async () => {
  expect(await saidOf(address({ search: '?sslmode=verify-full' }))).toBe(
    `The PostgreSQL at ${host()} offers no TLS, and DATABASE_URL asks for it: correct sslmode there.`,
  );
});

test.each([
  ['ROLE', 'of the user', () => user],
  ['DATABASE', 'to the database', () => name],
] as const)('a %s takes no more connections: the limit that was reached is said', async (kind, whose, its) => {
  const limited = its();
  await admin.query(`ALTER ${kind} ${limited} CONNECTION LIMIT 0`);
  expect(await saidOf(address())).toBe(
    `PostgreSQL takes no more connections ${whose} “${limited}”. Each process of this installation uses up to 35. As its administrator: ALTER ${kind} "${limited}" CONNECTION LIMIT -1;`,
  );
  await admin.query(`ALTER ${kind} ${limited} CONNECTION LIMIT -1`);
});

test('each GRANT that is said makes the next step possible, until the installation stands', async () => {
  const own = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const said: string[] = [];
  for (let line = await saidOf(address()); line !== null && said.length < 5; line = await saidOf(address())) {
    said.push(line);
    const grant = /[A-Z]+ [^;]*;$/.exec(line.replace(/^.*owner: /, ''))?.[0] ?? '';
    const owner = new pg.Client({ connectionString: own });
    await owner.connect();
    await owner.query(grant);
    await owner.end();
  }
  const mayNot = `The user “${user}” of DATABASE_URL may not do what is needed. As the database’s owner:`;
  expect(said).toEqual([
    `${mayNot} GRANT USAGE, CREATE ON SCHEMA "public" TO "${user}";`,
    `${mayNot} GRANT CONNECT, CREATE ON DATABASE "${name}" TO "${user}";`,
  ]);
  expect(await saidOf(address())).toBeNull();
});

test('the server can only be read', async () => {
  await admin.query(`ALTER ROLE ${user} SET default_transaction_read_only = on`);
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 OWNER ${user}`);
  expect(await saidOf(address())).toMatch(/^The PostgreSQL at .* can only be read \(a standby\): name its primary/);
});
