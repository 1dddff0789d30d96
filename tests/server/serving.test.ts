import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import pg from 'pg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { database } from '~/platform/database/database.server';
import { startPooler } from '../mocks/pooler';
import { type Installed, start } from '../setup/installed';
import { base, byPem, bySmtp, secret } from './settings';

const origin = 'http://letters.example';
const url = process.env.DATABASE_URL!;
const atEnd: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of atEnd.splice(0).reverse()) await end();
});

const web = (settings: Record<string, string> = {}) =>
  start({
    MODE: 'test',
    PROCESS: 'web',
    ORIGIN: origin,
    SECRET: secret,
    DATA_FOLDER: base['DATA_FOLDER']!,
    DATABASE_URL: url,
    ...settings,
  });

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
type Sent = { path: string; headers?: Record<string, string>; body?: string; agent?: Agent };

function ask({ port }: Installed, { path, headers = {}, body, agent }: Sent): Promise<Answer> {
  const form = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((tell, fail) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { ...form, ...headers }, agent });
    sent.once('error', fail);
    sent.once('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.once('end', () => tell({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
    });
    sent.end(body);
  });
}

describe('behind a proxy that passes no Host of ours', () => {
  const asBrowser = { origin, 'sec-fetch-site': 'same-origin' };
  const form = { path: '/sign-in', body: 'address=ana%40harbour.example' };

  test('every form is taken, and what comes from elsewhere is refused, by one check against ORIGIN', async () => {
    const server = await web();
    const through = async (headers: Record<string, string>) => {
      const { status, headers: answered } = await ask(server, { ...form, headers });
      return `${status} ${answered.location ?? ''}`.trim();
    };
    expect(await through({ host: 'undersigned_upstream', ...asBrowser })).toBe('302 /sign-in/sent');
    expect(await through({ host: '127.0.0.1:4100', ...asBrowser })).toBe('302 /sign-in/sent');
    expect(await through({ host: 'x', 'x-forwarded-host': 'elsewhere.example', ...asBrowser })).toBe(
      '302 /sign-in/sent',
    );
    expect(await through({ host: 'letters.example', origin: 'https://evil.example' })).toBe('403');
    expect(await through({ host: 'letters.example', origin, 'sec-fetch-site': 'cross-site' })).toBe('403');
  });

  test('a page that was opened at another address says where this site is', async () => {
    const elsewhere = { host: '127.0.0.1', origin: 'http://127.0.0.1', 'sec-fetch-site': 'same-origin' };
    const { status, body } = await ask(await web(), { ...form, headers: elsewhere });
    expect(status).toBe(403);
    expect(body).toContain(`This service is at ${origin}. Open the page there and try again.`);
  });
});

test('while the database is away, pages, forms, data and files answer 503 with Retry-After, in a sentence', async () => {
  const pooler = await startPooler(url, 'session', { size: 24 });
  const server = await web({ DATABASE_URL: pooler.url });
  expect((await ask(server, { path: '/' })).status).toBe(200);
  await pooler.stop();
  const sents: Sent[] = [
    { path: '/' },
    { path: '/_root.data' },
    { path: '/letters/nothing/letter.pdf' },
    { path: '/letters/nothing' },
    { path: '/sign-in', body: 'address=ana%40harbour.example', headers: { origin } },
  ];
  const answers = await Promise.all(sents.map((sent) => ask(server, sent)));
  expect(answers.map(({ status, headers }) => `${status} ${headers['retry-after']}`)).toEqual(sents.map(() => '503 5'));
  for (const { body } of answers) expect(body).toContain('It cannot reach its database. Try again in a minute');
});

