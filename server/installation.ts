import { startEmbedded } from '~/platform/database/embedded.server';
import { migrate } from '~/platform/database/migrate.server';
import { requireUsableServer } from '~/platform/database/session.server';
import { settings } from '~/platform/installation/settings.server';
import { closeEverything } from '~/platform/work/closing.server';
import { bindOlderRecords } from '~/trail/older-records.server';

export type Installation = { close(): Promise<void> };

/**
 * Finds the PostgreSQL of DATABASE_URL, or starts the embedded one in the data folder. Sets DATABASE_URL for the rest of the process.
 * @returns its address, and how it is stopped where it was started
 */
export async function openDatabase() {
  const { databaseUrl, dataFolder } = settings();
  const embedded = databaseUrl ? null : await startEmbedded(dataFolder);
  const url = embedded?.url ?? databaseUrl!;
  process.env['DATABASE_URL'] = url;
  return { url, stop: async () => embedded?.stop() };
}

/** Opens what web and worker stand on: the database, with every migration applied. */
export async function openInstallation(): Promise<Installation> {
  const { url, stop } = await openDatabase();
  await requireUsableServer(url);
  await migrate(url);
  await bindOlderRecords();
  return {
    async close() {
      await closeEverything();
      await stop();
    },
  };
}
