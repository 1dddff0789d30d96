import { hostDecoded } from '~/platform/address/web-address';
import { countryCodes, countryName } from '~/platform/locale/countries';
import { unionLanguages } from '~/platform/locale/languages';
import { inked } from '~/platform/printable/ink';
import { droppedWords, genericWords, legalForms } from './dropped-words';
import { signsAsLetters, skeleton } from './skeleton';

const transliterated: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * How a name is read in small letters, and, where it has letters of another script than Latin, in capitals and as typed: “Η”
 * (Greek) is an H, and its small letter an n. With umlauts, also as they are written without them: Oesterreich.
 */
function readings(name: string): string[] {
  const plain = inked(name.normalize('NFKC')).replace(/[ßẞ]/g, 'ss').normalize('NFC');
  const small = plain.toLowerCase();
  const spelt = small.replace(/[äöüåø]/g, (letter) => transliterated[letter] ?? letter);
  const isLatin = !/(?!\p{scx=Latin})\p{L}/u.test(plain);
  return [...new Set([small, spelt, ...(isLatin ? [] : [plain, plain.toUpperCase()])])];
}

/**
 * The words of one reading, each as its skeleton: what apostrophes and dots of abbreviations join is one word, and so are
 * letters that stand alone: “U N I C E F”.
 */
const wordsOf = (reading: string): string[] =>
  signsAsLetters(reading)
    .replace(/(?<=[\p{L}\p{N}])['’ʼ`´](?=s(?!\p{L}))/gu, '')
    .replace(/(?<![\p{L}\p{M}])(\p{L})[./\s]\s?(?=\p{L}(?![\p{L}\p{M}]))/gu, '$1')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(skeleton)
    .filter(Boolean);

/** The words of a name in each of its readings, as skeletons. */
export const wordsInReadings = (name: string): string[][] => readings(name).map(wordsOf);

/** English, French, Spanish, Portuguese: a plural is the singular. */
const singular = (word: string): string => {
  if (word.length < 5 || word.endsWith('ss')) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|z)es$/, '$1')
    .replace(/s$/, '');
};

const asWords = (list: readonly string[]) => new Set(list.flatMap((word) => wordsOf(word)));
const dropped = asWords(droppedWords);
const generic = new Set([...asWords([...genericWords, ...countryNames()])].map(singular));

function countryNames(): string[] {
  return unionLanguages.flatMap((language) => countryCodes.map((code) => countryName(code, language)));
}
const forms = legalForms.map((form) => wordsOf(form).join(' '));

/** Without articles, conjunctions and legal forms, in the singular; all words where the rest would say nothing of its own. */
function significant(words: readonly string[]): string[] {
  const line = forms.reduce((left, form) => left.replace(` ${form} `, ' '), ` ${words.join(' ')} `);
  const left = line
    .split(' ')
    .filter((word) => word && !dropped.has(word))
    .map(singular);
  return isGeneric(left) ? words.map(singular) : left;
}

const isGeneric = (words: readonly string[]) => words.every((word) => generic.has(word));

/** One stroke for i and l, and one letter for two v: the likeness of words, without the spaces between them. */
const likenessOf = (words: readonly string[]): string => words.join('').replace(/[il]/g, 'l').replace(/vv/g, 'w');

/** A word with each letter once where it stands twice: “Aliance” is read as “Alliance”. Short words differ by just that. */
function withoutDoubles(word: string): string {
  const once = word.replace(/rn/g, 'm').replace(/(\p{L})\1+/gu, '$1');
  return once.length > 4 ? once : word;
}

/** The likenesses of words: as they are, and without double letters. */
const likenessesOf = (words: readonly string[]): string[] => [likenessOf(words), likenessOf(words.map(withoutDoubles))];

/**
 * What a name looks like: the UTS #39 skeleton of its significant words, without case, accents, spaces, articles, plurals and
 * legal forms; that of all its words, as they are when written together (“SaveTheLanterns”); and each without double letters.
 * Two names that share a likeness could be taken for each other.
 */
export const likenesses = (name: string): string[] => [
  ...new Set(
    readings(name).flatMap((reading) => {
      const words = wordsOf(reading);
      return [significant(words), words.map(singular)].flatMap(likenessesOf);
    }),
  ),
];

/** The most words of a name that are looked through for names of others. */
const mostWords = 40;

/** The likenesses of every run of so many significant words or more within a name that says something of its own. */
export const runsIn = (name: string, fewest = 2): string[] => [
  ...new Set(
    readings(name).flatMap((reading) => {
      const words = significant(wordsOf(reading)).slice(0, mostWords);
      const ends = words.map((_, index) => index + 1);
      return words.flatMap((_, from) =>
        ends
          .filter((to) => to - from >= fewest && !isGeneric(words.slice(from, to)))
          .flatMap((to) => likenessesOf(words.slice(from, to))),
      );
    }),
  ),
];

/** Whether a name has two significant words or more, so that another name can hold it as a run. */
export const isSeveralWords = (name: string): boolean =>
  readings(name).some((reading) => significant(wordsOf(reading)).length > 1);

/** Whether a part of a name says something of its own: four letters or more, and not only words that many names have. */
export const isTelling = (part: string): boolean =>
  readings(part).some((reading) => {
    const words = wordsOf(reading).filter((word) => !dropped.has(word));
    return words.join('').length > 3 && !isGeneric(words.map(singular));
  });

/** The likeness of a host: label by label, so that a dot still counts, and as it is read, not in its form in ASCII (xn--…). */
export const hostLikeness = (host: string): string =>
  hostDecoded(host)
    .split('.')
    .map((label) => likenessOf(wordsOf(label)))
    .join('.');
