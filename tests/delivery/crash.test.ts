import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, database } from '~/platform/database/database.server';
import { removeEmbedded, startEmbedded } from '~/platform/database/embedded.server';
import { migrate } from '~/platform/database/migrate.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { resendProcess } from '../mocks/resend-process';
import { aSealedLetter, officials, sent } from '../setup/dispatches';
import { emptied } from '../setup/tampering';
import { builtWorker, insisting, type Kill, type Killed, sendUnderKills } from './process-tree';

// The short form; `npm run test:crash` is the long one. Workers, the web process and PostgreSQL are the real ones, over a
// data folder of their own; the provider is a stand-in that nobody kills, and that drops answers, gives 429 and 500, and
// answers late.
const long = Number(process.env.CRASH_KILLS ?? 0);
// Below the ports that the system gives away by itself.
const port = 30_000 + (process.pid % 2_700);
const dataFolder = mkdtempSync(join(tmpdir(), 'crash-'));
const secret = `whsec_${Buffer.from('a secret of the tests only').toString('base64')}`;
// Of a thousand requests; the long form has more of them.
const mischief = long
  ? { dropBefore: 30, dropAfter: 40, tooMany: 2, faultBefore: 15, faultAfter: 20, late: 15 }
  : { dropAfter: 30, faultAfter: 30, late: 10 };

let program = '';
let provider: Awaited<ReturnType<typeof resendProcess>>;
let embedded: Awaited<ReturnType<typeof startEmbedded>>;
beforeAll(async () => {
  const seed = Number(process.env.CRASH_SEED ?? 7);
  [program, provider, embedded] = await Promise.all([
    builtWorker(),
    resendProcess({ requestsPerSecond: 1000, mischief: { seed, ...mischief }, lateMilliseconds: 1200 }),
    startEmbedded(dataFolder),
  ]);
  Object.assign(process.env, {
    DATABASE_URL: embedded.url,
    DATA_FOLDER: dataFolder,
    MODE: 'test',
    PORT: String(port),
    ORIGIN: `http://localhost:${port}`,
    SENDING_PATIENCE_SECONDS: '1',
    MESSAGES_PER_SECOND: long ? '40' : '20',
    MAIL_TRANSPORT: 'resend',
    RESEND_API_KEY: provider.apiKey,
    RESEND_BASE_URL: provider.baseUrl,
    RESEND_WEBHOOK_SECRET: secret,
  });
  forgetSettings();
  await migrate(embedded.url);
});
afterAll(async () => {
  await closeDatabase();
  await embedded.stop();
  await removeEmbedded(dataFolder);
  await rm(dataFolder, { recursive: true, force: true });
  await provider.stop();
});

/** A dispatch to so many, each at an address of its own. */
async function aDispatch(count: number) {
  await emptied('official');
  const wanted = (await officials(count)).map(({ address }) => address);
  return { wanted, dispatchId: await sent(await aSealedLetter()) };
}

/** How many mails the provider took for each address, and which of them are shown as unknown. */
async function counted(wanted: readonly string[], dispatchId: string) {
  const taken = new Map(wanted.map((address) => [address, 0]));
  for (const { to } of await provider.ledger()) if (taken.has(to)) taken.set(to, taken.get(to)! + 1);
  const rows = await insisting(() => database().message.findMany({ where: { dispatchId } }));
  const unknown = new Set(rows.filter(({ state }) => state === 'unknown').map(({ mailbox }) => mailbox));
  const twice = wanted.filter((address) => taken.get(address)! > 1);
  const lost = wanted.filter((address) => taken.get(address) === 0 && !unknown.has(address));
  return { twice, lost, unknown: unknown.size, rows };
}

const steps: readonly Kill[] = [
  { at: 'claimed', time: 3 },
  { at: 'asked', time: 2 },
  'database',
  { at: 'answered', time: 4 },
  'web',
];

const kills: readonly Kill[] = long
  ? Array.from({ length: long }, (_, place): Kill => {
      const drawn = steps[place % 7] ?? 'worker';
      return typeof drawn === 'object' ? { ...drawn, time: 1 + ((place * 7) % 20) } : drawn;
    })
  : steps;

/** In the long form, how far it is: a line for every tenth kill. */
function tellProgress(killed: Killed): void {
  const sum = sumOf(killed);
  if (long && sum % 10 === 0)
    process.stdout.write(`${sum} of ${long} killed after ${Math.round(performance.now() / 1000)} s\n`);
}
const sumOf = (killed: Killed): number => Object.values(killed).reduce((sum, count) => sum + count, 0);

test('killed at each step: each official gets one mail, or is shown as unknown; never two', async () => {
  const { wanted, dispatchId } = await aDispatch(long ? Math.max(2000, long * 20) : 30);
  const killed = await sendUnderKills({ program, dispatchId, dataFolder }, kills, tellProgress);
  const { twice, lost, unknown, rows } = await counted(wanted, dispatchId);
  const found = { killed, officials: wanted.length, unknown, twice: twice.length, lost: lost.length };
  if (long) process.stdout.write(`${JSON.stringify(found)}\n`);
  expect({ twice, lost }).toEqual({ twice: [], lost: [] });
  expect(rows).toHaveLength(wanted.length);
  expect(sumOf(killed)).toBe(kills.length);
}, 3_600_000);

test('the same kills find a worker that sends first and records afterwards: somebody gets two', async () => {
  const { wanted, dispatchId } = await aDispatch(4);
  const tree = { program, dispatchId, dataFolder, fault: 'send then record' } as const;
  await sendUnderKills(tree, [{ at: 'answered', time: 2 }]);
  expect((await counted(wanted, dispatchId)).twice).toHaveLength(1);
});

test('and one that records first and sends afterwards: somebody gets none, and nobody knows', async () => {
  const { wanted, dispatchId } = await aDispatch(4);
  const tree = { program, dispatchId, dataFolder, fault: 'checkpoint first' } as const;
  await sendUnderKills(tree, [{ at: 'claimed', time: 2 }]);
  expect((await counted(wanted, dispatchId)).lost).toHaveLength(1);
});
