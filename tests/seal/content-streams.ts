import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';

/** What one page draws, read as ISO 32000-1 has it (7.8.2, 14.6, 9.10). */
export interface PageContent {
  /** The words of each run of text, in the order in which they are spoken; `ActualText` stands for its glyphs. */
  readonly runs: readonly string[];
  /** Operators that draw outside of every marked content, which a reader of structure would pass over. */
  readonly untagged: readonly string[];
}

const token = /<<|>>|<[0-9a-fA-F\s]*>|\[|\]|\/[^\s<>[\]()/]*|[^\s<>[\]()/]+/y;

/** Tokens of a content stream; a literal string is one, its balanced parentheses included. */
function* tokensOf(source: string): Generator<string> {
  let place = 0;
  while (place < source.length) {
    if (source[place] === '(') {
      const end = endOfString(source, place);
      yield source.slice(place, end);
      place = end;
      continue;
    }
    token.lastIndex = place;
    const word = token.exec(source)?.[0];
    if (word) yield word;
    place += word?.length ?? 1;
  }
}

function endOfString(source: string, start: number): number {
  let depth = 0;
  for (let place = start; place < source.length; place++) {
    if (source[place] === '\\') place += 1;
    else if (source[place] === '(') depth += 1;
    else if (source[place] === ')' && --depth === 0) return place + 1;
  }
  throw new Error('A string does not end.');
}

const runsLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const drawing = new Set(['Tj', 'TJ', 'Do', 'f', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh']);

export async function pageContents(pdf: Uint8Array): Promise<PageContent[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map(readPage);
}

function readPage(page: PDFPage): PageContent {
  const contents = page.node.Contents();
  if (!(contents instanceof PDFRawStream)) throw new Error('Typst wrote the content of a page in another way.');
  const source = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
  const glyphs = charactersOf(page);
  const runs: string[] = [];
  const untagged: string[] = [];
  const marks: { actual: string | undefined }[] = [];
  let [operands, signs, font]: [string[], string[], string] = [[], [], ''];
  const show = () => {
    const outer = marks.findLast((mark) => mark.actual !== undefined);
    if (outer) {
      signs.push(outer.actual ?? '');
      outer.actual = '';
      return;
    }
    for (const code of operands.flatMap(codesOf)) signs.push(glyphs.get(font)?.get(code.toLowerCase()) ?? '\uFFFD');
  };
  for (const word of tokensOf(source)) {
    if (!/^[A-Za-z'"*]+\d?\*?$/.test(word)) {
      operands.push(word);
      continue;
    }
    if (drawing.has(word) && marks.length === 0) untagged.push(`${operands.slice(-1)} ${word}`);
    if (word === 'BT') signs = [];
    // Signs are drawn from left to right, whatever the script.
    else if (word === 'ET') runs.push((runsLeft.test(signs.join('')) ? signs.reverse() : signs).join(''));
    else if (word === 'Tf') font = operands.at(-2) ?? '';
    else if (word === 'Tj' || word === 'TJ') show();
    else if (word === 'BDC' || word === 'BMC') marks.push(markOf(operands));
    else if (word === 'EMC') marks.pop();
    operands = [];
  }
  return { runs, untagged };
}

/** Two bytes a glyph. */
const codesOf = (operand: string): string[] => bytesOf(operand).toString('hex').match(/.{4}/g) ?? [];

/** A string in either form (ISO 32000-1, 7.3.4); nothing for any other operand. */
function bytesOf(operand: string): Buffer {
  if (operand.startsWith('<')) return Buffer.from(operand.replace(/[<>\s]/g, ''), 'hex');
  if (!operand.startsWith('(')) return Buffer.alloc(0);
  const plain: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const unescaped = operand
    .slice(1, -1)
    .replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, sign = '') =>
      octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (plain[sign] ?? sign),
    );
  return Buffer.from(unescaped, 'latin1');
}

function markOf(operands: readonly string[]) {
  const actual = operands[operands.indexOf('/ActualText') + 1];
  const given = operands.includes('/ActualText') && actual !== undefined;
  return { actual: given ? written(actual) : undefined };
}

/** A text string: UTF-16 with its mark, or Latin. */
function written(operand: string): string {
  const bytes = bytesOf(operand);
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return wide ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
}

function charactersOf(page: PDFPage): Map<string, Map<string, string>> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((key) => {
      const map = fonts?.lookup(key, PDFDict).lookup(PDFName.of('ToUnicode'));
      const text = map instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(map).decode()).toString('latin1') : '';
      const pairs = [...text.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim)];
      return [
        String(key),
        new Map(pairs.map(([, code = '', sign = '']) => [code.toLowerCase(), written(`<feff${sign}>`)])),
      ];
    }),
  );
}
