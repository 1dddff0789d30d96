import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { isSentence } from '~/platform/locale/sentences';
import { checkCode } from '~/seal/edition/check-code';
import type { EditionContent } from '~/seal/edition/edition';
import { editionDigest } from '~/seal/edition/edition-digest.server';
import { canonicalForm } from '~/seal/edition/edition-forms';
import { type SealedLetter, sealPdf, typesetProof } from '~/seal/sealing/seal.server';
import { findSeal, outside } from '~/seal/typeset/container';
import { readAttached } from '~/seal/verify/read-attached.server';
import { sampleEdition } from '../sample';
import { testSigner } from '../signer';

const name = (text: string) => PDFName.of(text);
let content: EditionContent;
let logos: Map<string, Buffer>;
let sealed: SealedLetter;

beforeAll(async () => {
  ({ content, logos } = await sampleEdition(14));
  sealed = await sealPdf(content, logos, await testSigner());
});

async function wordsOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from(
      { length: document.numPages },
      async (_, page) => (await (await document.getPage(page + 1)).getTextContent()).items,
    ),
  );
  return pages
    .flat()
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ');
}

function dictionaries(document: PDFDocument, wanted: (dictionary: PDFDict) => boolean): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && wanted(object));
}

test('the same edition gives the same bytes before the signature', async () => {
  const again = await sealPdf(content, logos, await testSigner());
  const before = (pdf: Buffer) => {
    const seal = findSeal(pdf);
    if (isSentence(seal)) throw new Error(seal.key);
    return outside(pdf, seal.container);
  };
  expect(before(again.pdf).equals(before(sealed.pdf))).toBe(true);
});

test('it bears the markers of PDF/A-3a and PDF/UA-1, its language, and its title in the window', async () => {
  const metadata = sealed.pdf.toString('utf8');
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part><pdfaid:part>3</pdfaid:part>');
  expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  const { catalog } = await PDFDocument.load(sealed.pdf, { updateMetadata: false });
  expect(String(catalog.get(name('Lang')))).toMatch(/en/);
  expect(String(catalog.lookup(name('ViewerPreferences'), PDFDict).get(name('DisplayDocTitle')))).toBe('true');
  expect(String(catalog.lookup(name('MarkInfo'), PDFDict).get(name('Marked')))).toBe('true');
  expect(catalog.has(name('OutputIntents'))).toBe(true);
});

test('every picture has words, the square of the check code too, and every link says where it leads', async () => {
  const document = await PDFDocument.load(sealed.pdf, { updateMetadata: false });
  const figures = dictionaries(document, (one) => String(one.get(name('S'))) === '/Figure');
  expect(figures.length).toBe(content.signatories.filter((one) => one.logo).length + 2);
  for (const figure of figures) expect(figure.has(name('Alt'))).toBe(true);
  const links = dictionaries(document, (one) => String(one.get(name('Subtype'))) === '/Link');
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(link.has(name('Contents'))).toBe(true);
});

test('it carries edition and signatories with their relationship, and says no more than its pages', async () => {
  const { files } = readAttached(sealed.pdf);
  expect([...files.keys()].sort()).toEqual(['edition.json', 'signatories.csv', 'signatories.json']);
  expect([...files.values()].join()).not.toContain(content.signatories[0]?.endorsementId);
  const { catalog } = await PDFDocument.load(sealed.pdf, { updateMetadata: false });
  const associated = catalog.lookup(name('AF'), PDFArray);
  const relationships = Array.from({ length: associated.size() }, (_, place) =>
    String(associated.lookup(place, PDFDict).get(name('AFRelationship'))),
  );
  expect(relationships.sort()).toEqual(['/Data', '/Data', '/Source']);
});

test('its pages say who signed, who stands on the lead’s word alone, and the check code', async () => {
  const words = await wordsOf(sealed.pdf);
  for (const { name: printed } of content.signatories) expect(words.replace(/\s+/g, ' ')).toContain(printed);
  expect(words).toContain(checkCode(editionDigest(canonicalForm(content))));
  expect(words).toContain('attested by the lead only');
  expect(words).toContain('14 organisations from 14 countries');
  expect(words).not.toContain('Demonstration');
});

test('what looks like markup of the typesetter is printed as it is', async () => {
  const hostile = '#read("/etc/passwd") *b* $x$ @ref <tag> #import "@preview/x:1.0.0" [a] \\ ~ `c`';
  const { content: edition } = await sampleEdition(0);
  const changed = {
    ...edition,
    text: { ...edition.text, title: hostile, subject: hostile, asks: [], addresseeBlock: [hostile] },
  };
  const { pdf } = await typesetProof(changed, new Map());
  const words = (await wordsOf(pdf)).replace(/\s+/g, ' ');
  expect(words.split('#read(“/etc/passwd”) *b* $x$ @ref <tag>').length).toBeGreaterThanOrEqual(4);
});

test.each([
  ['el', 'Για την προστασία των παιδιών', 'Ελλάδα'],
  ['bg', 'За защитата на децата', 'Франция'],
])('a letter in %s is set in its own letters, dates and names of countries', async (language, title, country) => {
  const sample = await sampleEdition(8);
  const text = { ...sample.content.text, language, title, body: `${title}.`, askInBrief: title };
  const { pdf } = await typesetProof({ ...sample.content, text }, sample.logos);
  const words = await wordsOf(pdf);
  expect(words).toContain(title);
  expect(words).toContain(country);
});

test('a proof and a demonstration say what they are', async () => {
  const sample = await sampleEdition(2, { installation: { origin: 'https://letters.example', demonstration: true } });
  const { pdf, pages } = await typesetProof(sample.content, sample.logos);
  const words = await wordsOf(pdf);
  expect(words).toContain('Proof, not sealed');
  expect(words.split('Demonstration:').length - 1).toBeGreaterThanOrEqual(pages);
  expect(isSentence(findSeal(pdf))).toBe(true);
});
