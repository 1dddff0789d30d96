import { randomBytes } from 'node:crypto';
import { chownSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is unfinished carries the maker's process number and this ending, so that the next start can clear it away. */
const unfinished = /\.(\d+)\.new$/;

export const newName = (place: string) => `${place}.${process.pid}.new`;

/** Whether a process with this number lives, be it another user's. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Clears what a killed start left unfinished: half-made clusters and copies, and passwords on their way. */
export function clearUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = unfinished.exec(name)?.[1];
    if (!maker || (Number(maker) !== process.pid && lives(Number(maker)))) continue;
    // The initdb of a killed start may still be writing there.
    rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

export function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes the file whole or not at all, for its owner alone; what root writes belongs to the folder's owner. */
export function keep(file: string, text: string): void {
  const fresh = writeFresh(file, text);
  renameSync(fresh, file);
}

/** Writes the file if there is none yet. Of several who try at once, one wins; all get the winner's text. */
export function keepFirst(file: string, text: string): string {
  const kept = readKept(file);
  if (kept) return kept;
  const fresh = writeFresh(file, text);
  try {
    linkSync(fresh, file);
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return keepFirst(file, text);
  } finally {
    rmSync(fresh, { force: true });
  }
}

function writeFresh(file: string, text: string): string {
  const fresh = newName(`${file}-${randomBytes(4).toString('hex')}`);
  writeFileSync(fresh, `${text}\n`, { mode: 0o600 });
  if (process.getuid?.() === 0) {
    const { uid, gid } = statSync(path.dirname(file));
    chownSync(fresh, uid, gid);
  }
  return fresh;
}
