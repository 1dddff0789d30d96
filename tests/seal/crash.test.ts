import { type ChildProcess, fork } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, expect, test, vi } from 'vitest';
import { database } from '~/platform/database/database.server';
import { digestOf, storage } from '~/platform/installation/storage.server';
import { sealEdition } from '~/seal/sealing/seals.server';
import { installedSigner } from '~/seal/signature/certificates.server';
import { verifyPdf } from '~/seal/verify/verify.server';
import { letterTrail } from '~/trail/trail';
import { checkTrails, eventsOf } from '~/trail/trails.server';
import { aLetterToSeal, frozen, type ReadyToSeal } from '../setup/sealing';

// The short form; SEAL_KILLS=60 is a long one.
const kills = Number(process.env.SEAL_KILLS ?? 2);
const folder = resolve('node_modules/.cache/undersigned-tests');
const program = join(folder, 'edition-child.js');

beforeAll(async () => {
  const source = fileURLToPath(new URL('./edition.child.ts', import.meta.url));
  await build({
    entryPoints: { 'edition-child': source },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    logLevel: 'error',
  });
});

type Worker = { child: ChildProcess; ready: Promise<boolean>; done: Promise<boolean>; gone: Promise<void> };

function worker(editionId: string): Worker {
  const { DATABASE_URL, DATA_FOLDER } = process.env;
  const child = fork(program, [editionId], {
    env: { ...process.env, DATABASE_URL, DATA_FOLDER },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((tell) => child.once('exit', () => tell()));
  const heard = (word: string) =>
    new Promise<boolean>((tell) => {
      child.on('message', (said) => said === word && tell(true));
      void gone.then(() => tell(false));
    });
  return { child, ready: heard('ready'), done: heard('done'), gone };
}

/** Seals in a process of its own, killed after some milliseconds of its work unless it ends before. */
async function sealed(editionId: string, killedAfter = 60_000): Promise<{ done: boolean; milliseconds: number }> {
  const { child, ready, done, gone } = worker(editionId);
  if (!(await ready)) throw new Error('a worker did not start');
  const began = performance.now();
  child.send('go');
  const end = new AbortController();
  const ended = await Promise.race([done, wait(killedAfter, false, { signal: end.signal, ref: false })]);
  end.abort();
  const milliseconds = performance.now() - began;
  if (!ended) child.kill('SIGKILL');
  await gone;
  return { done: ended, milliseconds };
}

const sealsOf = ({ letter }: ReadyToSeal) => database().seal.findMany({ where: { edition: { letterId: letter.id } } });
const sealedEvents = async ({ letter }: ReadyToSeal) =>
  (await eventsOf(letterTrail(letter.id))).filter(({ kind }) => kind === 'edition-sealed').length;

/** Every file in storage has the digest under which it lies; what a crash left unfinished bears another name. */
async function wholeFiles(): Promise<boolean> {
  const root = join(process.env.DATA_FOLDER ?? '', 'files');
  const names = await readdir(root, { recursive: true }).catch(() => []);
  const files = names.filter((name) => /[0-9a-f]{64}$/.test(name));
  const read = files.map(async (name) => digestOf(await readFile(join(root, name))) === name.slice(-64));
  return (await Promise.all(read)).every(Boolean);
}

test('a worker killed at any moment leaves no seal or one, and the next makes it one', async () => {
  const first = await aLetterToSeal();
  const { milliseconds } = await sealed(await frozen(first));
  expect(await sealsOf(first)).toHaveLength(1);
  const trusted = [new X509Certificate((await installedSigner()).certificate)];
  let killed = 0;
  for (let turn = 1; turn <= kills; turn += 1) {
    const ready = await aLetterToSeal();
    const editionId = await frozen(ready);
    const { done } = await sealed(editionId, (milliseconds * turn) / kills);
    killed += done ? 0 : 1;
    const left = await sealsOf(ready);
    expect(left.length).toBe(await sealedEvents(ready));
    await Promise.all([sealEdition(editionId), sealEdition(editionId)]);
    const [seal, ...others] = await sealsOf(ready);
    expect(others).toEqual([]);
    if (left[0]) expect(seal).toEqual(left[0]);
    expect(await sealedEvents(ready)).toBe(1);
    expect(await verifyPdf((await storage().read(seal!.pdfDigest))!, trusted)).toMatchObject({ genuine: true });
  }
  expect(killed).toBeGreaterThan(0);
  expect(await wholeFiles()).toBe(true);
  expect((await checkTrails()).filter(({ fault }) => fault !== null)).toEqual([]);
});

test('a disk that is full in the midst of writing leaves no seal, no half file, and the reason for the lead', async () => {
  const ready = await aLetterToSeal();
  const editionId = await frozen(ready);
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  vi.spyOn(storage(), 'put').mockRejectedValue(full);
  await expect(sealEdition(editionId)).rejects.toThrow('ENOSPC');
  expect(await sealsOf(ready)).toEqual([]);
  expect(await sealedEvents(ready)).toBe(0);
  expect(await wholeFiles()).toBe(true);
  vi.restoreAllMocks();
  await sealEdition(editionId);
  expect(await sealsOf(ready)).toHaveLength(1);
});
