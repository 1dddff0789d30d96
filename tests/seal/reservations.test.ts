import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { attachments } from '~/seal/edition/attachments';
import { type EditionContent, editionSchema } from '~/seal/edition/edition';
import { canonicalForm } from '~/seal/edition/edition-forms';
import { inOrder } from '~/seal/edition/order';
import { typeset } from '~/seal/typeset/typeset.server';
import { namesNotPrinted } from '~/seal/verify/printed-names';
import { printedText } from '~/seal/verify/printed-text.server';
import { sampleEdition } from './sample';

const name = (text: string) => PDFName.of(text);
const words = {
  english: 'We do not support ask 2, which leaves out self-generated material.',
  greek: 'Δεν στηρίζουμε το δεύτερο αίτημα.',
  bulgarian: 'Не подкрепяме второто искане.',
  arabic: 'لا نؤيد الطلب الثاني.',
};

/** Every element of the structure with what it is called and the language that it names, in the order of reading. */
function elements(node: PDFDict): { tag: string; language: string | null }[] {
  const kids = node.lookup(name('K'));
  const list = kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, at) => kids.lookup(at)) : [kids];
  const language = node.has(name('Lang')) ? String(node.lookup(name('Lang'))).replace(/[()]/g, '') : null;
  const own = { tag: String(node.lookup(name('S'))).slice(1), language };
  return [own, ...list.flatMap((kid) => (kid instanceof PDFDict && kid !== node ? elements(kid) : []))];
}

async function reserved(signatories: number, by: Readonly<Record<number, string>>, changed = {}) {
  const { content, logos } = await sampleEdition(signatories, { variant: 'names', ...changed });
  const signing = content.signatories.map((one, place) => ({ ...one, ...(by[place] && { reservation: by[place] }) }));
  return { content: { ...content, signatories: signing } as EditionContent, logos };
}

async function printedOf({ content, logos }: Awaited<ReturnType<typeof reserved>>) {
  const { pdf } = await typeset(content, logos, true);
  return { pdf, text: await printedText(pdf) };
}

describe('a reservation in the letter', () => {
  test('is a note at the name, with a letter of its own beside the numbers of the letter’s notes', async () => {
    const edition = await reserved(9, { 1: words.english, 4: words.greek, 5: words.bulgarian, 7: words.arabic });
    const { pdf, text } = await printedOf(edition);
    expect(
      namesNotPrinted(
        text,
        inOrder(edition.content.signatories, { order: 'country', language: 'en' }).map((one) => one.name),
      ),
    ).toEqual([]);
    for (const each of Object.values(words)) expect(namesNotPrinted(text, [each])).toEqual([]);
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const found = elements(document.catalog.lookup(name('StructTreeRoot'), PDFDict));
    expect(found.filter(({ tag }) => tag === 'Note')).toHaveLength(6);
    expect(found.map(({ language }) => language)).toEqual(expect.arrayContaining(['el', 'bg', 'ar']));
  });

  test('is printed in full, and every name in its order, in two columns over pages', async () => {
    const long = 'We do not support ask 2. '.repeat(8).trim();
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, place) => [place * 4 + 2, `${long.slice(0, 190)} ${place}.`]),
    );
    const edition = await reserved(150, many);
    const { text } = await printedOf(edition);
    expect(
      namesNotPrinted(
        text,
        inOrder(edition.content.signatories, { order: 'country', language: 'en' }).map((one) => one.name),
      ),
    ).toEqual([]);
    for (const each of Object.values(many)) expect(namesNotPrinted(text, [each])).toEqual([]);
  });
});

describe('an edition without reservations', () => {
  test('keeps its canonical form and the files that it carries', async () => {
    const { content } = await reserved(4, {});
    const kept = canonicalForm(content);
    expect(kept).not.toContain('reservation');
    expect(canonicalForm(editionSchema.parse(JSON.parse(kept)))).toBe(kept);
    const files = attachments(kept, { ...content, identifiers: '0'.repeat(64) });
    expect(files.map(({ text }) => text).join()).not.toContain('reservation');
    expect(files[2]?.text).toContain('name,country,role,attestation,website,signedBy,statement\r\n');
  });

  test('carries them as a column where somebody has one', async () => {
    const { content } = await reserved(4, { 1: words.english });
    const [, json, csv] = attachments(canonicalForm(content), { ...content, identifiers: '0'.repeat(64) });
    expect(csv?.text).toContain('statement,reservation\r\n');
    expect(JSON.parse(json?.text ?? '').map((row: { reservation: string }) => row.reservation)).toContain(
      words.english,
    );
  });
});
