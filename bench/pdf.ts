import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { remakeDrawing } from '~/organisations/logo/drawing.server';
import { drawnLogo } from '../tests/setup/drawn-logos';

const run = promisify(execFile);

interface Run {
  typeset: number;
  sealed: number;
  bytes: number;
  pages: number;
  peakMegabytes: number;
}

/**
 * Seals a letter several times as production does, each time from a fresh built program with a fresh child. Times in milliseconds, from
 * the edition to the sealed bytes; memory of the child in MiB.
 */
export async function benchPdf({ signatories = 500, runs = 5 }: { signatories?: number; runs?: number }) {
  const folder = resolve('node_modules/.cache/undersigned-bench');
  await build({
    entryPoints: { 'pdf-once': 'bench/pdf-once.ts', typesetter: 'app/seal/typesetter.child.ts' },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const kept = await mkdtemp(join(tmpdir(), 'undersigned-bench-'));
  await writeFile(join(kept, 'logos.json'), JSON.stringify(await remadeLogos(signatories)));
  const found: Run[] = [];
  for (let turn = 0; turn < runs; turn++) {
    const { stdout } = await run(process.execPath, [join(folder, 'pdf-once.js'), String(signatories), kept]);
    found.push(JSON.parse(stdout) as Run);
  }
  await rm(kept, { recursive: true });
  const median = (of: (run: Run) => number) =>
    Math.round(found.map(of).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0);
  return {
    bench: 'pdf',
    signatories,
    runs,
    typesetMilliseconds: median((one) => one.typeset),
    sealedMilliseconds: median((one) => one.sealed),
    bytes: median((one) => one.bytes),
    pages: median((one) => one.pages),
    peakMegabytes: median((one) => one.peakMegabytes),
    aims: { sealedMilliseconds: 1800, bytes: 1_600_000 },
    means: 'median from edition to sealed bytes, a fresh child each time',
  };
}

/** Logos as varied as real ones, re-made as at upload. */
async function remadeLogos(many: number) {
  const logos: { svg: string; width: number; height: number }[] = [];
  for (let number = 0; number < many; number++) {
    const { bytes, width, height } = await remakeDrawing(Buffer.from(drawnLogo(number)));
    logos.push({ svg: bytes.toString('utf8'), width, height });
  }
  return logos;
}
