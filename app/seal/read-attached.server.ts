import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/**
 * The files that a sealed letter carries, by name, and its keywords. Only for files whose seal holds: it trusts that the PDF is one that
 * the platform wrote, and throws for any other.
 */
export async function readAttached(pdf: Uint8Array): Promise<{ files: Map<string, string>; keywords: string }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const tree = document.catalog.lookup(name('Names'), PDFDict).lookup(name('EmbeddedFiles'), PDFDict);
  const files = new Map<string, string>();
  for (const specification of specifications(tree)) {
    const title = specification.lookup(name('UF'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) throw new TypeError('A file without a name.');
    const stream = specification.lookup(name('EF'), PDFDict).lookup(name('F'));
    if (!(stream instanceof PDFRawStream)) throw new TypeError('A file without bytes.');
    files.set(title.decodeText(), Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8'));
  }
  return { files, keywords: document.getKeywords() ?? '' };
}

function specifications(tree: PDFDict): PDFDict[] {
  const names = tree.lookupMaybe(name('Names'), PDFArray);
  const own = names ? Array.from({ length: names.size() / 2 }, (_, place) => names.lookup(2 * place + 1, PDFDict)) : [];
  const kids = tree.lookupMaybe(name('Kids'), PDFArray);
  const below = kids
    ? Array.from({ length: kids.size() }, (_, place) => specifications(kids.lookup(place, PDFDict))).flat()
    : [];
  return [...own, ...below];
}
