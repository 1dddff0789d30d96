import { BrokenFile } from './broken-file';

export type Decoded = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' };

/** A directory is some hundred kilobytes; twenty megabytes is no directory. */
export const sizeLimit = 20 * 1024 * 1024;

/**
 * Reads the bytes of a list: UTF-16 where it begins with its mark, as spreadsheets write “Unicode text”; UTF-8 where it
 * begins with the mark or is valid UTF-8, otherwise Windows-1252
 * (WHATWG Encoding), in which the Parliament's Open Data Portal writes. The mark is dropped.
 *
 * @throws BrokenFile for more than 20 MB, nothing at all, an archive, a NUL, or a file marked UTF-8 that is none
 */
export function decodeList(bytes: Uint8Array): Decoded {
  if (bytes.length > sizeLimit) throw new BrokenFile('tooLarge');
  if (bytes.length === 0) throw new BrokenFile('empty');
  const wide = decodeMarkedWide(bytes);
  if (wide !== undefined) return { text: wide, encoding: 'utf-16' };
  if (isPacked(bytes)) throw new BrokenFile('packed');
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new BrokenFile('notText', lineOf(bytes, nul));
  const text = decodeStrictly(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  if (isMarked(bytes)) throw new BrokenFile('notUtf8', firstUnreadableLine(bytes));
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

// Bytes 80 to 9F as the WHATWG index has them; Node 20 reads them as Latin-1, in which š and ž are lost.
const above7f = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => above7f[letter.charCodeAt(0) - 0x80] ?? letter);

function decodeMarkedWide(bytes: Uint8Array): string | undefined {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return undefined;
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
}

const isMarked = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** ZIP archives begin so, and with them the files of spreadsheets (APPNOTE.TXT, 4.3.7); or gzip’s (RFC 1952). */
const isPacked = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) ||
  (bytes[0] === 0x1f && bytes[1] === 0x8b);

/** No character of UTF-8 holds the byte of a line break but the line break: lines can be judged one by one. */
function firstUnreadableLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || decodeStrictly(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
  }
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineOf(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (let at = 0; at < place; at += 1) if (bytes[at] === 0x0a) line += 1;
  return line;
}
