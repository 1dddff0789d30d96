import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { releaseSending, sendingHold } from '~/delivery/sending-hold.server';
import { database } from '~/platform/database/database.server';
import { migrate } from '~/platform/database/migrate.server';
import { forgetSettings } from '~/platform/settings.server';
import { checkTrails } from '~/trail/trails.server';
import { visitingStaff } from '../../prisma/seed/actors';
import { startSmtp } from '../mocks/smtp';
import { aSealedLetter, officials, sent } from '../setup/dispatches';
import { start } from '../setup/installed';
import { outsidePostgres } from './outside';
import { startProxy } from './proxy';

// The installation as somebody runs it: two webs behind a proxy, two workers, a PostgreSQL and a mail server outside.

/** How many officials the letter goes to. */
const many = process.env['OPERATIONS'] === 'long' ? 200 : 24;
const origin = 'http://letters.example';
const patience = { timeout: 120_000, interval: 200 };

let postgres: Awaited<ReturnType<typeof outsidePostgres>>;
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let settings: Record<string, string>;

beforeAll(async () => {
  postgres = await outsidePostgres();
  smtp = await startSmtp();
  smtp.delay(100);
  settings = {
    MODE: 'test',
    ORIGIN: origin,
    SECRET: '5f1c0e9b7a3d42860fbe19d7c25a8e3461b09cdf72e58a14',
    DATA_FOLDER: mkdtempSync(join(tmpdir(), 'undersigned-operations-')),
    DATABASE_URL: postgres.url,
    MAIL_TRANSPORT: 'smtp',
    SMTP_URL: smtp.url,
    SMTP_LOOPBACK_WITHOUT_TLS: 'yes',
    SENDING_PATIENCE_SECONDS: '5',
  };
  Object.assign(process.env, settings);
  forgetSettings();
  await migrate(postgres.url);
}, 120_000);
afterAll(async () => {
  await smtp.stop();
  await postgres.remove();
}, 60_000);

const worker = () => start({ ...settings, PROCESS: 'worker' });
const web = () => start({ ...settings, PROCESS: 'web' });
const workers = () => Promise.all([worker(), worker()]);
const stopAll = async (running: readonly { stop(): Promise<number | null> }[]) => {
  for (const code of await Promise.all(running.map((one) => one.stop()))) expect(code).toBe(0);
};
const staff = async () => {
  const address = 'staff@undersigned.example';
  await database().person.upsert({ where: { address }, create: { address, staffSince: new Date() }, update: {} });
  return visitingStaff(address);
};

/** A dispatch to so many, with what the mail server took of it and what the database says. */
async function aDispatch() {
  const wanted = (await officials(many)).map(({ address }) => address);
  const dispatchId = await sent(await aSealedLetter());
  const states = async () =>
    (await database().message.findMany({ where: { dispatchId } })).map(({ state }) => state).sort();
  const taken = () => smtp.taken.map(({ to }) => to[0]!).filter((address) => wanted.includes(address));
  return { wanted: wanted.sort(), states, taken };
}

test('a database that is restored in the midst of a dispatch mails nobody twice', { timeout: 400_000 }, async () => {
  const { wanted, states, taken } = await aDispatch();
  const first = await workers();
  await vi.waitFor(() => expect(taken().length).toBeGreaterThan(3), patience);
  await stopAll(first);
  const planned = await states();
  expect(planned).not.toContain('unknown');
  expect(planned).toContain('prepared');
  await postgres.backUp();

  const second = await workers();
  await vi.waitFor(async () => expect(new Set(await states())).toEqual(new Set(['accepted'])), patience);
  await stopAll(second);
  expect(taken().sort()).toEqual(wanted);

  await postgres.restore();
  expect(await states()).toEqual(planned);
  const third = await workers();
  await vi.waitFor(
    async () => expect((await database().sendingMark.findFirstOrThrow()).heldAt).not.toBeNull(),
    patience,
  );
  const waiting = planned.filter((state) => state === 'prepared').length;
  expect(await sendingHold(await staff())).toMatchObject({ messages: waiting, missing: false });
  await releaseSending(await staff(), 'unknown');
  expect((await states()).filter((state) => state === 'unknown')).toHaveLength(waiting);
  await stopAll(third);
  expect(taken().sort()).toEqual(wanted);
  expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
});

test('a mail server that hangs up or puts off loses no mail, and doubles none', { timeout: 400_000 }, async () => {
  const { wanted, states, taken } = await aDispatch();
  smtp.behave('drop after data');
  const running = await workers();
  await vi.waitFor(async () => expect(await states()).toContain('unknown'), patience);
  smtp.behave({ at: 'data', code: 451 });
  await vi.waitFor(async () => expect(await states()).not.toContain('sending'), patience);
  smtp.behave('accept');
  await database().message.updateMany({ where: { state: 'prepared' }, data: { nextAt: null } });
  await vi.waitFor(async () => expect(new Set(await states())).toEqual(new Set(['accepted', 'unknown'])), patience);
  await stopAll(running);
  expect(taken().sort()).toEqual(wanted);
});

test('behind a proxy that passes no Host forms work; while the database is away both webs say when to come back', {
  timeout: 200_000,
}, async () => {
  const webs = await Promise.all([web(), web()]);
  const proxy = await startProxy(webs.map(({ port }) => port));
  for (const turn of [1, 2]) {
    const body = `address=reader${turn}%40person.example`;
    expect((await proxy.ask('/sign-in', { origin, body })).headers.location).toBe('/sign-in/sent');
  }
  await postgres.stop();
  for (const path of ['/', '/sign-in']) {
    const away = await proxy.ask(path);
    expect({ path, status: away.status, again: away.headers['retry-after'] }).toEqual({
      path,
      status: 503,
      again: expect.stringMatching(/^\d+$/),
    });
  }
  await postgres.again();
  await vi.waitFor(async () => expect((await proxy.ask('/')).status).toBe(200), patience);
  await proxy.stop();
  await stopAll(webs);
});
