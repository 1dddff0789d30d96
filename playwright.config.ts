import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tests/journeys/support/browser';
import { origin, port } from './tests/journeys/support/place';

process.env['CHROMIUM_PROGRAM'] ??= await chromiumPath();

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.test.ts',
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow, not wrong: what hangs is ended, and nothing is judged by its time.
  timeout: 900_000,
  expect: { timeout: 120_000, toPass: { timeout: 120_000 } },
  reporter: 'list',
  use: {
    baseURL: origin,
    actionTimeout: 120_000,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    launchOptions: {
      executablePath: resolve('tests/journeys/support/chromium.sh'),
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'npx --no-install tsx tests/journeys/support/serve.ts',
    url: `http://localhost:${port}/healthy`,
    reuseExistingServer: false,
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
