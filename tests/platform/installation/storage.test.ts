import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localStorage } from '~/platform/installation/storage.server';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undersigned-storage-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const letter = Buffer.from('We, the undersigned organisations');
const plain = { type: 'text/plain' };

describe('the local storage', () => {
  test('keeps a file under the SHA-256 of its bytes and gives it back', async () => {
    const digest = await localStorage(folder).put(letter, plain);
    expect(digest).toBe(createHash('sha256').update(letter).digest('hex'));
    const another = localStorage(folder);
    expect(await another.read(digest)).toEqual(letter);
    expect(await another.has(digest)).toBe(true);
    expect(await text((await another.stream(digest))!)).toBe(letter.toString());
  });

  test('keeps the same bytes once, however many put them at the same time', async () => {
    const kept = localStorage(folder);
    const digests = await Promise.all(Array.from({ length: 12 }, () => kept.put(letter, plain)));
    expect(new Set(digests).size).toBe(1);
    expect(await files()).toHaveLength(1);
  });

  test('says of what is not there, and of what is no digest, that it is not there', async () => {
    const kept = localStorage(join(folder, 'files'));
    await writeFile(join(folder, 'secret'), 'not for reading');
    for (const asked of ['0'.repeat(64), '', '../secret', `../${'a'.repeat(61)}`, 'A'.repeat(64)]) {
      expect([await kept.read(asked), await kept.has(asked), await kept.stream(asked)]).toEqual([null, false, null]);
    }
  });

  test('refuses to give out a file that changed, and mends it when the right bytes come again', async () => {
    const kept = localStorage(folder);
    const digest = await kept.put(letter, plain);
    await writeFile(join(folder, digest.slice(0, 2), digest), 'We, somebody else');
    await expect(kept.read(digest)).rejects.toThrow(/has changed/);
    await kept.put(letter, plain);
    expect(await kept.read(digest)).toEqual(letter);
  });

  test('holds no half-made file after its writer was killed', async () => {
    const source = `
      import { localStorage } from './app/platform/installation/storage.server.ts';
      const kept = localStorage(process.argv[2]);
      for (let n = 0; ; n++) await kept.put(Buffer.alloc(3_000_000, String(n)), { type: 'text/plain' });`;
    const program = join(folder, 'writer.mts');
    await writeFile(program, source.replace('./app', `${process.cwd()}/app`));
    const child = fork(program, [join(folder, 'files')], { execArgv: ['--import', 'tsx'] });
    while ((await files()).length < 5) await pause(20);
    child.kill('SIGKILL');
    await new Promise((ended) => child.once('close', ended));
    const whole = (await files()).filter((file) => /^[0-9a-f]{64}$/.test(file.name));
    expect(whole.length).toBeGreaterThan(1);
    for (const file of whole) {
      const bytes = await readFile(join(file.parentPath, file.name));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.name);
    }
  });
});
