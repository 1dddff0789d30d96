import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { remakeDrawing } from '~/organisations/logo/drawing.server';
import type { Variant } from '~/seal/edition/edition';
import { sampleEdition } from '../tests/seal/sample';
import { drawnLogo } from '../tests/setup/drawn-logos';
import { chromiumPrint } from './chromium-print';
import type { Letter } from './pdf-once';
import { remadeLogo } from './remade-logo';

const run = promisify(execFile);
type Found = { letters: Letter[] };

/** The aims for so many signatories on two cores, in milliseconds, bytes and MiB. */
const aims: Readonly<Record<number, object>> = {
  50: { sealed: 300 },
  500: { typeset: 600, sealed: 1000, cold: 1300, bytes: 1_600_000, bytesOfNamesOnly: 250_000, peakMegabytes: 400 },
  2000: { sealed: 4000, bytes: 6_000_000, peakMegabytes: 700 },
};

/**
 * Seals a letter as production does, from the edition to the sealed bytes: warm, in a process that has sealed before and keeps a child
 * ready, and cold, in a fresh built program that starts its first. Times are medians in milliseconds; memory is the child's
 * most, in MiB, in all and by fifths of the runs (a run sets two letters: fifty set a hundred); `othersWaited` is how long
 * other work of the process waited at the 99th percentile, in the worst of the letters, the first of the process included.
 */
export async function benchPdf({
  signatories = 500,
  runs = 5,
  variant = 'logos',
}: {
  signatories?: number;
  runs?: number;
  variant?: Variant;
}) {
  const program = await built();
  const kept = await mkdtemp(join(tmpdir(), 'undersigned-bench-'));
  await writeFile(join(kept, 'logos.json'), JSON.stringify(await remadeLogos(signatories)));
  const seal = async (letters: number) => {
    const words = [program, String(signatories), variant, String(letters), kept];
    return JSON.parse((await run(process.execPath, words)).stdout) as Found;
  };
  const cold: number[] = [];
  for (let turn = 0; turn < Math.min(runs, 3); turn++) cold.push((await seal(1)).letters[0]?.sealed ?? 0);
  const { letters } = await seal(runs + 1);
  const { content, logos } = await sampleEdition(signatories, { variant }, remadeLogo(join(kept, 'logos.json')));
  const printed = await chromiumPrint(content, logos, Math.min(runs, 3));
  await rm(kept, { recursive: true });
  const warm = letters.slice(1);
  const of = (what: keyof Letter) => median(warm.map((letter) => letter[what]));
  return {
    bench: 'pdf',
    signatories,
    variant,
    runs,
    typesetMilliseconds: of('typeset'),
    sealedMilliseconds: of('sealed'),
    coldMilliseconds: median(cold),
    bytes: of('bytes'),
    pages: of('pages'),
    peakMegabytes: Math.max(...warm.map((letter) => letter.peakMegabytes)),
    peakMegabytesByFifths: byFifths(warm.map((letter) => letter.peakMegabytes)),
    othersWaitedMilliseconds: Math.round(Math.max(...letters.map((letter) => letter.othersWaited))),
    chromium: printed && { ...printed, ratio: Number((printed.milliseconds / of('sealed')).toFixed(1)) },
    aims: aims[signatories],
    means: 'medians from edition to sealed bytes, with a child kept ready and, cold, from a fresh program',
  };
}

/** The most in each fifth of the runs, in their order: whether memory grows from letter to letter. */
const byFifths = (numbers: readonly number[]) =>
  [0, 1, 2, 3, 4].map((part) => {
    const [from, to] = [part, part + 1].map((end) => Math.floor((end * numbers.length) / 5));
    return Math.max(0, ...numbers.slice(from, to));
  });

const median = (numbers: number[]) =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);

async function built(): Promise<string> {
  const folder = resolve('build/bench');
  await build({
    entryPoints: { 'pdf-once': 'bench/pdf-once.ts', typesetter: 'app/seal/typeset/typesetter.child.ts' },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return join(folder, 'pdf-once.js');
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
