import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type EditionContent, variants } from '~/seal/edition/edition';
import { finish } from '~/seal/typeset/finish.server';
import { typeset } from '~/seal/typeset/typeset.server';
import { pageContents } from './content-streams';
import { pagesOf } from './read-pdf';
import { sampleEdition } from './sample';

const name = (text: string) => PDFName.of(text);

describe.each(variants)('the structure of a letter with %s', (variant) => {
  let pdf: Uint8Array;
  let content: EditionContent;
  let document: PDFDocument;
  let tags: PDFDict[];

  beforeAll(async () => {
    const sample = await sampleEdition(70, { variant });
    content = sample.content;
    ({ pdf } = await typeset(content, sample.logos, true));
    document = await PDFDocument.load(pdf, { updateMetadata: false });
    tags = inOrderOf(document.catalog.lookup(name('StructTreeRoot'), PDFDict));
  });
  const kinds = () => tags.map((tag) => String(tag.get(name('S'))).slice(1));

  test('has headings in order, none skipped, the title first', () => {
    const levels = kinds().flatMap((kind) => (/^H([1-6])$/.test(kind) ? [Number(kind.slice(1))] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [place, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  });

  test('has lists, tables with header cells, notes, and words for every figure', () => {
    for (const kind of ['L', 'LI', 'Table', 'TH', 'TD', 'Note', 'Link']) expect(kinds()).toContain(kind);
    const figures = tags.filter((tag) => String(tag.get(name('S'))) === '/Figure');
    const onTheWall = variant === 'names' ? 0 : content.signatories.filter((one) => one.logo).length;
    expect(figures.length).toBe(onTheWall + 2);
    for (const figure of figures) expect(String(figure.get(name('Alt'))).length).toBeGreaterThan(4);
  });

  test('has contents at every link, and draws nothing outside of what is tagged', async () => {
    for (const page of document.getPages()) {
      const annotations = page.node.lookupMaybe(name('Annots'), PDFArray);
      if (annotations) expect(String(page.node.get(name('Tabs')))).toBe('/S');
      for (let place = 0; place < (annotations?.size() ?? 0); place++) {
        const link = annotations?.lookup(place, PDFDict);
        if (String(link?.get(name('Subtype'))) === '/Link') expect(link?.has(name('Contents'))).toBe(true);
      }
    }
    for (const { untagged } of await pageContents(pdf)) expect(untagged).toEqual([]);
  });

  test('has bookmarks for its headings', () => {
    const outlines = document.catalog.lookup(name('Outlines'), PDFDict);
    expect(outlines.lookup(name('Count'), PDFNumber).asNumber()).not.toBe(0);
  });

  test('leaves no heading at the foot of a page, and no signatory alone with its country', async () => {
    const pages = await pagesOf(pdf);
    const headings = [
      'What is at stake',
      'What we ask',
      'The signatories',
      'In their words',
      'Logos of the signatories',
      'Contact',
    ];
    for (const lines of pages) {
      const body = lines.filter(({ words, height }) => words.trim() !== '' && height > 75);
      const lowest = Math.min(...body.map(({ height }) => height));
      const last = body
        .filter(({ height }) => height < lowest + 3)
        .map(({ words }) => words.trim())
        .join(' ');
      expect(headings).not.toContain(last);
      expect(countryHeadings(content)).not.toContain(last);
    }
  });

  test('begins an annex on a page of its own', async () => {
    const pages = (await pagesOf(pdf)).map((lines) => lines.map(({ words }) => words).join(''));
    const annex = pages.findIndex((words) => words.startsWith('Annex: the signatories'));
    if (variant === 'annex') expect(annex).toBeGreaterThan(0);
    else expect(annex).toBe(-1);
  });
});

const countryHeadings = ({ signatories }: EditionContent) =>
  signatories.map(({ country }) => new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country);

/** The elements of the structure tree, in the order of reading. */
function inOrderOf(node: PDFDict): PDFDict[] {
  const kids = node.lookup(name('K'));
  const list =
    kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, place) => kids.lookup(place)) : [kids];
  const own = node.has(name('S')) ? [node] : [];
  return [...own, ...list.flatMap((kid) => (kid instanceof PDFDict && kid !== node ? inOrderOf(kid) : []))];
}

test('a typesetter that writes in another way is refused, not guessed at', async () => {
  await expect(finish(Buffer.from('%PDF-1.7\nnothing of Typst'), undefined)).rejects.toThrow(/cross-reference/);
});
