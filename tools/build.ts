import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFault } from '~/platform/installation/plain-fault';

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
 * Builds client of the database, pages and server, unless they were built from these very sources. Once the client is there, the
 * rest is built beside what the caller does next.
 * @returns the end of the rest: whoever waits for it meets its fault
 * @throws PlainFault for the step that failed, after its own words
 */
export async function buildWhereStale(): Promise<{ pages: Promise<void> }> {
  const digest = digestOfSources();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === digest && existsSync('generated/prisma'))
    return { pages: Promise.resolve() };
  console.info('Building…');
  return build(digest);
}

/** Builds all of it, and keeps from which sources: a start that follows builds nothing again. */
export async function buildAll(): Promise<void> {
  await (await build(digestOfSources())).pages;
}

/** What is built meanwhile was built from these sources only if all of it ends well. */
async function build(digest: string): Promise<{ pages: Promise<void> }> {
  rmSync(marker, { force: true });
  await step('prisma', 'generate');
  const pages = pagesAndServer().then(() => writeFileSync(marker, digest));
  pages.catch(() => undefined);
  return { pages };
}

async function pagesAndServer(): Promise<void> {
  await step('remix', 'vite:build', '--logLevel', 'error');
  await step('tsx', 'tools/bundle.ts');
}

function step(...words: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('exit', (status) =>
      status === 0 ? resolve() : reject(new PlainFault(`The build failed at: ${words.join(' ')}`)),
    );
  });
}
