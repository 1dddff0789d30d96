import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '~/platform/storage.server';
import { sealPdf } from '~/seal/seal.server';
import { selfIssuedSigner } from '~/seal/self-issued.server';
import { typeset } from '~/seal/typeset.server';
import { type SampleLogo, sampleEdition } from '../tests/seal/sample';

/** Seals one sample as production does and prints what it took; run by bench/pdf.ts as a built program. */
async function main(signatories: number, folder: string) {
  const { content, logos } = await sampleEdition(signatories, {}, remadeLogos(join(folder, 'logos.json')));
  const signer = await selfIssuedSigner(join(folder, 'seal.pem'), 'letters.example');
  const began = performance.now();
  const { peakMegabytes } = await typeset(content, logos, true);
  const set = performance.now();
  const { pdf, pages } = await sealPdf(content, logos, signer);
  const sealed = performance.now();
  console.log(JSON.stringify({ typeset: set - began, sealed: sealed - set, bytes: pdf.length, pages, peakMegabytes }));
}

/** The logos that bench/pdf.ts had re-made before, as uploads are. */
function remadeLogos(file: string): (number: number) => SampleLogo {
  const remade = JSON.parse(readFileSync(file, 'utf8')) as { svg: string; width: number; height: number }[];
  return (number) => {
    const { svg, width, height } = remade[number] ?? { svg: '', width: 1, height: 1 };
    const bytes = Buffer.from(svg);
    return { bytes, logo: { digest: digestOf(bytes), kind: 'svg', width, height, alt: `Logo ${number}` } };
  };
}

void main(Number(process.argv[2]), process.argv[3] ?? '');
