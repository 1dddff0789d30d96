import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { beginMark } from '~/delivery/sending/sending-hold.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings, settings } from '~/platform/installation/settings.server';
import { startSmtp } from '../mocks/smtp';
import { aSealedLetter, officials, sent } from '../setup/dispatches';
import { start } from '../setup/installed';

// A planned restart in the midst of a dispatch by SMTP, where nothing can be asked twice: no outcome may be lost.

let smtp: Awaited<ReturnType<typeof startSmtp>>;
beforeAll(async () => {
  smtp = await startSmtp();
  smtp.delay(700);
});
afterAll(() => smtp.stop());

const worker = () =>
  start({
    MODE: 'test',
    PROCESS: 'worker',
    ORIGIN: settings().origin,
    SECRET: process.env.SECRET!,
    DATA_FOLDER: process.env.DATA_FOLDER!,
    DATABASE_URL: process.env.DATABASE_URL!,
    MAIL_TRANSPORT: 'smtp',
    SMTP_URL: smtp.url,
    SMTP_LOOPBACK_WITHOUT_TLS: 'yes',
  });

test('a worker that is told to stop claims nothing more and settles what it asked; the next one goes on', async () => {
  process.env.SECRET = '5f1c0e9b7a3d42860fbe19d7c25a8e3461b09cdf72e58a14';
  forgetSettings();
  await beginMark();
  const wanted = (await officials(12)).map(({ address }) => address);
  const dispatchId = await sent(await aSealedLetter());
  const states = async () => (await database().message.findMany({ where: { dispatchId } })).map(({ state }) => state);
  const taken = () => smtp.taken.filter(({ to }) => wanted.includes(to[0]!)).map(({ to }) => to[0]!);

  const first = await worker();
  await vi.waitFor(() => expect(taken().length).toBeGreaterThan(0), 300_000);
  expect(await first.stop('SIGTERM')).toBe(0);
  const after = await states();
  expect(new Set(after)).toEqual(new Set(['accepted', 'prepared']));
  expect(after.filter((state) => state === 'accepted')).toHaveLength(taken().length);

  const second = await worker();
  await vi.waitFor(async () => expect(new Set(await states())).toEqual(new Set(['accepted'])), 300_000);
  expect(await second.stop('SIGTERM')).toBe(0);
  expect(taken().sort()).toEqual([...wanted].sort());
});
