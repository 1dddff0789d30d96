import { spawnSync } from 'node:child_process';

/** Whether prisma/migrations lead to prisma/schema.prisma, tried on the server of the tests (0: they agree). */
const { DATABASE_URL: _theInstallations, ...environment } = process.env;
const words = ['--no-install', 'prisma', 'migrate', 'diff', '--exit-code'];
const { status } = spawnSync(
  'npx',
  [...words, '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'],
  { stdio: 'inherit', env: { ...environment, DATA_FOLDER: '.data-test' } },
);
process.exit(status ?? 1);
