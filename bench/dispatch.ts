import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

type Options = { count?: number; rate?: number };

/**
 * Sends a letter to so many officials through Resend’s HTTP interface, which a stand-in in a process of its own gives:
 * how long freezing takes, what of the limit is used from the first request to the last, and what memory it takes. One
 * worker, over an embedded database of its own.
 * @param count messages; at 5 a second a minute’s worth unless said
 * @param rate what the provider allows in any second
 */
export async function benchDispatch({ rate = 500, count = rate <= 10 ? rate * 60 : 10_000 }: Options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-bench-'));
  const { resendProcess } = await import('../tests/mocks/resend-process');
  const provider = await resendProcess({ requestsPerSecond: rate });
  Object.assign(process.env, {
    DATA_FOLDER: folder,
    MODE: 'test',
    MAIL_TRANSPORT: 'resend',
    RESEND_API_KEY: provider.apiKey,
    RESEND_BASE_URL: provider.baseUrl,
    MESSAGES_PER_SECOND: String(rate),
  });
  const { openInstallation } = await import('../server/installation');
  const installation = await openInstallation();
  const { removeEmbedded } = await import('~/platform/database/embedded.server');
  const { dispatchId, frozenSeconds } = await frozen(count);
  const before = process.cpuUsage();
  const memory = await sentWithin(dispatchId);
  const { user, system } = process.cpuUsage(before);
  const told = await outcomes(dispatchId);
  const taken = (await provider.ledger()).length;
  await installation.close();
  await removeEmbedded(folder);
  await rm(folder, { recursive: true });
  await provider.stop();
  const ofLimit = (told.accepted - 1) / told.seconds / rate;
  return {
    count,
    rate,
    taken,
    accepted: told.accepted,
    asked: told.asked,
    frozenSeconds,
    sentSeconds: round(told.seconds, 1),
    ofLimit: round(ofLimit, 4),
    processorMilliseconds: round((user + system) / 1000 / count, 2),
    megabytes: memory,
    aims: { ofLimit: 0.98, frozenSeconds: 60 },
    means:
      'freezing; then from the first request to the last; processor time of the worker for each message; its resident megabytes by fifths',
  };
}

async function frozen(count: number) {
  const { aSealedLetter, officials, readyDispatch, sendingOf } = await import('../tests/setup/dispatches');
  const { sendDispatch } = await import('~/delivery/sendings.server');
  await officials(count);
  const sealed = await aSealedLetter();
  const dispatchId = await readyDispatch(sealed);
  const { deed, shown } = await sendingOf(sealed, dispatchId);
  const began = performance.now();
  await sendDispatch(deed, dispatchId, shown);
  return { dispatchId, frozenSeconds: round((performance.now() - began) / 1000, 1) };
}

/** Sends to the end. @returns resident megabytes, five times on the way */
async function sentWithin(dispatchId: string): Promise<number[]> {
  const { sendToTheEnd } = await import('~/delivery/dispatch-job.server');
  const { installedMailer } = await import('~/platform/mailer/installed.server');
  const seen: number[] = [];
  let over = false;
  const sending = sendToTheEnd(dispatchId, installedMailer()).finally(() => {
    over = true;
  });
  while (!over) {
    seen.push(Math.round(process.memoryUsage.rss() / 1_000_000));
    await Promise.race([sending, wait(500)]);
  }
  return [0.2, 0.4, 0.6, 0.8, 1].map((part) => seen[Math.ceil(seen.length * part) - 1] ?? 0);
}

async function outcomes(dispatchId: string) {
  const { database } = await import('~/platform/database/database.server');
  const [row] = await database().$queryRaw<{ accepted: number; asked: number; seconds: number }[]>`
    SELECT count(*) FILTER (WHERE state = 'accepted')::int AS accepted, sum(attempts)::int AS asked,
      extract(epoch FROM max(last_asked_at) - min(last_asked_at))::float8 AS seconds
    FROM message WHERE dispatch_id = ${dispatchId}::uuid`;
  return row!;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
