import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// The CLI would download an executable; this launcher runs Prisma's own engine from npm. Windows cannot spawn it.
if (process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./tools/schema-engine.mjs', import.meta.url));
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Without DATABASE_URL the launcher puts the embedded server in this place.
  datasource: {
    url: process.env.DATABASE_URL || 'postgresql://127.0.0.1/undersigned',
  },
});
