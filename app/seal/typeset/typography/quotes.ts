import { closesClipped, isLeadingApostrophe } from './leading-apostrophes';

type Pair = readonly [open: string, close: string];
interface Marks {
  readonly double: Pair;
  readonly single: Pair;
}

const noBreak = '\u00A0';
const german: Marks = { double: ['„', '“'], single: ['‚', '‘'] };
const english: Marks = { double: ['“', '”'], single: ['‘', '’'] };
const nordic: Marks = { double: ['”', '”'], single: ['’', '’'] };
const roman: Marks = { double: ['«', '»'], single: ['“', '”'] };
const eastern: Marks = { double: ['„', '”'], single: ['«', '»'] };

/** The Interinstitutional Style Guide of the EU (annexes on quotation marks), and CLDR where that is silent. */
const marks: Readonly<Record<string, Marks>> = {
  ar: roman,
  bg: { double: ['„', '“'], single: ['’', '’'] },
  cs: german,
  da: nordic,
  de: german,
  el: roman,
  es: roman,
  et: { double: ['„', '”'], single: ['‚', '’'] },
  fi: nordic,
  fr: { double: [`«${noBreak}`, `${noBreak}»`], single: ['“', '”'] },
  he: { double: ['”', '”'], single: ['’', '’'] },
  hr: { double: ['„', '”'], single: ['‚', '’'] },
  hu: { double: ['„', '”'], single: ['»', '«'] },
  it: roman,
  lt: german,
  pl: eastern,
  pt: roman,
  ro: eastern,
  sk: german,
  sl: german,
  sv: nordic,
  uk: { double: ['«', '»'], single: ['„', '“'] },
};

const opens = /[\s\u00AD([{\u2012-\u2015„“‚‘«»”<>/¿¡]/u;
const letter = /[\p{L}\p{N}]/u;
const hebrew = /\p{Script=Hebrew}/u;

/**
 * Straight quotation marks as the language writes them, straight apostrophes as ’. Marks that are not straight are the author's
 * own and stay.
 * @param before the character that stands before the text, and `after` the one behind it; empty at the ends of a paragraph
 */
export function quoted(text: string, language: string, before = '', after = ''): string {
  const { double, single } = marks[language] ?? english;
  const characters = [...text];
  const written: string[] = [];
  for (const [place, character] of characters.entries()) {
    const last = [...(written.at(-1) ?? before)].at(-1) ?? '';
    const next = characters[place + 1] ?? after;
    if (character === '"') written.push(doubleMark(double, last, next, language));
    else if (character === "'") written.push(singleMark(single, last, characters, place, after, language));
    else written.push(character);
  }
  return written.join('');
}

function doubleMark([open, close]: Pair, last: string, next: string, language: string): string {
  // Gershayim, the mark of an abbreviation, stands within the word.
  if (language === 'he' && hebrew.test(last) && hebrew.test(next)) return '״';
  return standsBefore(last, next) ? open : close;
}

function singleMark(
  [open, close]: Pair,
  last: string,
  characters: readonly string[],
  place: number,
  after: string,
  language: string,
): string {
  const next = characters[place + 1] ?? after;
  if (language === 'he' && hebrew.test(last)) return '׳';
  if (letter.test(last) && letter.test(next)) return '’';
  if (closesClipped(characters, place)) return '’';
  if (standsBefore(last, next)) {
    if (isLeadingApostrophe(characters, place, language)) return '’';
    return closesLater(characters, place, after) ? open : '’';
  }
  return opensEarlier(characters, place, language) ? close : '’';
}

const standsBefore = (last: string, next: string) =>
  (last === '' || opens.test(last)) && next !== '' && !/\s/.test(next);

function closesLater(characters: readonly string[], place: number, after: string): boolean {
  return characters.some((character, later) => {
    const next = characters[later + 1] ?? after;
    return later > place + 1 && character === "'" && !/\s/.test(characters[later - 1] ?? '') && !letter.test(next);
  });
}

function opensEarlier(characters: readonly string[], place: number, language: string): boolean {
  return characters.some(
    (character, earlier) =>
      earlier < place &&
      character === "'" &&
      standsBefore(characters[earlier - 1] ?? '', characters[earlier + 1] ?? '') &&
      !isLeadingApostrophe(characters, earlier, language),
  );
}
