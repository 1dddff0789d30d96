import { type ByteEncoding, encodingsOfBytes, languageWritings, type Writing } from './alphabets';
import { decodeBytes } from './decode-bytes';

const mostWords = 3_000;

/**
 * In which encoding of one byte a letter a text is most likely written, told by its letters: words must be words of a
 * language that is written in it, and most of one language. Domains of a country speak for its language. Windows-1252
 * where nothing tells.
 */
export function guessEncoding(bytes: Uint8Array): ByteEncoding {
  const latin = Buffer.from(bytes).toString('latin1');
  const words = wordsBeyondAscii(latin);
  const domains = new Set([...latin.matchAll(/[@.\w]\.([a-z]{2})\b/g)].map(([, domain]) => domain));
  let best: { encoding: ByteEncoding; score: number } = { encoding: 'windows-1252', score: -Infinity };
  for (const encoding of encodingsOfBytes) {
    const score = scoreOf(decodeBytes(Buffer.from(words.join('\n'), 'latin1'), encoding).split('\n'), domains);
    if (score > best.score + 0.001) best = { encoding, score };
  }
  return best.score > 0 ? best.encoding : 'windows-1252';
}

/** The same few words of a file in every encoding: those with most letters that the encodings differ on. */
export function sampleIn(bytes: Uint8Array, encoding: ByteEncoding): string {
  const words = wordsBeyondAscii(Buffer.from(bytes).toString('latin1'));
  const telling = (word: string) => word.replace(/[\0-\x7f]/g, '').length;
  const chosen = words.toSorted((one, other) => telling(other) - telling(one)).slice(0, 3);
  return chosen.map((word) => decodeBytes(Buffer.from(word, 'latin1'), encoding).replace(/\p{C}/gu, '�')).join(' ');
}

/** Distinct words with a byte beyond ASCII, byte for letter. */
function wordsBeyondAscii(latin: string): string[] {
  const words = new Set<string>();
  for (const [word] of latin.matchAll(/[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*/g)) {
    words.add(word);
    if (words.size === mostWords) break;
  }
  return [...words];
}

/** How many words fit: those of the language that explains most count whole, those of others little more than half. */
function scoreOf(words: readonly string[], domains: ReadonlySet<string | undefined>): number {
  const fits = words.flatMap((written): boolean[][] => {
    const pieces = piecesOf(written);
    return pieces === null ? [[]] : pieces.map((piece) => languageWritings.map((writing) => isOf(piece, writing)));
  });
  const explained = languageWritings.map(({ domain }, place) => {
    const count = fits.filter((each) => each[place]).length;
    return count > 0 && domain && domains.has(domain) ? count * 1.2 + 0.5 : count;
  });
  const known = fits.filter((each) => each.includes(true)).length;
  return Math.max(...explained) * 0.4 + known * 0.6 - (fits.length - known);
}

const quotes = /[\u00a0«»‘’“”„‚‹›–—…·•´©®™€§°]/u;

/** Signs that stand behind a word or apart, and marks of quotation, are letters of another encoding where one goes on behind them. */
const withinWord = /[©®™€§°]\p{L}|\p{L}[«»“”„‹›…•]\p{L}/u;

/** The letters of a word without quotation marks around and within; null where another sign stands among them. */
function piecesOf(written: string): string[] | null {
  if (withinWord.test(written)) return null;
  const pieces = written.split(quotes).filter((piece) => /[^\0-\x7f]/.test(piece));
  return pieces.every((piece) => /^\p{L}+$/u.test(piece)) ? pieces : null;
}

function isOf(word: string, { letters, never }: Writing): boolean {
  // A capital amid small letters is the small letter of another encoding; McÉ and the like are rarer.
  if (/\p{Ll}(?![A-Z])\p{Lu}/u.test(word)) return false;
  const small = word.toLowerCase().normalize('NFC');
  const beyond = [...small].filter((letter) => letter > '\x7f');
  if (!beyond.every((letter) => letters.includes(letter) || letter === '\u0307')) return false;
  const isLatin = letters[0] !== 'α' && letters[0] !== 'а';
  if (!isLatin && /[a-z]/.test(small)) return false;
  if (isLatin && small.length >= 3 && beyond.length === small.length) return false;
  return !never?.test(small);
}
