import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const marker = 'build/built-from';
const sources = [
  'app',
  'emails',
  'server',
  'public',
  'prisma',
  'remix.config.js',
  'vite.config.ts',
  'package-lock.json',
];

/** SHA-256 over every file that the build is made from. */
function digestOfSources(): string {
  const digest = createHash('sha256');
  for (const file of sources.flatMap(filesOf).sort()) digest.update(`${file}\n`).update(readFileSync(file));
  return digest.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Builds client of the database, pages and server, unless they were built from these very sources.
 * Ends the process where a step fails; its own words say why.
 */
export function buildWhereStale(): void {
  const digest = digestOfSources();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === digest && existsSync('generated/prisma')) return;
  console.info('Building…');
  for (const words of [
    ['prisma', 'generate'],
    ['remix', 'vite:build', '--logLevel', 'error'],
    ['tsx', 'tools/bundle.ts'],
  ]) {
    const { status } = spawnSync('npx', ['--no-install', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) {
      console.error(`The build failed at: ${words.join(' ')}`);
      process.exit(1);
    }
  }
  mkdirSync('build', { recursive: true });
  writeFileSync(marker, digest);
}
