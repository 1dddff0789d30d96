import { createHash } from 'node:crypto';
import {
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { signatureDictionary } from './container';

const name = (text: string) => PDFName.of(text);

// ISO 19005-3, 6.6.2.3: a property that PDF/A does not know is described in the metadata.
const accessibilitySchema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';

/**
 * Brings what Typst set to its final form, in one revision and with the same bytes for the same input: the marker of PDF/UA-1
 * beside that of PDF/A-3a, the title in the window's bar, objects in compressed streams and, for a seal, an empty
 * container where the signature will stand.
 * @param moment the edition's moment of sealing, an ISO instant; undefined for a proof
 */
export async function finish(set: Uint8Array, moment: string | undefined): Promise<Buffer> {
  const document = await PDFDocument.load(set, { updateMetadata: false });
  const { catalog, context } = document;
  catalog.lookup(name('ViewerPreferences'), PDFDict).set(name('DisplayDocTitle'), PDFBool.True);
  const metadata = markAccessible(document);
  if (moment !== undefined) {
    const signature = context.register(PDFInvalidObject.of(Buffer.from(signatureDictionary(moment), 'latin1')));
    const field = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Sig',
        T: PDFString.of('Seal'),
        TU: PDFString.of('Seal of the installation'),
        F: 132,
        Rect: [0, 0, 0, 0],
        P: document.getPage(0).ref,
        V: signature,
      }),
    );
    catalog.set(name('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }));
  }
  const identifier = PDFHexString.of(createHash('sha256').update(set).update(metadata).digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([identifier, identifier]);
  return Buffer.from(
    await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false }),
  );
}

function markAccessible({ catalog, context }: PDFDocument): Buffer {
  const stream = catalog.lookup(name('Metadata'));
  const reference = catalog.get(name('Metadata'));
  if (!(stream instanceof PDFRawStream) || !(reference instanceof PDFRef))
    throw new Error('Typst wrote no plain metadata.');
  let text = Buffer.from(stream.getContents()).toString('utf8');
  text = once(text, '<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>');
  text = once(text, ' xmlns:pdfaid="', ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="');
  text = once(text, '</rdf:Bag></pdfaExtension:schemas>', `${accessibilitySchema}</rdf:Bag></pdfaExtension:schemas>`);
  const bytes = Buffer.from(text, 'utf8');
  const marked = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length });
  context.assign(reference, PDFRawStream.of(marked, bytes));
  return bytes;
}

/** Fails loudly when a newer Typst writes something else. */
function once(text: string, sought: string, written: string): string {
  if (text.split(sought).length !== 2) throw new Error(`Expected exactly one ${sought} in the metadata.`);
  return text.replace(sought, () => written);
}
