import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Imported before everything else: the settings are read once, by the test and by the server that it starts.

export const origin = 'http://letters.example';
Object.assign(process.env, {
  MODE: 'test',
  ORIGIN: origin,
  PORT: '0',
  RESEND_WEBHOOK_SECRET: `whsec_${Buffer.from('a secret of the walk').toString('base64')}`,
  DATA_FOLDER: mkdtempSync(join(tmpdir(), 'authorization-')),
});
