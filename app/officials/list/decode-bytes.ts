import type { ByteEncoding } from './alphabets';

// Bytes 80 to 9F as the WHATWG index has them; Node 20 reads them as Latin-1, in which š and ž are lost.
const above7f = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes as text in an encoding of one byte a letter (WHATWG Encoding); every byte becomes a letter. */
export const decodeBytes = (bytes: Uint8Array, encoding: ByteEncoding): string =>
  encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => above7f[letter.charCodeAt(0) - 0x80] ?? letter);
