import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '~/platform/database/embedded.server';

/** Whether prisma/migrations lead to prisma/schema.prisma, on a server of its own (0: they agree). */
const folder = mkdtempSync(join(tmpdir(), 'undersigned-schema-'));
const server = await startEmbedded(folder);
const words = ['--no-install', 'prisma', 'migrate', 'diff', '--exit-code'];
const { status } = spawnSync(
  'npx',
  [...words, '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'],
  { stdio: 'inherit', env: { ...process.env, DATABASE_URL: server.url } },
);
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
