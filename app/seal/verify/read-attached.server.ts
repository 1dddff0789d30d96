import { type PdfValue, pdfText } from '../typeset/pdf-value';
import { CompactReader } from './compact-reader.server';

/**
 * The files that a sealed letter carries, by name, and its keywords. Only for files whose seal holds: it trusts that the PDF is one that
 * the platform wrote, and throws for any other.
 */
export function readAttached(bytes: Uint8Array): { files: Map<string, string>; keywords: string } {
  const pdf = new CompactReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const catalog = pdf.dictionary(pdf.trailer.get('/Root'));
  const tree = pdf.dictionary(catalog.get('/Names')).get('/EmbeddedFiles');
  const files = new Map<string, string>();
  for (const one of specifications(pdf, tree, 20)) {
    const specification = pdf.dictionary(one);
    const name = pdfText(pdf.found(specification.get('/UF')));
    if (files.has(name)) throw new TypeError('Two files of one name.');
    files.set(name, pdf.stream(pdf.dictionary(specification.get('/EF')).get('/F')).toString('utf8'));
  }
  const keywords = pdf.dictionary(pdf.trailer.get('/Info')).get('/Keywords');
  return { files, keywords: keywords ? pdfText(pdf.found(keywords)) : '' };
}

/** The values of a tree of names (ISO 32000-1, 7.9.6). */
function specifications(pdf: CompactReader, node: PdfValue | undefined, depth: number): PdfValue[] {
  if (depth === 0) throw new TypeError('A tree that is too deep.');
  const entries = pdf.dictionary(node);
  const membersOf = (key: string) => {
    const value = entries.has(key) ? pdf.found(entries.get(key)) : undefined;
    return value?.kind === 'array' ? value.members : [];
  };
  const own = membersOf('/Names').filter((_, place) => place % 2 === 1);
  return [...own, ...membersOf('/Kids').flatMap((kid) => specifications(pdf, kid, depth - 1))];
}
