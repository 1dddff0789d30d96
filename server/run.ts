import { settings } from '~/platform/settings.server';
import type { Serving } from './app';
import { openInstallation } from './installation';
import { startWeb, type Web } from './web';
import { startWorker, type Worker } from './worker';

export type Running = { web: Web | null; stop(): Promise<void> };

/** Runs what PROCESS asks for, web, worker or both, over one installation. */
export async function run(pages: () => Promise<Serving['pages']>, between?: () => Promise<void>): Promise<Running> {
  const installation = await openInstallation();
  await between?.();
  const wants = settings().process;
  const web: Web | null = wants === 'worker' ? null : await startWeb(await pages());
  const worker: Worker | null = wants === 'web' ? null : await startWorker();
  return {
    web,
    async stop() {
      await web?.close();
      await worker?.close();
      await installation.close();
    },
  };
}

/** Stops calmly at SIGTERM and Ctrl-C; a second one ends at once. */
export function stopOnSignals(running: Running): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      running.stop().then(
        () => process.exit(0),
        (fault: unknown) => {
          console.error(fault);
          process.exit(1);
        },
      );
    });
}
