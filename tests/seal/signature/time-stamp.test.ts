import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isSentence } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { sealPdf } from '~/seal/sealing/seal.server';
import { PassingFault } from '~/seal/signature/passing-fault';
import { readTimeStamp } from '~/seal/signature/time-stamp.server';
import { timeStampOver } from '~/seal/signature/time-stamp-authority.server';
import { findSeal } from '~/seal/typeset/container';
import { verdict } from '~/seal/typeset/verdict.words';
import { verificationInWords } from '~/seal/verify/verification';
import { verifyPdf } from '~/seal/verify/verify.server';
import { type Manner, standInAuthority } from '../authority';
import { derOf, type Issued, issued } from '../certificates';
import { sampleEdition } from '../sample';
import { testSigner } from '../signer';

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

async function authority(manner: Manner = {}, stamper?: Issued) {
  const made = await standInAuthority(manner, stamper);
  open.push(made);
  return { address: made.address, trusted: [new X509Certificate(derOf(made.root))], own: made.own };
}

const stamped = Buffer.from('the value of a signature');

describe('asking an authority', () => {
  test('gives a token that says when, by whom, over these bytes', async () => {
    const before = Date.now();
    const asked = await authority();
    const found = readTimeStamp(await timeStampOver(stamped, asked), stamped);
    if (isSentence(found)) throw new Error(found.key);
    expect(Math.abs(found.at.getTime() - before)).toBeLessThan(30_000);
    expect(found.certificate.raw.equals(derOf(asked.own))).toBe(true);
    expect(readTimeStamp(found.token, Buffer.from('other bytes'))).toEqual(verdict('stampOverOther'));
  });

  test('a key on a curve stamps as well, and the token has one form', async () => {
    const clock = await issued({ name: 'Curve Clock', purposes: ['1.3.6.1.5.5.7.3.8'] });
    const asked = await authority({}, clock);
    const token = await timeStampOver(stamped, { ...asked, trusted: [new X509Certificate(derOf(clock))] });
    const found = readTimeStamp(token, stamped);
    expect(isSentence(found) ? found : found.token.equals(token)).toBe(true);
  });

  const wrong: [string, Manner, RegExp][] = [
    ['refuses', { status: 2, says: 'The clock is being repaired' }, /authority refused: The clock is being repaired\./],
    ['belongs to a different request', { otherNonce: true }, /belongs to a different request/],
    ['stamps other bytes', { otherImprint: true }, /not over this seal/],
    ['leaves its certificate out', { withoutCertificate: true }, /does not contain the certificate/],
    ['does not name its certificate', { withoutNaming: true }, /does not contain the certificate/],
    ['signs wrongly', { spoiledSignature: true }, /signature of the time stamp is not valid/],
    ['stamps with a certificate that has expired', { at: new Date('2041-01-01') }, /was not valid when it stamped/],
  ];
  test.each(wrong)('an authority that %s gives no time stamp', async (_, manner, sentence) => {
    const asked = timeStampOver(stamped, await authority(manner));
    await expect(asked).rejects.toThrow(sentence);
    await expect(asked).rejects.toBeInstanceOf(Refusal);
    await expect(asked).rejects.toThrow(/Nothing was sealed\.$/);
  });

  test.each([
    ['also for other things', ['1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.4'], true],
    ['for mail', ['1.3.6.1.5.5.7.3.4'], true],
    ['for time stamps, though not critically', ['1.3.6.1.5.5.7.3.8'], false],
  ])('a certificate that is %s stamps nothing', async (_, purposes, critical) => {
    const clock = await issued({ name: 'Odd Clock', purposes, critical });
    const asked = timeStampOver(stamped, { ...(await authority({}, clock)), trusted: [] });
    await expect(asked).rejects.toThrow('not for time stamps');
  });

  test('an authority that is not the trusted one is refused; where none is named, any is taken', async () => {
    const asked = await authority();
    const other = new X509Certificate(derOf(await issued({ name: 'Other Root' })));
    await expect(timeStampOver(stamped, { ...asked, trusted: [other] })).rejects.toThrow(
      'does not trust its certificate',
    );
    await expect(timeStampOver(stamped, { ...asked, trusted: [] })).resolves.toBeInstanceOf(Buffer);
  });

  test.each<[string, Manner, RegExp]>([
    ['is out of order', { httpStatus: 503 }, /status 503/],
    ['answers with a page', { answer: Buffer.from('<html>') }, /did not return a time stamp/],
    ['answers without end', { answer: Buffer.alloc(100_000) }, /an answer that is too large/],
  ])('an authority that %s is asked again later', async (_, manner, sentence) => {
    const asked = timeStampOver(stamped, await authority(manner));
    await expect(asked).rejects.toThrow(sentence);
    await expect(asked).rejects.toBeInstanceOf(PassingFault);
  });

  test('one that is away, or silent, is asked again later', async () => {
    const gone = await standInAuthority();
    gone.close();
    await expect(timeStampOver(stamped, { address: gone.address, trusted: [] })).rejects.toThrow(
      /cannot be reached \(ECONNREFUSED\)/,
    );
    const silent = await authority({ silent: true });
    const limits = { seconds: 0.2, bytes: 10_000 };
    await expect(timeStampOver(stamped, silent, limits)).rejects.toThrow(/did not answer within 0.2 seconds/);
  });
});

describe('a sealed letter with a time stamp', () => {
  let pdf: Buffer;
  let trusted: X509Certificate[];
  let authorities: X509Certificate[];
  let end: number;
  beforeAll(async () => {
    const signer = await testSigner();
    const { content, logos } = await sampleEdition(2);
    const moment = new Date().toISOString();
    const asked = await authority();
    const now = { ...content, sealing: { ...content.sealing, moment } };
    ({ pdf } = await sealPdf(now, logos, signer, asked));
    trusted = [new X509Certificate(signer.certificate)];
    authorities = asked.trusted;
    const seal = findSeal(pdf);
    if (isSentence(seal)) throw new Error(seal.key);
    end = seal.container.start + 1 + seal.contents.toString('hex').replace(/0+$/, '').length;
  });

  test('is genuine and says who stamped when, and whether that is known', async () => {
    const found = await verifyPdf(pdf, trusted, { authorities });
    expect(found).toMatchObject({ genuine: true, timeStamp: { authority: 'Test Clock', trusted: true } });
    expect(verificationInWords(found).join('\n')).toMatch(/Time stamped: .+, by Test Clock$/m);
    const unknown = await verifyPdf(pdf, trusted);
    expect(verificationInWords(unknown).join('\n')).toContain('whose certificate we do not know');
  });

  test('no byte of the stamp can be changed', async () => {
    const token = fc.integer({ min: end - 3000, max: end });
    await fc.assert(
      fc.asyncProperty(token, fc.integer({ min: 1, max: 255 }), async (offset, by) => {
        const changed = Buffer.from(pdf);
        changed[offset] = ((changed[offset] ?? 0) + by) % 256;
        expect(await verifyPdf(changed, trusted, { authorities })).toMatchObject({ genuine: false });
      }),
      { numRuns: 300 },
    );
  });

  test('is refused where the stamp is older than the letter', async () => {
    const signer = await testSigner();
    const { content, logos } = await sampleEdition(0);
    const moment = new Date(Date.now() + 3_600_000).toISOString();
    const later = { ...content, sealing: { ...content.sealing, moment } };
    await expect(sealPdf(later, logos, signer, await authority())).rejects.toThrow('older than the letter');
  });
});
