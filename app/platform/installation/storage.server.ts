import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

/**
 * Keeps files under the digest of their bytes (SHA-256, lower-case hexadecimal). What was put is never changed, and the
 * same bytes put twice are one file. A digest that is not one is a file that is not there.
 */
export type Storage = {
  /** Keeps the bytes for good and tells their digest. The media type is for stores that keep one beside the file. */
  put(bytes: Uint8Array, described: { type: string }): Promise<string>;
  /** The bytes, or null when nothing is kept under the digest. Throws when what is kept no longer has that digest. */
  read(digest: string): Promise<Buffer | null>;
  has(digest: string): Promise<boolean>;
  /** The bytes as a stream, unchecked, for large files; null when nothing is kept under the digest. */
  stream(digest: string): Promise<Readable | null>;
};

/** The digest under which storage keeps these bytes: SHA-256 (FIPS 180-4), lower-case hexadecimal. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Storage in a folder of this machine: `<first two letters>/<digest>`; a file is there whole or not at all. */
export function localStorage(folder: string): Storage {
  const pathOf = (digest: string) => join(folder, digest.slice(0, 2), digest);
  const has = async (digest: string) => isDigest(digest) && (await exists(pathOf(digest)));
  return {
    has,
    async put(bytes) {
      const digest = digestOf(bytes);
      if (!(await stillWhole(pathOf(digest), digest))) await writeWhole(pathOf(digest), bytes);
      return digest;
    },
    async read(digest) {
      const bytes = isDigest(digest) ? await readOrNull(pathOf(digest)) : null;
      if (bytes && digestOf(bytes) !== digest)
        throw new Error(`The file kept as ${digest} has changed since it was put there.`);
      return bytes;
    },
    async stream(digest) {
      return (await has(digest)) ? createReadStream(pathOf(digest)) : null;
    },
  };
}

let kept: Storage | undefined;

/** The storage of this installation: the subfolder `files` of the setting DATA_FOLDER, by default `data`. */
export function storage(): Storage {
  kept ??= localStorage(resolve(process.env.DATA_FOLDER ?? 'data', 'files'));
  return kept;
}

/** Written beside its place, brought to the disk, then renamed: after a crash there is no half-made file to be read. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const createdFirst = await mkdir(folder, { recursive: true });
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (fault) {
    await rm(unfinished, { force: true });
    throw fault;
  }
  await syncFolder(folder);
  if (createdFirst) await syncFolder(dirname(folder));
}

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

async function stillWhole(path: string, digest: string): Promise<boolean> {
  const bytes = await readOrNull(path);
  return bytes !== null && digestOf(bytes) === digest;
}

async function readOrNull(path: string): Promise<Buffer | null> {
  return readFile(path).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null;
    throw fault;
  });
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