describe('a web process that is told to stop', () => {
  test('takes nothing more, answers what is under way with Connection: close, and ends', async () => {
    const server = await web();
    const agent = new Agent({ keepAlive: true });
    atEnd.push(() => agent.destroy());
    await ask(server, { path: '/', agent });
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    atEnd.push(() => holder.end());
    await holder.query('BEGIN; LOCK TABLE letter IN ACCESS EXCLUSIVE MODE');
    const underWay = ask(server, { path: '/', agent });
    await vi.waitFor(async () => expect(await waitingForLock()).toBeGreaterThan(0), 300_000);
    const ended = server.stop('SIGTERM');
    await vi.waitFor(() => expect(refusesConnections(server.port)).resolves.toBe(true), 300_000);
    await holder.query('COMMIT');
    const { status, headers } = await underWay;
    expect([status, headers.connection]).toEqual([200, 'close']);
    expect(await ended).toBe(0);
  });
});

async function waitingForLock(): Promise<number> {
  const rows = await database().$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return rows.length;
}

const refusesConnections = (port: number): Promise<boolean> =>
  new Promise((tell) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => tell(true));
    socket.once('connect', () => {
      socket.destroy();
      tell(false);
    });
  });

type Line = { time: string; level: string; message: string; request?: string; job?: string; queue?: string };
const linesOf = (server: Installed): Line[] =>
  server
    .said()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

describe('in production the log is JSON lines', () => {
  const operator = { OPERATOR_NAME: 'Harbour e.V.', OPERATOR_CONTACT: 'help@harbour.example' };
  const production = { ...base, ...byPem, ...bySmtp, ...operator, DATABASE_URL: url };

  test('with time and level, and an unforeseen fault bears the id that its page shows', async () => {
    const server = await start({ ...production, PROCESS: 'web' });
    await database().$executeRaw`ALTER TABLE takedown RENAME TO away`;
    const { status, headers } = await ask(server, { path: '/' });
    await database().$executeRaw`ALTER TABLE away RENAME TO takedown`;
    expect(status).toBe(500);
    expect(await server.stop()).toBe(0);
    const [begun, fault] = linesOf(server);
    expect(begun).toMatchObject({
      level: 'info',
      message: expect.stringContaining('Undersigned: https://letters.example.org'),
    });
    expect(fault).toMatchObject({ level: 'error', request: headers['x-request-id'] });
    expect(new Date(fault!.time).getTime()).toBeGreaterThan(new Date('2026-01-01').getTime());
  });

  test.each([
    ['is thrown', "throw new TypeError('nobody caught this')"],
    ['is left rejected', "void Promise.reject(new TypeError('nobody caught this'))"],
  ])('and a fault that %s where nobody catches it is logged, and ends the process', async (_way, fault) => {
    const preloaded = encodeURIComponent(`process.on('SIGUSR2', () => { ${fault}; });`);
    const server = await start({
      ...production,
      PROCESS: 'web',
      NODE_OPTIONS: `--import=data:text/javascript,${preloaded}`,
    });
    expect(await server.stop('SIGUSR2')).toBe(1);
    expect(linesOf(server).at(-1)).toMatchObject({
      level: 'error',
      message: 'nobody caught this',
      fault: { type: 'TypeError', stack: expect.stringContaining('data:text/javascript') },
    });
  });

  test('and a mail that cannot go bears the id of its job, and why', async () => {
    const nowhere = { SMTP_URL: 'smtps://127.0.0.1:1' };
    const server = await start({ ...production, ...nowhere });
    const headers = { origin: base['ORIGIN']! };
    await ask(server, { path: '/sign-in', body: 'address=ana%40harbour.example', headers });
    await vi.waitFor(() => expect(linesOf(server).some(({ job }) => job)).toBe(true), 300_000);
    expect(await server.stop()).toBe(0);
    expect(linesOf(server).find(({ job }) => job)).toMatchObject({
      level: 'warn',
      queue: 'notice',
      message: expect.stringMatching(
        /^A mail waits \(notice [0-9a-f-]{36}\): We could not reach the mail server 127\.0\.0\.1\.$/,
      ),
    });
  });
});
