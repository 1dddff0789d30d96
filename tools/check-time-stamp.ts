import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { isSentence } from '~/platform/locale/sentences';
import { sealPdf } from '~/seal/sealing/seal.server';
import { selfIssuedSigner } from '~/seal/signature/self-issued.server';
import { readSigned } from '~/seal/signature/signed-value.server';
import { certificatesInPem } from '~/seal/signature/signer.server';
import { findSeal } from '~/seal/typeset/container';
import { sampleEdition } from '../tests/seal/sample';

const run = promisify(execFile);

const configuration = (folder: string) => `
[req]
distinguished_name = name
x509_extensions = purpose
prompt = no
[name]
CN = Clock of OpenSSL
[purpose]
basicConstraints = critical,CA:TRUE
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = clock
[clock]
serial = ${folder}/serial
signer_cert = ${folder}/clock.pem
signer_key = ${folder}/clock.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

/** Seals a sample with a time stamp of OpenSSL’s own authority, and gives the sealed file, token and signature to OpenSSL again. */
export async function stampedByOpenssl(
  folder: string,
): Promise<{ file: string; token: string; signature: string; clock: string }> {
  const at = (name: string) => join(folder, name);
  await writeFile(at('openssl.cnf'), configuration(folder));
  await writeFile(at('serial'), '01\n');
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', at('clock.key'), '-out', at('clock.pem'), '-days', '30'];
  await run('openssl', ['req', '-x509', '-config', at('openssl.cnf'), ...key]);
  const server = createServer(async (request, response) => {
    await writeFile(at('asked.tsq'), await buffer(request));
    const words = ['-reply', '-config', at('openssl.cnf'), '-queryfile', at('asked.tsq'), '-out', at('answer.tsr')];
    await run('openssl', ['ts', ...words]);
    response.end(await readFile(at('answer.tsr')));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { content, logos } = await sampleEdition(3);
    const now = { ...content, sealing: { ...content.sealing, moment: new Date().toISOString() } };
    const signer = await selfIssuedSigner(at('seal.pem'), 'letters.example');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const trusted = certificatesInPem(await readFile(at('clock.pem'), 'utf8'));
    const { pdf } = await sealPdf(now, logos, signer, { address, trusted });
    const seal = findSeal(pdf);
    if (isSentence(seal)) throw new Error(seal.key);
    const { timeStamp, signature } = readSigned(seal.contents.subarray(0, 4 + seal.contents.readUInt16BE(2)));
    await writeFile(at('stamped.pdf'), pdf);
    await writeFile(at('token.der'), timeStamp ?? '');
    await writeFile(at('signature.bin'), signature);
    return { file: at('stamped.pdf'), token: at('token.der'), signature: at('signature.bin'), clock: at('clock.pem') };
  } finally {
    server.close();
  }
}
