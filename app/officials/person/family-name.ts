const particle = /^(\p{Ll}|['’]\p{Ll})[\p{Ll}'’.]*$/u;
const inCapitals = /^(\p{Lu}\p{Ll}{1,3}|\p{Ll}['’])?[\p{Lu}ß'’\-‑]{2,}$/u;
const loneInitial = /^\p{Lu}\.$/u;

/**
 * The surname in a name as the European Parliament writes it: the part in capitals, with the particles that
 * stand directly before it (`Sophia in 't VELD` gives `in 't VELD`, `David McALLISTER` gives `McALLISTER`).
 * Never changes a letter. Undefined where no part is in capitals.
 */
export function familyNameOf(fullName: string): string | undefined {
  const words = fullName.trim().split(/\s+/u);
  let start = words.findIndex((word) => inCapitals.test(word) && !loneInitial.test(word));
  if (start < 0) return undefined;
  while (start > 0 && belongsToSurname(words[start - 1] ?? '')) start -= 1;
  return words.slice(start).join(' ');
}

const belongsToSurname = (word: string): boolean => word === 'Ó' || particle.test(word);

/** What stands before the surname, where the surname can be told. */
export function givenNameOf(fullName: string): string | undefined {
  const familyName = familyNameOf(fullName);
  if (familyName === undefined) return undefined;
  const words = fullName.trim().split(/\s+/u);
  return words.slice(0, words.length - familyName.split(' ').length).join(' ') || undefined;
}

/**
 * Puts a surname in capitals into reading case by the help of a second source that has the case but may have
 * lost letters: `KONEČNÁ` with `Kone?ná` gives `Konečná`. The letters are always those of the first.
 * Undefined where the two are not the same name, letter for letter.
 */
export function inReadingCase(capitals: string, cased: string): string | undefined {
  const letters = [...capitals.normalize('NFC')];
  const pattern = [...cased.normalize('NFC')];
  if (letters.length !== pattern.length) return undefined;
  const read: string[] = [];
  for (const [place, letter] of letters.entries()) {
    const shape = pattern[place] ?? '';
    const wordStarts = !/\p{L}|\?/u.test(pattern[place - 1] ?? ' ');
    if (shape === '?' && letter !== '?') read.push(wordStarts ? letter.toUpperCase() : letter.toLowerCase());
    else if (shape.toUpperCase() === letter.toUpperCase()) read.push(isLower(shape) ? letter.toLowerCase() : letter);
    else return undefined;
  }
  return read.join('');
}

const isLower = (letter: string): boolean => /\p{Ll}/u.test(letter);

/** True where a letter outside the file's encoding was already replaced before the file was written. */
export const hasLostLetters = (name: string): boolean => /\p{L}\?|\?\p{L}|\?\?|^\?$|\uFFFD/u.test(name);

/** True where the names have at least one word in common, without case and accents; a lost letter matches any. */
export function shareAWord(one: string, other: string): boolean {
  return wordsOf(one).some((first) => wordsOf(other).some((second) => sameWord(first, second)));
}

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ŁØĐ]/gu, (letter) => ({ Ł: 'L', Ø: 'O', Đ: 'D' })[letter] ?? letter)
    .split(/[\s\-‑]+/u)
    .filter((word) => word.length > 1);

const sameWord = (one: string, other: string): boolean =>
  one.length === other.length && [...one].every((letter, place) => letter === '?' || letter === other[place]);
