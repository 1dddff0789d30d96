import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isSentence } from '~/platform/locale/sentences';
import { sealPdf } from '~/seal/sealing/seal.server';
import { selfIssuedSigner } from '~/seal/signature/self-issued.server';
import { findSeal, outside } from '~/seal/typeset/container';
import { sampleEdition } from '../tests/seal/sample';
import { stampedByOpenssl } from './check-time-stamp';

const run = promisify(execFile);

/** Seals a sample and has it judged by programs that know nothing of this project: pdfsig, qpdf, pdffonts, pdfinfo, pdfdetach. */
async function main(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-check-'));
  const { content, logos } = await sampleEdition(60);
  const signer = await selfIssuedSigner(join(folder, 'seal.pem'), 'letters.example');
  const [first, second] = [await sealPdf(content, logos, signer), await sealPdf(content, logos, signer)];
  const file = join(folder, 'letter.pdf');
  await writeFile(file, first.pdf);
  console.log(`A letter with 60 signatories: ${first.pages} pages, ${Math.round(first.pdf.length / 1024)} KiB.`);
  const found = [
    tell('two runs give the same bytes before the signature', unsigned(first.pdf).equals(unsigned(second.pdf))),
    await ask('pdfsig', [file], /Signature is Valid\./, 'the signature is valid'),
    await ask('pdfsig', [file], /Total document signed/, 'the whole file is signed'),
    await ask('qpdf', ['--check', file], /No syntax or stream encoding errors found/, 'the syntax is clean'),
    await ask('pdffonts', [file], /^(?:(?!.* no {2}(?:yes|no) {1,2}(?:yes|no)).)*$/s, 'every font is embedded'),
    await ask('pdfinfo', [file], /Tagged:\s+yes/, 'the file is tagged'),
    await ask(
      'pdfdetach',
      ['-list', file],
      /edition\.json[\s\S]*signatories\.csv/,
      'edition and signatories are attached',
    ),
  ];
  const stamped = await stampedByOpenssl(folder);
  const words = ['-in', stamped.token, '-token_in', '-data', stamped.signature, '-CAfile', stamped.clock];
  found.push(
    await ask('openssl', ['ts', '-verify', ...words], /Verification: OK/, 'the time stamp is verified'),
    await ask('pdfsig', [stamped.file], /Signature is Valid\./, 'the signature with a time stamp is valid'),
  );
  await rm(folder, { recursive: true });
  return found.every(Boolean);
}

function unsigned(pdf: Buffer): Buffer {
  const seal = findSeal(pdf);
  if (isSentence(seal)) throw new Error(seal.key);
  return outside(pdf, seal.container);
}

async function ask(program: string, words: string[], expected: RegExp, finding: string): Promise<boolean> {
  try {
    const { stdout, stderr } = await run(program, words);
    if (!expected.test(stdout)) console.log(stdout, stderr);
    return tell(`${program}: ${finding}`, expected.test(stdout));
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    console.log(code === 'ENOENT' ? `${program} is not installed (poppler-utils, qpdf).` : String(fault));
    return tell(`${program}: ${finding}`, false);
  }
}

function tell(finding: string, holds: boolean): boolean {
  console.log(`${holds ? 'yes' : 'NO '}  ${finding}`);
  return holds;
}

main().then(
  (holds) => {
    process.exitCode = holds ? 0 : 1;
  },
  (fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  },
);
