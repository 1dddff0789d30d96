import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/setup/sequencer';

// Apart from vite.config.ts on purpose: the Remix plugin must not run under Vitest.
export default defineConfig({
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./app', import.meta.url)),
      '@emails': fileURLToPath(new URL('./emails', import.meta.url)),
      '@generated': fileURLToPath(new URL('./generated', import.meta.url)),
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**'],
    environment: 'node',
    restoreMocks: true,
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    // tests/setup/file.ts keeps the files apart.
    isolate: false,
    // A busy machine is slow, not wrong: what hangs is ended, and nothing is judged by its time.
    testTimeout: 600_000,
    hookTimeout: 900_000,
    globalSetup: ['tests/setup/database.ts', 'tests/setup/children.ts'],
    setupFiles: ['tests/setup/file.ts'],
  },
});
