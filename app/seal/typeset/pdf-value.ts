/** A value of a PDF (ISO 32000-1, 7.3). Names keep their solidus; strings are bytes, one character each. */
export type PdfValue =
  | { readonly kind: 'name' | 'word' | 'string'; readonly text: string }
  | { readonly kind: 'reference'; readonly number: number }
  | { readonly kind: 'array'; readonly members: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue>; readonly end: number };

const token =
  /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*(?:(<<|>>|[[\]])|(\d+) (\d+) R(?![^\0\t\n\f\r ()<>[\]/%])|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|<([0-9A-Fa-f\s]*)>|(\()|([^\0\t\n\f\r ()<>[\]{}/%]+))/y;

/**
 * Reads the value at an offset of a text whose characters are bytes.
 * Throws for what is none, or nests deeper than 50.
 */
export function readPdfValue(text: string, from = 0): PdfValue {
  return read({ text, at: from }, 50);
}

type Reader = { readonly text: string; at: number };

function read(reader: Reader, depth: number): PdfValue {
  const [, mark, number, , name, digits, opening, word] = next(reader);
  if (depth === 0) throw new TypeError('A value that nests too deep.');
  if (mark === '<<') return dictionary(reader, depth);
  if (mark === '[') return { kind: 'array', members: until(']', reader, depth) };
  if (number !== undefined) return { kind: 'reference', number: Number(number) };
  if (name !== undefined) return { kind: 'name', text: `/${name}` };
  if (digits !== undefined)
    return { kind: 'string', text: Buffer.from(digits.replace(/\s/g, ''), 'hex').toString('latin1') };
  if (opening !== undefined) return { kind: 'string', text: literal(reader) };
  if (word !== undefined) return { kind: 'word', text: word };
  throw new TypeError('A bracket that nothing opens.');
}

function next(reader: Reader): RegExpExecArray {
  token.lastIndex = reader.at;
  const found = token.exec(reader.text);
  if (!found) throw new TypeError('No value.');
  reader.at = token.lastIndex;
  return found;
}

function until(closing: string, reader: Reader, depth: number): PdfValue[] {
  const members: PdfValue[] = [];
  for (;;) {
    const before = reader.at;
    if (next(reader)[1] === closing) return members;
    reader.at = before;
    members.push(read(reader, depth - 1));
  }
}

function dictionary(reader: Reader, depth: number): PdfValue {
  const flat = until('>>', reader, depth);
  const entries = new Map<string, PdfValue>();
  for (let place = 0; place < flat.length; place += 2) {
    const [key, value] = [flat[place], flat[place + 1]];
    if (key?.kind !== 'name' || !value || entries.has(key.text)) throw new TypeError('No dictionary.');
    entries.set(key.text, value);
  }
  return { kind: 'dictionary', entries, end: reader.at };
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A literal string from after its opening bracket (7.3.4.2). */
function literal(reader: Reader): string {
  let written = '';
  for (let open = 1; ; ) {
    const sign = reader.text[reader.at++];
    if (sign === undefined) throw new TypeError('A string without end.');
    if (sign === '(') open += 1;
    if (sign === ')' && --open === 0) return written;
    written += sign === '\\' ? escaped(reader) : sign;
  }
}

function escaped(reader: Reader): string {
  const octal = /^[0-7]{1,3}/.exec(reader.text.slice(reader.at, reader.at + 3))?.[0];
  const sign = reader.text[reader.at] ?? '';
  reader.at += octal?.length ?? 1;
  if (octal) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
  return sign === '\n' || sign === '\r' ? '' : (escapes[sign] ?? sign);
}

/** A text string (7.9.2.2): UTF-16 with its mark, UTF-8 with its mark, else one letter a byte. */
export function pdfText(value: PdfValue | undefined): string {
  if (value?.kind !== 'string') throw new TypeError('No text.');
  const bytes = Buffer.from(value.text, 'latin1');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
  return value.text;
}
