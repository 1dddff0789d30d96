import iconv from 'iconv-lite';
import type { ByteEncoding } from './alphabets';

/** Encodings of DOS and of old Macs, which browsers, and so the WHATWG index, do not have. */
const beyondWhatwg: Readonly<Partial<Record<ByteEncoding, string>>> = {
  'x-mac-ce': 'maccenteuro',
  ibm852: 'cp852',
  ibm737: 'cp737',
  ibm850: 'cp850',
  ibm437: 'cp437',
};

// Bytes 80 to 9F as the WHATWG index has them; Node 20 reads them as Latin-1, in which š and ž are lost.
const above7f = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes as text in an encoding of one byte a letter; every byte becomes a letter. */
export function decodeBytes(bytes: Uint8Array, encoding: ByteEncoding): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  const table = beyondWhatwg[encoding];
  return table ? iconv.decode(Buffer.from(bytes), table) : new TextDecoder(encoding).decode(bytes);
}

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => above7f[letter.charCodeAt(0) - 0x80] ?? letter);
