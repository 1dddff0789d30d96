import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isRefusal } from '~/platform/request/refusal';
import { certificatesInPem } from '~/seal/signature/signer.server';
import { verifyOffline } from '~/seal/verify/verify-offline.server';

const usage = 'Usage: npm run verify -- letter.pdf --certificate seal.pem [--time-stamp-certificate authority.pem]';
const options = { certificate: { type: 'string' }, 'time-stamp-certificate': { type: 'string' } } as const;

/** Verifies a sealed letter offline: no database, no setting, no network. Exit 0: genuine; 1: not; 2: could not be asked. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [file] = positionals;
  if (!file || positionals.length > 1) {
    console.error(usage);
    return 2;
  }
  const trusted = await certificatesIn(values.certificate);
  const authorities = await certificatesIn(values['time-stamp-certificate']);
  const { genuine, sentences } = await verifyOffline(await bytesOf(file), trusted, authorities);
  for (const sentence of sentences) console.log(sentence);
  return genuine ? 0 : 1;
}

const certificatesIn = async (path: string | undefined) =>
  path ? certificatesInPem((await bytesOf(path)).toString('utf8')) : [];

async function bytesOf(path: string): Promise<Buffer> {
  return readFile(path).catch((fault: NodeJS.ErrnoException) => {
    const why = { ENOENT: 'there is no such file', EACCES: 'this user may not read it', EISDIR: 'it is a folder' };
    throw new Error(
      `${path} cannot be read: ${why[fault.code as keyof typeof why] ?? fault.code}. Nothing was checked.`,
    );
  });
}

const isMistyped = (fault: unknown) => String((fault as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

main().then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error(isMistyped(fault) ? usage : isRefusal(fault) || fault instanceof Error ? fault.message : usage);
    process.exitCode = 2;
  },
);
