import { inflateSync } from 'node:zlib';
import { type PdfValue, readPdfValue } from '../typeset/pdf-value';

/** The most that one stream may unfold to, in bytes. */
const largestStream = 64 * 1024 * 1024;

type Dictionary = ReadonlyMap<string, PdfValue>;

/**
 * Reads the objects of a PDF as `writeCompactPdf` writes it, one by one as they are asked for: far less work than to read it
 * all. Throws for a PDF of another kind.
 */
export class CompactReader {
  readonly trailer: Dictionary;
  private readonly rows: Buffer;
  private readonly unpacked = new Map<number, { text: string; places: ReadonlyMap<number, number> }>();

  constructor(private readonly pdf: Buffer) {
    const tail = pdf.subarray(-64).toString('latin1');
    const offset = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(tail)?.[1] ?? Number.NaN);
    const { dictionary, bytes } = this.streamAt(offset);
    if (dictionary.has('/Prev')) throw new TypeError('The file has more than one revision.');
    this.trailer = dictionary;
    this.rows = bytes;
  }

  /** The value itself, where it is a reference that to which it leads. */
  found(value: PdfValue | undefined): PdfValue {
    if (!value) throw new TypeError('A value is missing.');
    return value.kind === 'reference' ? this.object(value.number) : value;
  }

  dictionary(value: PdfValue | undefined): Dictionary {
    const found = this.found(value);
    if (found.kind !== 'dictionary') throw new TypeError('No dictionary.');
    return found.entries;
  }

  /** The bytes of a stream, unfolded. */
  stream(value: PdfValue | undefined): Buffer {
    const [kind, place] = value?.kind === 'reference' ? this.row(value.number) : [];
    if (kind !== 1 || place === undefined) throw new TypeError('No stream.');
    return this.streamAt(place).bytes;
  }

  // W[1 4 2]: kind, offset or stream, generation or index.
  private row(number: number): [number, number] {
    return [this.rows.readUInt8(number * 7), this.rows.readUInt32BE(number * 7 + 1)];
  }

  private object(number: number): PdfValue {
    const [kind, place] = this.row(number);
    if (kind === 1) return readPdfValue(this.textFrom(place), this.startOf(place));
    const stream = this.unpacked.get(place) ?? this.unpack(place);
    const at = stream.places.get(number);
    if (kind !== 2 || at === undefined) throw new TypeError(`There is no object ${number}.`);
    return readPdfValue(stream.text, at);
  }

  private unpack(number: number) {
    const [kind, place] = this.row(number);
    if (kind !== 1) throw new TypeError('No stream of objects.');
    const { dictionary, bytes } = this.streamAt(place);
    const first = numberOf(dictionary.get('/First'));
    const text = bytes.toString('latin1');
    const head = text.slice(0, first).trim().split(/\s+/).map(Number);
    const places = new Map<number, number>();
    for (let at = 0; at < head.length; at += 2) places.set(head[at] ?? 0, first + (head[at + 1] ?? 0));
    const made = { text, places };
    this.unpacked.set(number, made);
    return made;
  }

  /** A dictionary of the file’s own objects ends within this many bytes. */
  private textFrom(offset: number): string {
    return this.pdf.toString('latin1', offset, offset + 65_536);
  }

  private startOf(offset: number): number {
    const found = /^\d+ 0 obj\s/.exec(this.textFrom(offset).slice(0, 32));
    if (!found) throw new TypeError('No object stands where the table says.');
    return found[0].length;
  }

  private streamAt(offset: number): { dictionary: Dictionary; bytes: Buffer } {
    const text = this.textFrom(offset);
    const value = readPdfValue(text, this.startOf(offset));
    if (value.kind !== 'dictionary') throw new TypeError('No stream.');
    const opening = /^\s*stream\r?\n/.exec(text.slice(value.end, value.end + 16));
    if (!opening) throw new TypeError('No stream.');
    const start = offset + value.end + opening[0].length;
    const raw = this.pdf.subarray(start, start + numberOf(value.entries.get('/Length')));
    const filter = value.entries.get('/Filter');
    if (filter && (filter.kind !== 'name' || filter.text !== '/FlateDecode')) throw new TypeError('An unknown filter.');
    return {
      dictionary: value.entries,
      bytes: filter ? inflateSync(raw, { maxOutputLength: largestStream }) : raw,
    };
  }
}

function numberOf(value: PdfValue | undefined): number {
  const number = value?.kind === 'word' ? Number(value.text) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < 0) throw new TypeError('No number.');
  return number;
}
