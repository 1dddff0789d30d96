import { sealPdf } from '~/seal/seal.server';
import { selfIssuedSigner } from '~/seal/self-issued.server';
import { typeset } from '~/seal/typeset.server';
import { sampleEdition } from '../tests/seal/sample';

/** Seals one sample as production does and prints what it took; run by bench/pdf.ts as a built program. */
async function main(signatories: number, keyFile: string) {
  const { content, logos } = await sampleEdition(signatories);
  const signer = await selfIssuedSigner(keyFile, 'letters.example');
  const began = performance.now();
  const { peakMegabytes } = await typeset(content, logos, true);
  const set = performance.now();
  const { pdf, pages } = await sealPdf(content, logos, signer);
  const sealed = performance.now();
  console.log(JSON.stringify({ typeset: set - began, sealed: sealed - set, bytes: pdf.length, pages, peakMegabytes }));
}

void main(Number(process.argv[2]), process.argv[3] ?? '');
