import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { nameStaff } from '~/accounts/staff.server';
import { enqueueDispatch } from '~/delivery/dispatch/dispatch-queue.server';
import { beginMark, releaseSending, sendingHold } from '~/delivery/sending/sending-hold.server';
import { database } from '~/platform/database/database.server';
import { migrate } from '~/platform/database/migrate.server';
import { transaction } from '~/platform/database/transaction.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { checkTrails } from '~/trail/trails.server';
import { visitingStaff } from '../../prisma/seed/actors';
import { startSmtp } from '../mocks/smtp';
import { aSealedLetter, officials, sent } from '../setup/dispatches';
import { start } from '../setup/installed';
import { outsidePostgres } from './outside';
import { startProxy } from './proxy';

// The installation as somebody runs it: two webs behind a proxy, two workers, a PostgreSQL and a mail server outside.

const long = process.env['OPERATIONS'] === 'long';
/** How many officials the first letter goes to. */
const many = long ? 200 : 24;
const origin = 'http://letters.example';
const patience = { timeout: 240_000, interval: 200 };

let postgres: Awaited<ReturnType<typeof outsidePostgres>>;
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let settings: Record<string, string>;

beforeAll(async () => {
  postgres = await outsidePostgres();
  smtp = await startSmtp();
  settings = {
    MODE: 'test',
    ORIGIN: origin,
    SECRET: '5f1c0e9b7a3d42860fbe19d7c25a8e3461b09cdf72e58a14',
    DATA_FOLDER: mkdtempSync(join(tmpdir(), 'undersigned-operations-')),
    DATABASE_URL: postgres.url,
    MAIL_TRANSPORT: 'smtp',
    SMTP_URL: smtp.url,
    SMTP_LOOPBACK_WITHOUT_TLS: 'yes',
  };
  Object.assign(process.env, settings);
  forgetSettings();
  await migrate(postgres.url);
  await beginMark();
});
afterAll(async () => {
  await smtp.stop();
  await postgres.remove();
});

const worker = () => start({ ...settings, PROCESS: 'worker' });
const web = () => start({ ...settings, PROCESS: 'web' });
const workers = () => Promise.all([worker(), worker()]);
const stopAll = async (running: readonly { stop(): Promise<number | null> }[]) => {
  for (const code of await Promise.all(running.map((one) => one.stop()))) expect(code).toBe(0);
};
const staff = async () => {
  const address = 'staff@undersigned.example';
  await nameStaff(address);
  return visitingStaff(address);
};

/** A dispatch to so many more, with what the mail server took of it and what the database says. */
async function aDispatch() {
  await officials(many);
  const dispatchId = await sent(await aSealedLetter());
  const messages = () => database().message.findMany({ where: { dispatchId } });
  const states = async () => (await messages()).map(({ state }) => state).sort();
  const wanted = (await messages()).map(({ mailbox }) => mailbox).sort();
  const earlier = smtp.taken.length;
  const addresses = new Set(wanted);
  const taken = () =>
    smtp.taken
      .slice(earlier)
      .map(({ to }) => to[0]!)
      .filter((address) => addresses.has(address));
  return { dispatchId, wanted, messages, states, taken };
}

/** What was put off is due now: nobody waits for the minutes that the mail server asked for. */
const goOn = (dispatchId: string) =>
  transaction(async (tx) => {
    await tx.message.updateMany({ where: { dispatchId, state: 'prepared' }, data: { nextAt: null } });
    await enqueueDispatch(tx, dispatchId);
  });

/** What does not hold of the chains, and of the records against the events. */
async function differences() {
  const { faults } = await checkFacts();
  return [...(await checkTrails()).filter(({ fault }) => fault), ...faults].map((one) => JSON.stringify(one));
}

/** Whether somebody stops the workers before the database is put back, as docs/operations.md says, or forgets to. */
const ways = long ? ['after they were stopped', 'while they run'] : ['while they run'];

