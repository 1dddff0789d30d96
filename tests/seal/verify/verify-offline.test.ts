import { execFile } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { EditionContent } from '~/seal/edition/edition';
import { inOrder } from '~/seal/edition/order';
import { sealPdf } from '~/seal/sealing/seal.server';
import { type Signer, signerOf } from '~/seal/signature/signer.server';
import { verifyOffline } from '~/seal/verify/verify-offline.server';
import { derOf, issued, keyOf } from '../certificates';
import { sampleEdition } from '../sample';

let signer: Signer;
let trusted: X509Certificate[];
let folder: string;

beforeAll(async () => {
  const own = await issued({ name: 'Seal of letters.example' });
  trusted = [new X509Certificate(derOf(own))];
  signer = signerOf(createPrivateKey(await keyOf(own)), trusted);
  folder = await mkdtemp(join(tmpdir(), 'undersigned-offline-'));
  await writeFile(join(folder, 'seal.pem'), trusted[0]!.toString());
});

/** A sample whose signatories stand as editions have them: in their printed order. */
async function ordered(language: string, variant: EditionContent['variant'], names: readonly string[] = []) {
  const { content, logos } = await sampleEdition(30);
  const named = content.signatories.map((one, place) => ({ ...one, name: names[place] ?? one.name }));
  const signatories = inOrder(named, { order: 'country', language });
  return { content: { ...content, variant, text: { ...content.text, language }, signatories }, logos };
}

test.each([
  ['en', 'logos'],
  ['de', 'names'],
  ['el', 'annex'],
  ['ar', 'logos'],
  ['he', 'names'],
] as const)('in %s, %s, the signatories that a letter carries are found on its pages', async (language, variant) => {
  const hebrew =
    language === 'he' ? ['המועצה לשלום הילד', 'Harbour – “for” Children & Co.'] : ['Офис за децата', 'שלום Kinder 24'];
  const { content, logos } = await ordered(language, variant, hebrew);
  const { pdf } = await sealPdf(content, logos, signer);
  const { genuine, sentences } = await verifyOffline(pdf, trusted, []);
  expect({ genuine, last: sentences.at(-1) }).toEqual({
    genuine: true,
    last: 'The signatories recorded in the file are those printed on its pages, in the same order.',
  });
});

const run = (...words: string[]) =>
  new Promise<{ code: number; told: string }>((tell) => {
    const program = ['--import', 'tsx', 'server/verify.ts', ...words];
    // Without any setting, database or network address.
    execFile(
      process.execPath,
      program,
      { env: { PATH: process.env.PATH, NODE_ENV: 'production' } },
      (fault, out, complaint) => tell({ code: Number(fault?.code ?? 0), told: out + complaint }),
    );
  });

test('the program ends with 0 for a genuine letter, 1 for another, 2 where it could not be asked', async () => {
  const { content, logos } = await ordered('en', 'logos');
  const { pdf } = await sealPdf(content, logos, signer);
  const [letter, changed] = [join(folder, 'letter.pdf'), join(folder, 'changed.pdf')];
  await writeFile(letter, pdf);
  await writeFile(changed, Buffer.concat([pdf, Buffer.from('more')]));
  const certificate = ['--certificate', join(folder, 'seal.pem')];
  const [genuine, added, none] = await Promise.all([run(letter, ...certificate), run(changed, ...certificate), run()]);
  expect(genuine).toMatchObject({ code: 0, told: expect.stringMatching(/^Genuine: .+\nLetter: /) });
  expect(added.code).toBe(1);
  expect(added.told).toMatch(
    /^Not genuine: The sealed part is unchanged\. Something was added after it[^\n]+\nWhat to do next: [^\n]+\n/,
  );
  expect(none).toMatchObject({ code: 2, told: expect.stringContaining('Usage: npm run verify') });
  expect(await verifyOffline(pdf, [], [])).toMatchObject({ genuine: false });
});

test('an edition whose order is not the printed one is found', async () => {
  const { content, logos } = await ordered('en', 'names');
  const [lead, ...others] = content.signatories;
  const { pdf } = await sealPdf({ ...content, signatories: [lead!, ...others.reverse()] }, logos, signer);
  const { genuine, sentences } = await verifyOffline(pdf, trusted, []);
  expect(genuine).toBe(false);
  expect(sentences[0]).toMatch(/^Not genuine: \d+ signatories recorded in the file are not printed/);
});
