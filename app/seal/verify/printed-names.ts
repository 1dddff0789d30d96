/** Vowels and points of Arabic and Hebrew: not every program reads one with its letter. */
const points = /[\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;

/** What of a text stays whatever the setting did with it: letters and digits, without line ends, hyphens, quotes and ligatures. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(points, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const mirrored = (text: string) => [...text].reverse().join('');

/**
 * Which of the names are not printed in their order in the text of a letter’s pages; empty where all are. Line breaks, hyphenation,
 * ligatures and typographic signs do not count; names from right to left are sought word by word, since their text may come
 * out in the order of sight.
 */
export function namesNotPrinted(pages: string, names: readonly string[]): string[] {
  const text = bare(pages);
  const missing: string[] = [];
  let from = 0;
  for (const name of names) {
    const found =
      bare(name) === '' ? from : rightToLeft.test(name) ? placeOfWords(text, name, from) : placeOf(text, name, from);
    if (found < 0) missing.push(name);
    else from = found;
  }
  return missing;
}

/** Where the text goes on after the name; -1 where it is not there. */
function placeOf(text: string, name: string, from: number): number {
  const sought = bare(name);
  const found = text.indexOf(sought, from);
  return found < 0 ? -1 : found + sought.length;
}

function placeOfWords(text: string, name: string, from: number): number {
  const whole = placeOf(text, name, from);
  if (whole >= 0) return whole;
  const places = name
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '')
    .map((word) => Math.max(text.indexOf(word, from), text.indexOf(mirrored(word), from)));
  return places.includes(-1) ? -1 : Math.min(...places);
}
