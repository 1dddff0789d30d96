import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as later } from 'node:timers/promises';
import type { Variant } from '~/seal/edition/edition';
import { sealPdf } from '~/seal/sealing/seal.server';
import { selfIssuedSigner } from '~/seal/signature/self-issued.server';
import { typeset } from '~/seal/typeset/typeset.server';
import { sampleEdition } from '../tests/seal/sample';
import { remadeLogo } from './remade-logo';

/** What one letter took: milliseconds, and MiB of the child. */
export interface Letter {
  readonly typeset: number;
  readonly sealed: number;
  readonly bytes: number;
  readonly pages: number;
  readonly peakMegabytes: number;
  readonly othersWaited: number;
}

/**
 * Seals a sample several times as production does and prints what each took, and how long other work of this process had to wait
 * meanwhile, at the 99th percentile; run by bench/pdf.ts as a built program. The first letter starts the child.
 */
async function main(signatories: number, variant: Variant, letters: number, folder: string) {
  const { content, logos } = await sampleEdition(signatories, { variant }, remadeLogo(join(folder, 'logos.json')));
  const signer = await selfIssuedSigner(join(folder, 'seal.pem'), 'letters.example');
  const found: Letter[] = [];
  for (let letter = 0; letter < letters; letter++) {
    // A new one each time: one that paused would count its pause as time that others waited.
    const delay = monitorEventLoopDelay({ resolution: 2 });
    delay.enable();
    const began = performance.now();
    const { pdf, pages } = await sealPdf(content, logos, signer);
    const sealed = performance.now() - began;
    delay.disable();
    await later(400);
    const again = performance.now();
    const { peakMegabytes } = letter === 0 ? { peakMegabytes: 0 } : await typeset(content, logos, true);
    const othersWaited = delay.percentile(99) / 1e6;
    found.push({ typeset: performance.now() - again, sealed, bytes: pdf.length, pages, peakMegabytes, othersWaited });
    await later(400);
  }
  console.log(JSON.stringify({ letters: found }));
}

const [, , signatories, variant, letters, folder = ''] = process.argv;
void main(Number(signatories), variant as Variant, Number(letters), folder);
