import { startEmbedded } from '~/platform/database/embedded.server';
import { migrate } from '~/platform/database/migrate.server';
import { requireUsableServer } from '~/platform/database/session.server';
import { settings } from '~/platform/installation/settings.server';
import { closeEverything } from '~/platform/work/closing.server';
import { bindOlderRecords } from '~/trail/older-records.server';

export type Installation = { close(): Promise<void> };

/**
 * Opens what web and worker stand on: the PostgreSQL of DATABASE_URL, or the embedded one in the data folder, with
 * every migration applied. Sets DATABASE_URL for the rest of the process.
 */
export async function openInstallation(): Promise<Installation> {
  const embedded = process.env['DATABASE_URL'] ? null : await startEmbedded(settings().dataFolder);
  if (embedded) process.env['DATABASE_URL'] = embedded.url;
  await requireUsableServer(process.env['DATABASE_URL']!);
  await migrate(process.env['DATABASE_URL']!);
  await bindOlderRecords();
  return {
    async close() {
      await closeEverything();
      await embedded?.stop();
    },
  };
}
