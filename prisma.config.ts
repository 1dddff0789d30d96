import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// The CLI would download an executable; this launcher runs Prisma's own engine from npm. Windows cannot spawn it.
if (process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./tools/schema-engine.mjs', import.meta.url));
}

/** The embedded server of `npm run dev` or `npm run demo`, when its folder says where it listens. */
function embeddedUrl(folder: string): string | undefined {
  const [port, password] = [path.join(folder, 'port'), path.join(folder, 'password')];
  if (!existsSync(port) || !existsSync(password)) return undefined;
  const read = (file: string) => readFileSync(file, 'utf8').trim();
  return `postgresql://postgres:${read(password)}@127.0.0.1:${read(port)}/undersigned`;
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: {
    url:
      process.env.DATABASE_URL ?? embeddedUrl('data/postgresql') ?? 'postgresql://postgres@127.0.0.1:5432/undersigned',
  },
});
