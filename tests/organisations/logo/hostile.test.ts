import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remakeLogo } from '~/organisations/logo/logos.server';
import { isRefusal } from '~/platform/request/refusal';
import { disarmedUploads, refusedUploads } from './hostile-logos';

// As in production: the child is built, and lies beside the running entry.
let folder: string;
const entry = process.argv[1];
beforeAll(async () => {
  folder = await mkdtemp(resolve('node_modules', '.built-logo-'));
  const outfile = join(folder, 'logo.js');
  await build({
    entryPoints: ['app/organisations/logo/child.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  process.argv[1] = join(folder, 'server.js');
});
afterAll(async () => {
  process.argv[1] = entry ?? '';
  await rm(folder, { recursive: true, force: true });
});

const outcomeOf = (upload: Buffer) => remakeLogo(upload).catch((thrown: unknown) => thrown);

describe('a hostile logo', () => {
  test.each(refusedUploads)('that is %s is refused with a sentence', async (_kind, upload, sentence) => {
    const thrown = await outcomeOf(upload);
    expect(isRefusal(thrown) ? thrown.message : thrown).toMatch(sentence);
  });

  test.each(disarmedUploads)('loses %s and keeps its drawing', async (_kind, upload) => {
    const logo = await remakeLogo(upload);
    const kept = logo.bytes.toString();
    expect(kept).toContain('<path fill="#17384f"');
    expect(kept).not.toMatch(
      /script|alert|tracker|onload|foreign|javascript|file:|http(?!:\/\/www\.w3\.org)|passwd|package|\bid="(?!clipPath)/i,
    );
    expect(Math.abs(logo.width - 80)).toBeLessThan(0.5);
  });
});
