import { countryCodes, countryName } from '~/platform/locale/countries';
import { unionLanguages } from '~/platform/locale/languages';
import { droppedWords } from '../dropped-words';
import { wordsInReadings } from '../likeness';
import { adjectives, beside, missions, offices, speakers, union, unionOffices } from './governing-words';

type Stems = ReadonlySet<string>;
type Kind = 'offices' | 'speakers' | 'missions' | 'states' | 'union' | 'unionOffices';
type Table = Readonly<Record<Kind | 'beside', Stems>>;

/** A word of this many letters stands for all that begin with it; shorter ones count only whole. */
const fewestLetters = 4;
const longestEnding = 6;

const skeletonsOf = (words: readonly string[]): Stems => new Set(words.flatMap((word) => wordsInReadings(word).flat()));

/** The names of all states in the languages of the Union, without the vowels at their ends, which cases change. */
function statesNamed(): string[] {
  const names = unionLanguages.flatMap((language) => countryCodes.map((code) => countryName(code, language)));
  const words = names.flatMap((name) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/\P{L}+/u),
  );
  const stems = words.map((word) => word.replace(/[aeiouyаеиоуыюяαεηιουω]{1,2}$/iu, ''));
  return [...words, ...stems].filter((stem) => stem.length >= fewestLetters);
}

let table: Table | undefined;
const words = (): Table =>
  (table ??= {
    offices: skeletonsOf(offices),
    speakers: skeletonsOf(speakers),
    missions: skeletonsOf(missions),
    states: skeletonsOf([...statesNamed(), ...adjectives]),
    union: skeletonsOf(union),
    unionOffices: skeletonsOf(unionOffices),
    beside: skeletonsOf([...beside, ...droppedWords]),
  });

/** Whether a word is one of these, or begins with one and ends as words are declined. */
function isOneOf(word: string, stems: Stems): boolean {
  if (stems.has(word)) return true;
  for (let end = Math.max(fewestLetters, word.length - longestEnding); end < word.length; end++)
    if (stems.has(word.slice(0, end))) return true;
  return false;
}

const isBeside = (word: string) => words().beside.has(word);
const isA = (word: string, kind: Kind) => isOneOf(word, words()[kind]);

const needed: readonly (readonly [Kind, Kind])[] = [
  ['offices', 'states'],
  ['speakers', 'states'],
  ['offices', 'union'],
  ['unionOffices', 'union'],
];

/** Whether both kinds are met, and no word says anything else. */
function consistsOf(told: readonly string[], kinds: readonly [Kind, Kind]): boolean {
  return (
    kinds.every((kind) => told.some((word) => isA(word, kind))) &&
    told.every((word) => kinds.some((kind) => isA(word, kind)))
  );
}

/** An embassy, whatever stands behind it: “Ambassade de France à Bruxelles”. */
const isMission = ([first = '', second = '']: readonly string[]): boolean =>
  (isA(first, 'missions') && isA(second, 'states')) || (isA(first, 'states') && isA(second, 'missions'));

const toldIn = (name: string) => wordsInReadings(name).map((reading) => reading.filter((word) => !isBeside(word)));

/**
 * Whether a name says no more than a government, a parliament or who speaks for them, and the state that they are of, in any of
 * the languages of the Union and of its neighbours, in any order and case: “Regering van Nederland”, “Svenska regeringen”; or
 * an institution of the Union. A name that says anything beside is an organisation’s own: “Lanterns for Parliament”.
 */
export const namesGovernment = (name: string): boolean =>
  toldIn(name).some((told) => isMission(told) || needed.some((kinds) => consistsOf(told, kinds)));

/** Whether a name is “The Government”, “Parlament” or “The Commission”, and nothing else. */
export const isBareOffice = (name: string): boolean =>
  toldIn(name).some(
    (told) => told.length > 0 && told.every((word) => isA(word, 'offices') || isA(word, 'unionOffices')),
  );
