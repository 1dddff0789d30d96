import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { isSentence } from '~/platform/locale/sentences';
import { type SealedLetter, sealPdf } from '~/seal/sealing/seal.server';
import { findSeal } from '~/seal/typeset/container';
import { verificationInWords } from '~/seal/verify/verification';
import { verifyPdf } from '~/seal/verify/verify.server';
import { sampleEdition } from '../sample';
import { testSigner } from '../signer';

let sealed: SealedLetter;
let trusted: X509Certificate[];
let container: { start: number; end: number };

beforeAll(async () => {
  const { content, logos } = await sampleEdition(3);
  const signer = await testSigner();
  sealed = await sealPdf(content, logos, signer);
  trusted = [new X509Certificate(signer.certificate)];
  const seal = findSeal(sealed.pdf);
  if (isSentence(seal)) throw new Error(seal.key);
  container = seal.container;
});

const changedAt = (offset: number, by: number): Buffer => {
  const changed = Buffer.from(sealed.pdf);
  changed[offset] = ((changed[offset] ?? 0) + by) % 256;
  return changed;
};

test('a sealed letter is genuine, and says what it is', async () => {
  const found = await verifyPdf(sealed.pdf, trusted);
  expect(found).toMatchObject({ genuine: true, certificate: { sealedBy: 'Seal of letters.example' } });
  expect(verificationInWords(found).join('\n')).toContain('3 organisations from 3 countries');
});

test('no byte can be changed anywhere in the file', async () => {
  const anywhere = fc.integer({ min: 0, max: sealed.pdf.length - 1 });
  await fc.assert(
    fc.asyncProperty(anywhere, fc.integer({ min: 1, max: 255 }), async (offset, by) => {
      expect(await verifyPdf(changedAt(offset, by), trusted)).toMatchObject({ genuine: false });
    }),
    { numRuns: 300 },
  );
});

test('no byte can be changed in the container of the signature, its case and its padding neither', async () => {
  const inside = fc.integer({ min: container.start, max: container.end - 1 });
  await fc.assert(
    fc.asyncProperty(inside, fc.integer({ min: 1, max: 255 }), async (offset, by) => {
      expect(await verifyPdf(changedAt(offset, by), trusted)).toMatchObject({ genuine: false });
    }),
    { numRuns: 300 },
  );
  const shouted = Buffer.from(sealed.pdf);
  shouted.write(shouted.toString('latin1', container.start, container.end).toUpperCase(), container.start, 'latin1');
  expect(await verifyPdf(shouted, trusted)).toMatchObject({ genuine: false });
});

test('nothing can be added or taken away', async () => {
  const { pdf } = sealed;
  const others = [
    Buffer.concat([pdf, Buffer.from('\n.')]),
    Buffer.concat([pdf, Buffer.from('1 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer<<>>\nstartxref\n0\n%%EOF\n')]),
    Buffer.concat([Buffer.from('\n'), pdf]),
    pdf.subarray(0, -1),
    pdf.subarray(0, container.end),
    Buffer.concat([pdf, pdf]),
  ];
  for (const other of others) expect(await verifyPdf(other, trusted)).toMatchObject({ genuine: false, intact: false });
});

test('blanks behind the sealed bytes, as a mail gateway adds them, leave the letter genuine, and are told', async () => {
  for (const blanks of ['\n', '\r\n', '\0\0', ' \t\n\f']) {
    const found = await verifyPdf(Buffer.concat([sealed.pdf, Buffer.from(blanks)]), trusted);
    expect(found).toMatchObject({ genuine: true, blanksAdded: blanks.length });
    expect(verificationInWords(found)[0]).toMatch(
      /^Genuine: the sealed part of this file is unchanged. .+ added after it/,
    );
  }
  expect(verificationInWords(await verifyPdf(sealed.pdf, trusted))[0]).toMatch(/^Genuine: not one byte/);
});

test('of anything else behind the sealed bytes it is said that the sealed part is whole, and that it is not what is shown', async () => {
  const revision = Buffer.from('\n1 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer<<>>\nstartxref\n0\n%%EOF\n');
  const found = await verifyPdf(Buffer.concat([sealed.pdf, revision]), trusted);
  expect(found).toMatchObject({ genuine: false, intact: false, next: 'added' });
  const [finding, next] = verificationInWords(found);
  expect(finding).toMatch(/^Not genuine: The sealed part is unchanged\. Something was added after it/);
  expect(next).toMatch(/do not rely on what this file shows/);
  const changed = Buffer.concat([sealed.pdf, revision]);
  changed[100] = (changed[100] ?? 0) ^ 1;
  expect(verificationInWords(await verifyPdf(changed, trusted))[0]).not.toContain('whole');
});

test('a refused file says what to do next', async () => {
  const scanned = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
  for (const [file, known] of [
    [scanned, trusted],
    [Buffer.from('hello'), trusted],
    [sealed.pdf.subarray(0, -1), trusted],
    [sealed.pdf, []],
  ] as const)
    expect(verificationInWords(await verifyPdf(file, known))[1]).toMatch(/^What to do next: /);
});

test('a letter sealed with an unknown certificate is intact and not genuine', async () => {
  expect(await verifyPdf(sealed.pdf, [])).toMatchObject({ genuine: false, intact: true });
});

test('hostile files get a sentence', async () => {
  const dictionary = sealed.pdf.subarray(container.start - 120, container.end + 60);
  const files = [
    Buffer.alloc(0),
    Buffer.from('%PDF-1.7'),
    Buffer.from('%PDF-1.7\n'.repeat(100_000)),
    Buffer.concat([Buffer.from('%PDF-'), dictionary]),
    Buffer.from(`%PDF-1.7<</Type/Sig${'<</Type/Sig'.repeat(100_000)}`),
    Buffer.alloc(30 * 1024 * 1024 + 1),
  ];
  for (const file of files) {
    const found = await verifyPdf(file, trusted);
    expect(found.genuine).toBe(false);
    expect(verificationInWords(found)[0]).toMatch(/^Not genuine: .+\.$/);
  }
});
