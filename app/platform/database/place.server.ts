import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync } from 'node:fs';
import path from 'node:path';
import { type Binaries, runs } from './binaries.server';
import { clearUnfinished, keepFirst, newName, readKept } from './kept-files.server';
import { type Person, personFor, reaches } from './person.server';

/** Where one embedded server lives: `folder` holds its small files and log, `cluster` its databases. */
export type Place = {
  readonly folder: string;
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly person: Person;
};

/** For clusters and programs that the person who runs PostgreSQL could not reach where they are. */
const elsewhere = '/var/lib/undersigned';

/**
 * Settles where the cluster of a data folder lives: inside it, unless root's stand-in may not enter it; then below
 * /var/lib/undersigned, and the file `place` in the data folder says where.
 */
export function resolveClusterFolder(dataFolder: string, installed: Binaries): Place {
  const wanted = path.join(dataFolder, 'postgresql');
  if (!existsSync(wanted)) {
    mkdirSync(wanted, { recursive: true });
    chmodSync(wanted, 0o755);
  }
  const folder = realpathSync(wanted);
  clearUnfinished(folder);
  const cluster = settleCluster(folder);
  const person = personFor(cluster);
  return { folder, cluster, person, binaries: settleBinaries(installed, person) };
}

function settleCluster(folder: string): string {
  const inside = path.join(folder, 'cluster');
  const kept = readKept(path.join(folder, 'place'));
  if (kept) {
    makeOwnFolder(path.dirname(kept));
    clearUnfinished(path.dirname(kept));
    return kept;
  }
  if (reaches(personFor(inside), folder)) return inside;
  if (existsSync(inside)) {
    throw new Error(`The owner of ${inside} may not enter a folder above it: open those folders, or set DATABASE_URL.`);
  }
  // The random part: a data folder that was deleted and made anew does not meet the cluster of its forerunner.
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const home = path.join(elsewhere, `${mark}-${randomBytes(3).toString('hex')}`);
  makeOwnFolder(elsewhere);
  const settled = keepFirst(path.join(folder, 'place'), path.join(home, 'cluster'));
  makeOwnFolder(path.dirname(settled));
  return settled;
}

function settleBinaries(installed: Binaries, person: Person): Binaries {
  const readable = () => reaches(person, path.join(installed.root, 'share')) && runs(installed, person ?? {});
  if (!person || readable()) return installed;
  makeOwnFolder(elsewhere);
  clearUnfinished(elsewhere);
  const root = path.join(elsewhere, `postgresql-${installed.release}`);
  const copy = { ...installed, root };
  if (!existsSync(root)) copyForAll(installed.root, root);
  if (!runs(copy, person)) throw new Error(`PostgreSQL cannot be run from ${root}: set DATABASE_URL.`);
  return copy;
}

function makeOwnFolder(folder: string): void {
  if (process.getuid?.() !== 0) return;
  mkdirSync(folder, { recursive: true });
  const stats = lstatSync(folder);
  if (!stats.isDirectory() || stats.uid !== 0)
    throw new Error(`${folder} is not a folder of root's: set DATABASE_URL.`);
  chmodSync(folder, 0o755);
}

function copyForAll(from: string, to: string): void {
  const fresh = newName(to);
  cpSync(from, fresh, { recursive: true, verbatimSymlinks: true });
  letAllRead(fresh);
  try {
    renameSync(fresh, to);
  } catch (error) {
    if (!existsSync(to)) throw error; // else another start was faster
    clearUnfinished(path.dirname(to));
  }
}

function letAllRead(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) letAllRead(place);
    else if (entry.isFile()) chmodSync(place, path.basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
