import { honorificOf } from './honorific';
import type { Honorific } from './official';

/** A name without what stands before and behind it. */
export type NameParted = {
  readonly name: string;
  readonly honorific?: Honorific;
  /** Academic titles as they are written, those before the name: `Univ.-Prof. Dr.` */
  readonly titles: string;
};

// As they are compared: small letters, without accents and points.
const before = new Set(
  `dr drs drin dra ddr prof professor profdr univ-prof univprof mag maga mmag dipl dipl-ing diplomingenieur di dipling
   ing ingr ir mudr mddr mvdr judr phdr rndr paeddr thdr pharmdr icdr rsdr bc bca mgr mga doc doz privatdoz pd hab habil
   inz lic licenciado dott dottssa avv arq eng dhc hc drhc akad docent hon д-р проф доц инж др δρ καθ`.split(/\s+/),
);
const behind = new Set(
  `phd csc drsc dsc mba ma msc msi bsc ba llm llb dis dphil mphil mpa mep mdep mdb mdl mp mep td esq obe mbe cbe
   ph d c sc`.split(/\s+/),
);
// Given names too, so that they count only in a column of titles.
const alsoNames = new Set('don dona ur dl miss kungs gospod'.split(' '));

// Names as well (`Di`, `Doc`, Yo-Yo `Ma`): a title only with its point, or behind a comma.
const needsPoint = new Set(
  'di pd ir doc lic eng avv av arq hab hc hon akad dra ing ma ba msi td mp dis ph d c sc dil don'.split(' '),
);
const safeBehind = new Set('phd csc drsc mba llm mep mdep mdb'.split(' '));

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.,]/g, '');

/**
 * Parts titles from a name, in the main languages: `Ms Ada Example`, `MUDr. Jan Novák, Ph.D.`, `Prof. Dr. Eva Muster`.
 * At least one word stays.
 */
export function withoutTitles(written: string): NameParted {
  const words = written.trim().split(/\s+/u);
  let honorific: Honorific | undefined;
  const titles: string[] = [];
  while (words.length > 1) {
    const [word = ''] = words;
    const said = alsoNames.has(plain(word)) ? undefined : honorificOf(word);
    // `Pan` without a point may be a name; a title of one or two small letters has its point (`dr` and `ir` are none of those).
    if (said && !honorific) honorific = said;
    else if (isTitle(word, words.length)) titles.push(word.replace(/,$/u, ''));
    else break;
    words.shift();
  }
  while (words.length > 1 && isBehind(words.at(-1) ?? '', words.at(-2) ?? '')) words.pop();
  const name = words.join(' ').replace(/,+$/u, '');
  return { name, titles: titles.join(' '), ...(honorific && { honorific }) };
}

/** `Ing` and `hab` stand without a point too, but then before two words of a name. */
const isTitle = (word: string, left: number): boolean =>
  before.has(plain(word)) &&
  (!needsPoint.has(plain(word)) || word.includes('.') || (left > 2 && /^(Ing|hab)$/.test(word)));

const isBehind = (word: string, earlier: string): boolean =>
  behind.has(plain(word)) && (safeBehind.has(plain(word)) || word.includes('.') || earlier.endsWith(','));

/** What a cell of titles says: `Frau Mag.` is both. */
export function titlesIn(cell: string): Omit<NameParted, 'name'> {
  const whole = honorificOf(cell);
  if (whole) return { honorific: whole, titles: '' };
  const { honorific, titles } = withoutTitles(`${cell} -`);
  return { titles, ...(honorific && { honorific }) };
}

const particle = /^\p{Ll}[\p{Ll}'’.]*$|^['’]\p{Ll}+$/u;

/**
 * The surname in a name of mixed letters, where it can be told: the second of two words, or what begins with a particle
 * (`Anna von der Heide`). A Hungarian name may begin with it, so it is not told there.
 */
export function plainFamilyName(name: string, country: string | undefined): string | undefined {
  if (country === 'HU') return undefined;
  const words = name.split(/\s+/u);
  const start = words.findIndex((word, place) => place > 0 && particle.test(word));
  if (start > 0 && start < words.length - 1) return words.slice(start).join(' ');
  return words.length === 2 ? words[1] : undefined;
}

/**
 * How titles greet, where a rule is safe: in English a doctor and a professor whoever they are; in German every title,
 * behind the honorific that a source gives, or a greeting that knows no gender. Without the comma.
 */
export function titledSalutations(
  titles: string,
  honorific: Honorific | undefined,
  familyName: string | undefined,
): Record<string, string> | undefined {
  if (!titles || !familyName) return undefined;
  const words = titles.split(' ');
  const is = (kinds: RegExp) => words.some((word) => kinds.test(plain(word)));
  const english = is(/^(univ-?)?prof/) ? 'Professor' : is(/^d*dr(in|a|s)?$|^\p{L}+dr$|^д-?р$/u) ? 'Dr' : undefined;
  const german = words.filter((word) => /\.$/.test(word)).join(' ');
  if (!english && !german) return undefined;
  return {
    ...(english && { en: `Dear ${english} ${familyName}` }),
    ...(german && { de: `${germanBefore(honorific)} ${german} ${familyName}` }),
  };
}

function germanBefore(honorific: Honorific | undefined): string {
  if (!honorific) return 'Guten Tag';
  return honorific === 'Ms' ? 'Sehr geehrte Frau' : 'Sehr geehrter Herr';
}
