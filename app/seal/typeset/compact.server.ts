import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

/** The objects of a PDF as Typst writes it, by number; each body as it stands between `obj` and `endobj`. */
export interface PlainPdf {
  readonly header: Buffer;
  readonly objects: Map<number, Buffer>;
  readonly root: number;
  readonly information: number | undefined;
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const objectsPerStream = 400;

/**
 * Reads a PDF of one revision with a classic cross-reference table (ISO 32000-1, 7.5.4), which is what Typst 0.14 writes. Throws for any
 * other: a newer Typst must be looked at, not guessed.
 */
export function readPlainPdf(pdf: Buffer): PlainPdf {
  const tail = pdf.subarray(-1024).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const [, count, rows, trailer] =
    /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf][\r\n ]{2})+)trailer([\s\S]+)startxref/.exec(
      pdf.subarray(table).toString('latin1'),
    ) ?? [];
  if (!rows || !trailer || rows.length !== Number(count) * 20)
    throw new Error('Typst wrote no plain cross-reference table.');
  const places = Array.from({ length: Number(count) }, (_, number) => ({
    number,
    offset: Number(rows.slice(number * 20, number * 20 + 10)),
    used: rows[number * 20 + 17] === 'n',
  })).filter((place) => place.used);
  const ends = [...places.map((place) => place.offset), table].sort((a, b) => a - b);
  const next = new Map(ends.map((offset, index) => [offset, ends[index + 1] ?? table]));
  const objects = new Map(
    places.map(({ number, offset }) => [number, bodyOf(pdf, number, offset, next.get(offset) ?? table)]),
  );
  const named = (key: string) => new RegExp(`/${key} (\\d+) 0 R`).exec(trailer)?.[1];
  const information = named('Info');
  return {
    header: pdf.subarray(0, ends[0]),
    objects,
    root: Number(named('Root')),
    information: information === undefined ? undefined : Number(information),
  };
}

function bodyOf(pdf: Buffer, number: number, offset: number, end: number): Buffer {
  const opening = `${number} 0 obj\n`;
  const closing = pdf.subarray(offset, end).lastIndexOf('endobj');
  if (closing < 0 || pdf.subarray(offset, offset + opening.length).toString('latin1') !== opening) {
    throw new Error(`Typst wrote object ${number} in another way.`);
  }
  return pdf.subarray(offset + opening.length, offset + closing - 1);
}

const isStream = (body: Buffer) => body.subarray(-9).toString('latin1') === 'endstream';
const compress = promisify<Buffer, { level: number; chunkSize: number }, Buffer>(deflate);
// Level 9 saves four kilobytes of a letter of five hundred, for ten times the time. One chunk: one trip to another thread.
const deflated = (bytes: Buffer) => compress(bytes, { level: 6, chunkSize: Math.max(bytes.length, 1024) });

/**
 * Writes the objects in one revision with a cross-reference stream; all that are no streams go into compressed object streams
 * (ISO 32000-1, 7.5.7), but those that must stand in the open. The same objects give the same bytes.
 */
export async function writeCompactPdf(
  pdf: PlainPdf,
  identifier: string,
  inTheOpen: ReadonlySet<number>,
): Promise<Buffer> {
  const parts: Buffer[] = [pdf.header];
  let length = pdf.header.length;
  // ISO 32000-1, 7.5.8.3: kind, offset or stream's number, generation or index.
  const rows: [number, number, number][] = [[0, 0, 65535]];
  const write = (number: number, body: Buffer) => {
    rows[number] = [1, length, 0];
    for (const part of [latin(`${number} 0 obj\n`), body, latin('\nendobj\n')]) {
      parts.push(part);
      length += part.length;
    }
  };
  const packed: [number, Buffer][] = [];
  for (const [number, body] of pdf.objects) {
    if (isStream(body) || inTheOpen.has(number)) write(number, body);
    else packed.push([number, body]);
  }
  let next = largest(pdf.objects.keys()) + 1;
  const streams: Promise<Buffer>[] = [];
  for (let from = 0; from < packed.length; from += objectsPerStream) {
    const together = packed.slice(from, from + objectsPerStream);
    for (const [index, [number]] of together.entries()) rows[number] = [2, next + streams.length, index];
    streams.push(objectStream(together));
  }
  for (const stream of await Promise.all(streams)) write(next++, stream);
  rows[next] = [1, length, 0];
  const entries = `/Root ${pdf.root} 0 R${pdf.information === undefined ? '' : `/Info ${pdf.information} 0 R`}/ID[<${identifier}><${identifier}>]`;
  const table = streamOf(`/Type/XRef/Size ${next + 1}/W[1 4 2]${entries}`, await deflated(tableOf(rows, next + 1)));
  parts.push(latin(`${next} 0 obj\n`), table, latin(`\nendobj\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Not by `Math.max(...)`: a letter of two thousand has more objects than a call may have arguments. */
export function largest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

async function objectStream(objects: readonly [number, Buffer][]): Promise<Buffer> {
  const index: string[] = [];
  const bodies: Buffer[] = [];
  let offset = 0;
  for (const [number, body] of objects) {
    index.push(`${number} ${offset}`);
    bodies.push(body, latin('\n'));
    offset += body.length + 1;
  }
  const head = latin(`${index.join(' ')}\n`);
  return streamOf(
    `/Type/ObjStm/N ${objects.length}/First ${head.length}`,
    await deflated(Buffer.concat([head, ...bodies])),
  );
}

function streamOf(entries: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    latin(`<<${entries}/Filter/FlateDecode/Length ${bytes.length}>>\nstream\n`),
    bytes,
    latin('\nendstream'),
  ]);
}

function tableOf(rows: readonly ([number, number, number] | undefined)[], size: number): Buffer {
  const table = Buffer.alloc(size * 7);
  for (let number = 0; number < size; number++) {
    const [kind, place, index] = rows[number] ?? [0, 0, 65535];
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(place, number * 7 + 1);
    table.writeUInt16BE(index, number * 7 + 5);
  }
  return table;
}
