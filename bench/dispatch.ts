import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Sends a letter to so many officials by the local transport: seconds from the deed to the last settled message, by one
 * worker at the ordinary pace, over an embedded database of its own.
 */
export async function benchDispatch({ count = 700 }: { count?: number } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-bench-'));
  process.env.DATA_FOLDER = folder;
  process.env.MODE = 'test';
  const { openInstallation } = await import('../server/installation');
  const installation = await openInstallation();
  const { aSealedLetter, officials, readyDispatch, sendingOf } = await import('../tests/setup/dispatches');
  const { removeEmbedded } = await import('~/platform/database/embedded.server');
  const { sendDispatch } = await import('~/delivery/sendings.server');
  const { sendToTheEnd } = await import('~/delivery/dispatch-job.server');
  const { countsOfStates } = await import('~/delivery/endings.server');
  const { installedMailer } = await import('~/platform/mailer/installed.server');
  await officials(count);
  const sealed = await aSealedLetter();
  const id = await readyDispatch(sealed);
  const { deed, shown } = await sendingOf(sealed, id);
  const began = performance.now();
  await sendDispatch(deed, id, shown);
  const frozen = performance.now();
  await sendToTheEnd(id, installedMailer());
  const ended = performance.now();
  const { accepted = 0 } = await countsOfStates(id);
  await installation.close();
  await removeEmbedded(folder);
  await rm(folder, { recursive: true });
  const seconds = (milliseconds: number) => Math.round(milliseconds / 100) / 10;
  return {
    bench: 'dispatch',
    count,
    accepted,
    frozenSeconds: seconds(frozen - began),
    sentSeconds: seconds(ended - frozen),
    totalSeconds: seconds(ended - began),
    aims: { totalSeconds: 30 },
    means: 'from the deed until every message is settled, one worker, local transport',
  };
}
