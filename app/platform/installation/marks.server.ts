import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * How far the sending of an installation has come, kept beside its files and apart from its database. A mark only grows,
 * whoever writes it, and in whatever order.
 */
export type Marks = {
  /** The highest number that was set; null where there is none. */
  latest(installationId: string): Promise<number | null>;
  /** Durable once it returns. */
  raise(installationId: string, count: number): Promise<void>;
};

const digits = 12;

/**
 * Marks in a folder: an empty file named by its number, and the lower ones removed. Several machines need a folder that
 * they share, as they do for the files; an object store keeps one empty object for each number in the same way.
 */
export function localMarks(folder: string): Marks {
  const homeOf = (installationId: string) => join(folder, installationId);
  const numbers = async (home: string) =>
    (await readdir(home).catch(noneIfMissing)).filter((name) => /^\d+$/.test(name)).sort();
  return {
    async latest(installationId) {
      const last = (await numbers(homeOf(installationId))).at(-1);
      return last === undefined ? null : Number(last);
    },
    async raise(installationId, count) {
      const home = homeOf(installationId);
      const name = String(count).padStart(digits, '0');
      await mkdir(home, { recursive: true });
      await (await open(join(home, name), 'w')).close();
      await synced(home);
      // Whoever dies here leaves lower numbers, which mean nothing.
      for (const lower of await numbers(home)) if (lower < name) await rm(join(home, lower), { force: true });
    },
  };
}

const noneIfMissing = (fault: NodeJS.ErrnoException): string[] => {
  if (fault.code === 'ENOENT') return [];
  throw fault;
};

async function synced(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

/** The marks of this machine: the subfolder `marks` of the setting DATA_FOLDER, beside the files. */
export const marks = (): Marks => localMarks(resolve(process.env.DATA_FOLDER ?? 'data', 'marks'));
