import { execFile } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { canonicalForm } from '~/seal/edition/edition-forms';
import { sealPdf } from '~/seal/sealing/seal.server';
import { signerOf } from '~/seal/signature/signer.server';
import { derOf, issued, keyOf } from './certificates';
import { sampleEdition } from './sample';

const run = promisify(execFile);

test('with an RSA key, the same edition sealed in three processes and time zones is the same file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-same-'));
  const { content, logos } = await sampleEdition(12);
  const own = await issued({ name: 'Seal of letters.example', kind: 'rsa' });
  const certificate = new X509Certificate(derOf(own));
  const kept = [...logos].map(([digest, bytes]) => [digest, bytes.toString('base64')]);
  await writeFile(join(folder, 'edition.json'), canonicalForm(content));
  await writeFile(join(folder, 'logos.json'), JSON.stringify(kept));
  await writeFile(join(folder, 'seal.pem'), certificate.toString());
  await writeFile(join(folder, 'key.pem'), await keyOf(own));
  const sealIn = async (TZ: string, letter: string) => {
    const { PATH } = process.env;
    const environment = { PATH, NODE_ENV: 'test' as const, TZ, LANG: 'de_DE.UTF-8' };
    await run(process.execPath, ['--import', 'tsx', 'tests/seal/seal.child.ts', folder, letter], { env: environment });
    return readFile(join(folder, letter));
  };
  const [auckland, honolulu] = await Promise.all([
    sealIn('Pacific/Auckland', 'one.pdf'),
    sealIn('Pacific/Honolulu', 'other.pdf'),
  ]);
  const { pdf } = await sealPdf(content, logos, signerOf(createPrivateKey(await keyOf(own)), [certificate]));
  expect(pdf.length).toBeGreaterThan(50_000);
  expect(auckland.equals(honolulu)).toBe(true);
  expect(auckland.equals(pdf)).toBe(true);
});
