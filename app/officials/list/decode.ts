import type { ByteEncoding } from './alphabets';
import { BrokenFile } from './broken-file';
import { decodeBytes } from './decode-bytes';
import { guessEncoding } from './guess-encoding';

export type Encoding = 'utf-8' | 'utf-16' | 'utf-32' | ByteEncoding;
export type Decoded = {
  readonly text: string;
  readonly encoding: Encoding;
  /** The bytes can be nothing else, so nobody need choose. */
  readonly isCertain: boolean;
};

/** A directory is some hundred kilobytes; twenty megabytes is no directory. */
export const sizeLimit = 20 * 1024 * 1024;

/**
 * Reads the bytes of a list: UTF-32 where every four bytes are a letter; UTF-16 where it begins with its mark, as spreadsheets write “Unicode text”, or where every
 * second byte is none; UTF-8 where it begins with the mark or is valid UTF-8; otherwise the encoding that its letters
 * tell, or that somebody chose. The mark is dropped.
 *
 * @param chosen how a person said that the letters are written; it counts only where the bytes leave a choice
 * @throws BrokenFile for more than 20 MB, nothing at all, an archive, a NUL, or a file marked UTF-8 that is none
 */
export function decodeList(bytes: Uint8Array, chosen?: ByteEncoding): Decoded {
  if (bytes.length > sizeLimit) throw new BrokenFile('tooLarge');
  if (bytes.length === 0) throw new BrokenFile('empty');
  const widest = decodeUtf32(bytes);
  if (widest !== undefined) return { text: widest, encoding: 'utf-32', isCertain: true };
  const wide = decodeWide(bytes);
  if (wide !== undefined) return { text: wide, encoding: 'utf-16', isCertain: true };
  if (isPacked(bytes)) throw new BrokenFile('packed');
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new BrokenFile('notText', lineOf(bytes, nul));
  const text = decodeStrictly(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8', isCertain: true };
  if (isMarked(bytes)) throw new BrokenFile('notUtf8', firstUnreadableLine(bytes));
  const encoding = chosen ?? guessEncoding(bytes);
  return { text: decodeBytes(bytes, encoding), encoding, isCertain: false };
}

/** UTF-32, with its mark or without: every four bytes are a letter of Unicode, which no other text’s are. */
function decodeUtf32(bytes: Uint8Array): string | undefined {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = [true, false].find((little) => isAllLetters(view, little));
  if (isLittle === undefined) return undefined;
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) letters.push(String.fromCodePoint(view.getUint32(at, isLittle)));
  return letters.join('').replace(/^\ufeff/u, '');
}

function isAllLetters(view: DataView, isLittle: boolean): boolean {
  for (let at = 0; at < view.byteLength; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (point === 0 || point > 0x10ffff) return false;
  }
  return true;
}

function decodeWide(bytes: Uint8Array): string | undefined {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const order = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : unmarkedOrder(bytes);
  return order && new TextDecoder(order).decode(bytes);
}

/** Text of UTF-16 without its mark has a NUL in most places of one parity and in none of the other. */
function unmarkedOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const nuls = [0, 0];
  const looked = Math.min(bytes.length, 4000);
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (even === 0 && odd * 4 > looked) return 'utf-16le';
  return odd === 0 && even * 4 > looked ? 'utf-16be' : undefined;
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
