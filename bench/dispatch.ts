import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sent } from './dispatch.child';

const program = fileURLToPath(new URL('./dispatch.child.ts', import.meta.url));

type Options = { count?: number; rate?: number };

/**
 * Sends a letter to so many officials through Resend’s HTTP interface, which a stand-in in a process of its own gives:
 * how long freezing takes, what of the limit is used from the first request to the last, and what memory it takes. One
 * worker in a process of its own, over an embedded database of its own.
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
  const { megabytes, processorMilliseconds } = await sentBy(program, dispatchId);
  const told = await outcomes(dispatchId);
  const taken = (await provider.ledger()).length;
  const turnedAway = await provider.turnedAway();
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
    turnedAway,
    frozenSeconds,
    sentSeconds: round(told.seconds, 1),
    ofLimit: round(ofLimit, 4),
    processorMilliseconds: round(processorMilliseconds / count, 2),
    megabytes,
    aims: { ofLimit: 0.98, frozenSeconds: 60 },
    means:
      'freezing; then from the first request to the last; processor time of the worker for each message; its resident megabytes by fifths; turnedAway: requests beyond the limit',
  };
}

async function frozen(count: number) {
  const { aSealedLetter, officials, readyDispatch, sendingOf } = await import('../tests/setup/dispatches');
  const { sendDispatch } = await import('~/delivery/go-ahead/sendings.server');
  await officials(count);
  const sealed = await aSealedLetter();
  const dispatchId = await readyDispatch(sealed);
  const { deed, shown } = await sendingOf(sealed, dispatchId);
  const began = performance.now();
  await sendDispatch(deed, shown);
  return { dispatchId, frozenSeconds: round((performance.now() - began) / 1000, 1) };
}

/** Sends to the end, in a process of its own. */
function sentBy(program: string, dispatchId: string): Promise<Sent> {
  const child = fork(program, [dispatchId], { execArgv: ['--import', 'tsx'] });
  return new Promise((tell, fail) => {
    child.once('message', (said) => tell(said as Sent));
    child.once('exit', (code) => fail(new Error(`the sending process ended with ${code}`)));
  });
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
