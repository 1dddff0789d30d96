import { beginMark } from '~/delivery/sending/sending-hold.server';
import { log } from '~/platform/installation/log.server';
import { settings } from '~/platform/installation/settings.server';
import type { Serving } from './app';
import { type Installation, openInstallation } from './installation';
import { keepPublicPages } from './pages/public-pages';
import { startWeb, type Web } from './web';
import { startWorker, type Worker } from './worker';

export type Running = { web: Web | null; stop(): Promise<void> };

/** Runs what PROCESS asks for, web, worker or both, over one installation. */
export async function run(pages: () => Promise<Serving['pages']>, between?: () => Promise<void>): Promise<Running> {
  const installation = await openInstallation();
  try {
    return await runOver(installation, pages, between);
  } catch (fault) {
    // An embedded PostgreSQL would go on alone.
    await installation.close().catch((also: unknown) => log.fault(also));
    throw fault;
  }
}

async function runOver(
  installation: Installation,
  pages: () => Promise<Serving['pages']>,
  between?: () => Promise<void>,
): Promise<Running> {
  await between?.();
  const wants = settings().process;
  if (wants !== 'web') await beginMark();
  const given = wants === 'worker' ? null : await pages();
  const kept = given && 'build' in given ? keepPublicPages(given.build, settings().origin) : null;
  const web: Web | null = given && (await startWeb(given, kept?.answers));
  const worker: Worker | null = wants === 'web' ? null : await startWorker();
  return {
    web,
    async stop() {
      await Promise.all([web?.close(), worker?.close()]);
      await kept?.close();
      await installation.close();
    },
  };
}

/** One Ctrl-C may come twice: from the terminal, and relayed by the program that started this one. */
const sameSignal = 1_000;

/** Stops calmly at SIGTERM and Ctrl-C; a second one ends at once. */
export function stopOnSignals(running: Running): void {
  let since: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (since !== null && Date.now() - since > sameSignal) process.exit(1);
      if (since !== null) return;
      since = Date.now();
      running.stop().then(
        () => process.exit(0),
        (fault: unknown) => {
          log.fault(fault);
          process.exit(1);
        },
      );
    });
}

/** What nobody caught leaves the process in a state that nobody knows: it is logged, and the process ends. */
export function endOnUnforeseen(): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (fault: unknown) => {
      log.fault(fault);
      process.exit(1);
    });
}