test.each(ways)(
  'two workers whose database is restored in the midst of a dispatch, %s, mail nobody twice',
  {
    timeout: 600_000,
  },
  async (way) => {
    const { dispatchId, wanted, states, taken } = await aDispatch();
    // The letter’s own rows are laid without deeds, and are bound by the first start alone.
    const untold = await differences();
    smtp.delay(700);
    const first = await workers();
    await vi.waitFor(() => expect(taken().length).toBeGreaterThan(0), patience);
    await stopAll(first);
    const planned = await states();
    expect(new Set(planned)).toEqual(new Set(['accepted', 'prepared']));
    expect(planned.filter((state) => state === 'accepted')).toHaveLength(taken().length);
    await postgres.backUp();

    smtp.delay(0);
    const second = await workers();
    await vi.waitFor(async () => expect(new Set(await states())).toEqual(new Set(['accepted'])), patience);
    expect(taken().sort()).toEqual(wanted);

    if (way === 'after they were stopped') await stopAll(second);
    await postgres.restore();
    const third = way === 'after they were stopped' ? await workers() : second;
    const waiting = planned.filter((state) => state === 'prepared').length;
    const seen = async () => sendingHold(await staff());
    await vi.waitFor(async () => expect(await seen()).toMatchObject({ messages: waiting, missing: false }), patience);
    expect(await states()).toEqual(planned);
    await releaseSending(await staff(), 'unknown');
    expect((await states()).filter((state) => state === 'unknown')).toHaveLength(waiting);
    await vi.waitFor(async () => {
      expect(await database().dispatchFinish.count({ where: { dispatchId, reopenedAt: null } })).toBe(1);
    }, patience);
    await stopAll(third);
    expect(taken().sort()).toEqual(wanted);
    expect((await differences()).filter((one) => !untold.includes(one))).toEqual([]);
  },
);

test('a mail server that hangs up or puts off loses no mail, and doubles none', { timeout: 600_000 }, async () => {
  const { dispatchId, states, taken, messages } = await aDispatch();
  smtp.delay(0);
  smtp.behaveInTurn('drop after data', { at: 'data', code: 451 }, 'drop after data', { at: 'data', code: 451 });
  const running = await workers();
  await vi.waitFor(async () => {
    await goOn(dispatchId);
    const left = (await states()).filter((state) => state !== 'accepted' && state !== 'unknown');
    expect(left).toEqual([]);
  }, patience);
  await stopAll(running);
  expect(await states()).toContain('unknown');
  const doubled = taken().filter((address, place, all) => all.indexOf(address) !== place);
  expect(doubled).toEqual([]);
  const accepted = (await messages()).filter(({ state }) => state === 'accepted').map(({ mailbox }) => mailbox);
  expect(taken()).toEqual(expect.arrayContaining(accepted));
});

test('behind a proxy that passes no Host forms work; while the database is away both webs say when to come back', {
  timeout: 200_000,
}, async () => {
  const webs = await Promise.all([web(), web()]);
  const proxy = await startProxy(webs.map(({ port }) => port));
  // The proxy takes both webs in turn: two of a kind reach each of them.
  const ask = (turn: number) =>
    turn < 3 ? proxy.ask('/') : proxy.ask('/sign-in', { origin, body: `address=reader${turn}%40person.example` });
  const four = async () => {
    const answers = [...(await Promise.all([ask(1), ask(2)])), ...(await Promise.all([ask(3), ask(4)]))];
    return answers.map(({ status, headers }) => `${status} ${headers['retry-after'] ?? headers.location ?? ''}`.trim());
  };
  const served = ['200', '200', '302 /sign-in/sent', '302 /sign-in/sent'];
  expect(await four()).toEqual(served);
  await postgres.stop();
  expect(await four()).toEqual(['503 5', '503 5', '503 5', '503 5']);
  await postgres.again();
  await vi.waitFor(async () => expect(await four()).toEqual(served), patience);
  await proxy.stop();
  await stopAll(webs);
});
