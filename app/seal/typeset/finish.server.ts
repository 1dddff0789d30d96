import { createHash } from 'node:crypto';
import { largest, readPlainPdf, writeCompactPdf } from './compact.server';
import { signatureDictionary } from './container';
import { redraw } from './drawn-pages.server';
import { inReadingOrder } from './reading-order';

// ISO 19005-3, 6.6.2.3: a property that PDF/A does not know is described in the metadata.
const accessibilitySchema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';

type Objects = Map<number, Buffer>;

/**
 * Brings what Typst set to its final form, in one revision and with the same bytes for the same input: the marker of PDF/UA-1
 * beside that of PDF/A-3a, the title in the window's bar, objects in compressed streams and, for a seal, an empty
 * container where the signature will stand.
 * @param moment the edition's moment of sealing, an ISO instant; undefined for a proof
 */
export async function finish(set: Buffer, moment: string | undefined): Promise<Buffer> {
  const pdf = readPlainPdf(set);
  const { objects, root } = pdf;
  redraw(objects, inReadingOrder);
  let catalog = textOf(objects, root);
  markAccessible(objects, reference(catalog, 'Metadata'));
  catalog = once(catalog, /\/ViewerPreferences\s*<</, '/ViewerPreferences<</DisplayDocTitle true');
  const inTheOpen = new Set<number>();
  if (moment !== undefined) {
    const next = largest(objects.keys()) + 1;
    const [signature, field, form] = [next, next + 1, next + 2];
    const page = firstPage(objects, reference(catalog, 'Pages'));
    objects.set(signature, latin(signatureDictionary(moment)));
    objects.set(field, latin(fieldOf(page, signature)));
    objects.set(form, latin(`<</Fields[${field} 0 R]/SigFlags 3>>`));
    catalog = once(catalog, /^<</, `<</AcroForm ${form} 0 R`);
    inTheOpen.add(signature);
  }
  objects.set(root, latin(catalog));
  const identifier = createHash('sha256').update(set).update(catalog).digest('hex').slice(0, 32);
  return writeCompactPdf(pdf, identifier, inTheOpen);
}

// Hidden, without area and on no page's list: a field for the signature that is no annotation to see or to read out.
const fieldOf = (page: number, signature: number) =>
  `<</Type/Annot/Subtype/Widget/FT/Sig/T(Seal)/TU(Seal of the installation)/F 132/Rect[0 0 0 0]/P ${page} 0 R/V ${signature} 0 R>>`;

const latin = (text: string) => Buffer.from(text, 'latin1');

function textOf(objects: Objects, number: number): string {
  const body = objects.get(number);
  if (!body) throw new Error(`Typst wrote no object ${number}.`);
  return body.toString('latin1');
}

function reference(dictionary: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary);
  if (!found) throw new Error(`Typst wrote no /${key}.`);
  return Number(found[1]);
}

function firstPage(objects: Objects, node: number): number {
  const kid = /\/Kids\s*\[\s*(\d+) 0 R/.exec(textOf(objects, node));
  return kid ? firstPage(objects, Number(kid[1])) : node;
}

function markAccessible(objects: Objects, number: number): void {
  const body = objects.get(number) ?? Buffer.alloc(0);
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const head = body.subarray(0, start).toString('latin1');
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? Number.NaN);
  if (/\/Filter/.test(head) || Number.isNaN(length)) throw new Error('Typst wrote no plain metadata.');
  let text = body.subarray(start, start + length).toString('utf8');
  text = once(text, /<pdfaid:part>/, '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>');
  text = once(text, / xmlns:pdfaid="/, ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="');
  text = once(text, /<\/rdf:Bag><\/pdfaExtension:schemas>/, `${accessibilitySchema}</rdf:Bag></pdfaExtension:schemas>`);
  const bytes = Buffer.from(text, 'utf8');
  const opening = `<</Type/Metadata/Subtype/XML/Length ${bytes.length}>>\nstream\n`;
  objects.set(number, Buffer.concat([latin(opening), bytes, latin('\nendstream')]));
}

/** Fails loudly when a newer Typst writes something else. */
function once(text: string, sought: RegExp, written: string): string {
  if (text.split(sought).length !== 2) throw new Error(`Expected exactly one ${sought.source} from Typst.`);
  return text.replace(sought, () => written);
}
