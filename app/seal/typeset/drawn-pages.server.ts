import { deflateSync, inflateSync } from 'node:zlib';

type Objects = Map<number, Buffer>;

/** A font of the letter: what each of its codes says, how wide it is in thousandths, and which draw nothing but a mark on a letter. */
export interface DrawnFont {
  readonly texts: ReadonlyMap<string, string>;
  readonly widths: ReadonlyMap<string, number>;
  readonly marks: ReadonlySet<string>;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Changes what pages draw, where they draw from right to left or with marks of their own; other files and pages stay as they are.
 * @param change the drawing as it shall be, of a page whose fonts go by these names
 */
export function redraw(
  objects: Objects,
  change: (drawing: string, fonts: ReadonlyMap<string, DrawnFont>) => string,
): void {
  const fonts = new Map<number, DrawnFont>();
  for (const [number, body] of objects) {
    const font = isDictionary(body, '/Type0') ? readFont(objects, body.toString('latin1')) : undefined;
    if (font) fonts.set(number, font);
  }
  const telling = [...fonts.values()].some(
    ({ marks, texts }) => marks.size > 0 || rightToLeft.test([...texts.values()].join('')),
  );
  if (!telling) return;
  for (const body of [...objects.values()]) {
    const page = isDictionary(body, '/Page') ? body.toString('latin1') : '';
    const contents = referenceIn(page, 'Contents');
    if (contents !== undefined) rewrite(objects, contents, (drawing) => change(drawing, fontsOf(page, fonts)));
  }
}

function isDictionary(body: Buffer, kind: string): boolean {
  if (body.length > 20_000) return false;
  const text = body.toString('latin1');
  return new RegExp(`/(?:Type|Subtype)\\s*${kind}(?![A-Za-z0-9])`).test(text) && !text.endsWith('endstream');
}

function referenceIn(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(dictionary);
  return found ? Number(found[1]) : undefined;
}

/** A mark takes no room; its text is cut to the mark, for it stands on the letter that says the rest (ISO 32000-1, 9.10.3). */
function readFont(objects: Objects, font: string): DrawnFont | undefined {
  const descendant = objects.get(referenceIn(font, 'DescendantFonts') ?? -1)?.toString('latin1') ?? '';
  const map = referenceIn(font, 'ToUnicode');
  if (map === undefined || !/\/DW 0\b/.test(descendant)) return undefined;
  const widths = widthsOf(descendant);
  const texts = new Map<string, string>();
  const marks = new Set<string>();
  rewrite(objects, map, (source) =>
    source.replace(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm, (line, code: string, hex: string) => {
      const text = Buffer.from(hex, 'hex').swap16().toString('utf16le');
      texts.set(code, text);
      const mark = text.replace(/\P{M}/gu, '');
      if (mark === '' || widths.has(code)) return line;
      marks.add(code);
      return `<${code}> <${Buffer.from(mark, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
    }),
  );
  return { texts, widths, marks };
}

/** Typst writes widths as ranges, `first last width`, and none where a glyph takes no room. */
function widthsOf(descendant: string): Map<string, number> {
  const numbers = (/\/W\s*\[([^\]]*)\]/.exec(descendant)?.[1] ?? '').trim().split(/\s+/).map(Number);
  const widths = new Map<string, number>();
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const [first = 0, last = 0, width = 0] = numbers.slice(at, at + 3);
    for (let code = first; width !== 0 && code <= last; code++)
      widths.set(code.toString(16).toUpperCase().padStart(4, '0'), width);
  }
  return widths;
}

function fontsOf(page: string, fonts: ReadonlyMap<number, DrawnFont>): Map<string, DrawnFont> {
  const named = /\/Font\s*<<([^>]*)>>/.exec(page)?.[1] ?? '';
  return new Map(
    [...named.matchAll(/(\/\w+) (\d+) 0 R/g)].flatMap(([, name = '', number]) => {
      const font = fonts.get(Number(number));
      return font ? [[name, font] as const] : [];
    }),
  );
}

/** A stream after a change, compressed or plain as it was. */
function rewrite(objects: Objects, number: number, change: (source: string) => string): void {
  const body = objects.get(number) ?? Buffer.alloc(0);
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const head = body.subarray(0, start).toString('latin1');
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? Number.NaN);
  const packed = /\/Filter\s*\/FlateDecode/.test(head);
  if (Number.isNaN(length) || /\/Filter/.test(head) !== packed) throw new Error('Typst wrote a stream in another way.');
  const raw = body.subarray(start, start + length);
  const source = (packed ? inflateSync(raw) : raw).toString('latin1');
  const changed = change(source);
  if (changed === source) return;
  const plain = Buffer.from(changed, 'latin1');
  const bytes = packed ? deflateSync(plain, { level: 6 }) : plain;
  const opening = Buffer.from(head.replace(/\/Length \d+/, `/Length ${bytes.length}`), 'latin1');
  objects.set(number, Buffer.concat([opening, bytes, Buffer.from('\nendstream')]));
}
