// A process of its own that uses an embedded server: tsx user.ts <data folder>. Says its address, stops on SIGTERM.
import { startEmbedded } from '../../../app/platform/database/embedded.server';
import { skipSync } from '../../setup/skip-sync';

async function use(dataFolder: string): Promise<void> {
  const embedded = await startEmbedded(dataFolder, 'undersigned', skipSync);
  process.on('SIGTERM', () => embedded.stop().then(() => process.exit(0)));
  setInterval(() => {});
  process.stdout.write(`${embedded.url}\n`);
}

void use(process.argv[2] ?? '');
