import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isRefusal } from '~/platform/refusal';
import { certificatesInPem } from '~/seal/signer.server';
import { verificationInWords } from '~/seal/verification';
import { verifyPdf } from '~/seal/verify.server';

const usage = 'Usage: npm run verify -- letter.pdf --certificate seal.pem';

/** Verifies a sealed letter offline: no database, no setting, no network. Exit 0: genuine; 1: not; 2: could not be asked. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { certificate: { type: 'string' } } });
  const [file] = positionals;
  if (!file || positionals.length > 1) {
    console.error(usage);
    return 2;
  }
  const trusted = values.certificate ? certificatesInPem(await readFile(values.certificate, 'utf8')) : [];
  const found = await verifyPdf(await readFile(file), trusted);
  for (const sentence of verificationInWords(found)) console.log(sentence);
  return found.genuine ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error(isRefusal(fault) || fault instanceof Error ? fault.message : usage);
    process.exitCode = 2;
  },
);
