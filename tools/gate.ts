import { spawnSync } from 'node:child_process';

/** The one gate: what must hold before anything lands, cheapest first. Ends at the first step that fails. */
const steps: [name: string, command: string, ...words: string[]][] = [
  ['client of the database', 'prisma', 'generate'],
  ['format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['types', 'tsc', '--noEmit'],
  ['schema and migrations agree', 'tsx', 'tools/check-schema.ts'],
  ['build of the pages', 'remix', 'vite:build', '--logLevel', 'error'],
  ['build of the server', 'tsx', 'tools/bundle.ts'],
  ['rules, database, seal', 'vitest', 'run'],
  ['journeys in a real browser', 'playwright', 'test'],
];

const started = Date.now();
for (const [name, command, ...words] of steps) {
  const from = Date.now();
  console.info(`\n── ${name}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...words], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name}: failed.`);
    process.exit(status ?? 1);
  }
  console.info(`── ${name}: ${seconds(from)}`);
}
console.info(`\nAll ${steps.length} steps passed in ${seconds(started)}.`);

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
