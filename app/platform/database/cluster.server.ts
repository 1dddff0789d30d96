import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { programOf } from './binaries.server';
import { newName } from './kept-files.server';
import type { Place } from './place.server';

/** The environment of PostgreSQL's programs: nothing of the application's, and nothing of the machine's locale. */
export const programEnvironment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv;

/**
 * Makes the cluster if there is none: in a folder of its own that is renamed at the end, so that a half-made one is
 * never used, whenever the machine or the process ends.
 * @param hasty whether a power cut may lose it: it is not waited for until it lies on the disk
 */
export async function makeCluster(place: Place, password: string, hasty: boolean): Promise<void> {
  if (existsSync(place.cluster)) return;
  const workshop = newName(place.cluster);
  const cluster = path.join(workshop, 'cluster');
  const passwordFile = path.join(workshop, 'password');
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.person) for (const own of [workshop, passwordFile]) chownSync(own, place.person.uid, place.person.gid);
  try {
    await initdb(place, cluster, passwordFile, hasty ? ['--no-sync'] : []);
    if (!existsSync(place.cluster)) moveInto(cluster, place.cluster);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function moveInto(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error; // else another start was faster, and its cluster is used
  }
}

function initdb(place: Place, cluster: string, passwordFile: string, more: readonly string[]): Promise<void> {
  // The built-in locale needs nothing of the machine; names are sorted with a collation of their own.
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const words = ['-D', cluster, ...access, ...locale, '--data-checksums', '--no-instructions', ...more];
  const surroundings = { ...place.person, cwd: '/', env: programEnvironment };
  return new Promise((resolve, reject) => {
    const child = spawn(programOf(place.binaries, 'initdb'), words, {
      ...surroundings,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`PostgreSQL could not make its databases in ${place.cluster}: ${complaint.trim()}`));
    });
  });
}
