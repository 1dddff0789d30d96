import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { removeEmbedded } from '~/platform/database/embedded.server';
import { dataFolder, origin, port, staffAddress } from './place';

/** Starts the built server afresh for the journeys, in MODE=test, with one member of the staff. */
await removeEmbedded(dataFolder);
rmSync(dataFolder, { recursive: true, force: true });
const environment = {
  ...process.env,
  MODE: 'test',
  DATA_FOLDER: dataFolder,
  PORT: String(port),
  // Each browser names a place of its own: limits for each place would otherwise count all people of all journeys as one.
  PROXIES: '1',
  HOST: 'localhost',
  ORIGIN: origin,
  DATABASE_URL: '',
  SENDING_PATIENCE_SECONDS: '2',
  SECOND_PERSON: 'yes',
};
const server = spawn(process.execPath, ['build/server.js'], { stdio: 'inherit', env: environment });
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
const words = ['--no-install', 'tsx', 'server/staff.ts', 'add', staffAddress];
spawn('npx', words, { stdio: 'ignore', env: environment });
