import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { localMailbox } from '~/platform/mailer/local.server';
import { forgetSettings } from '~/platform/settings.server';
import { localStorage } from '~/platform/storage.server';
import { aSealedLetter, officials, sent } from '../setup/dispatches';
import { builtWorker, sendUnderKills } from './killed-workers';

// The short form; CRASH_KILLS=200 is a long one.
const wantedKills = Number(process.env.CRASH_KILLS ?? 6);
const count = wantedKills * 12;

const folder = mkdtempSync(join(tmpdir(), 'crash-'));
process.env.DATA_FOLDER = folder;
process.env.SENDING_PATIENCE_SECONDS = '1';
process.env.MESSAGES_PER_SECOND = '1000';
forgetSettings();
const mailbox = localMailbox({
  databaseUrl: process.env.DATABASE_URL ?? '',
  storage: localStorage(join(folder, 'files')),
});
afterAll(() => mailbox.close());

let program = '';
beforeAll(async () => {
  program = await builtWorker();
});

let dispatchId = '';
let wanted: string[] = [];
beforeEach(async () => {
  await database().$executeRaw`TRUNCATE official CASCADE`;
  await mailbox.emptyMailbox();
  wanted = (await officials(count)).map(({ address }) => address).sort();
  dispatchId = await sent(await aSealedLetter());
  // Slow enough that kills fall between asking and answering.
  await mailbox.behave({ answer: 'accept', delayMilliseconds: 12 });
});

const arrived = async () => (await mailbox.caughtMails({ limit: 10_000 })).map(({ to }) => to).sort();

test('a worker killed at any moment: exactly one mail to each official', async () => {
  const kills = await sendUnderKills(program, dispatchId, { kills: wantedKills });
  expect(kills).toBeGreaterThan(wantedKills / 2);
  expect(await arrived()).toEqual(wanted);
  const states = await database().message.groupBy({ by: ['state'], where: { dispatchId }, _count: true });
  expect(states).toEqual([{ state: 'accepted', _count: count }]);
}, 240_000);

test('the same kills find a worker that sends first and records afterwards', async () => {
  await sendUnderKills(program, dispatchId, { kills: wantedKills, forgetful: true });
  expect((await arrived()).length).toBeGreaterThan(wanted.length);
}, 240_000);
