import { domainToUnicode } from 'node:url';

/**
 * Letters of other scripts, and figures and pairs of letters, that the eye takes for Latin ones. Lower case, without marks;
 * a small choice after Unicode’s confusables (UTS 39), with what impostors use. Decision 0072 says why no larger table.
 */
// biome-ignore format: a table
const takenFor: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ғ: 'f', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', н: 'h',
  о: 'o', п: 'n', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', ц: 'u', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', з: '3',
  // Greek
  α: 'a', β: 'b', ϲ: 'c', ε: 'e', η: 'n', ι: 'i', κ: 'k', μ: 'm', ν: 'v', ο: 'o', π: 'n', ρ: 'p', σ: 'o', ς: 's', τ: 't',
  υ: 'u', χ: 'x', ω: 'w', γ: 'y', ζ: 'z', ϳ: 'j',
  // Latin
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ɑ: 'a', ɡ: 'g', ɩ: 'i', ŋ: 'n', ƅ: 'b', æ: 'ae', œ: 'oe', ß: 'ss',
  þ: 'p', ð: 'd',
  // figures
  '0': 'o', '1': 'l', '5': 's',
};

/** Capitals whose small letters look different: “Η” is an H, and so is “Н”. */
// biome-ignore format: a table
const capitals: Readonly<Record<string, string>> = {
  Η: 'h', Ν: 'n', Υ: 'y', Ρ: 'p', Β: 'b', Χ: 'x', Μ: 'm', Τ: 't', Ζ: 'z', Κ: 'k', Ε: 'e', Α: 'a', Ι: 'i', Ο: 'o',
  В: 'b', Н: 'h', С: 'c', У: 'y', Р: 'p', Х: 'x', М: 'm', Т: 't', К: 'k', Е: 'e', А: 'a', О: 'o', Ѕ: 's', І: 'i', Ј: 'j',
};

const pairs: readonly [RegExp, string][] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];

/**
 * A name as the eye sees it: without case, marks, spaces and punctuation, with look-alike letters and pairs of letters
 * folded into one, and i, l, j and 1 taken for one stroke. Two names with the same likeness could be taken for each other.
 */
export function likeness(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const latin = [...plain].map((letter) => capitals[letter] ?? takenFor[letter.toLowerCase()] ?? letter.toLowerCase());
  const bare = latin.join('').replace(/[^\p{L}\p{N}]/gu, '');
  const paired = pairs.reduce((text, [pair, seen]) => text.replace(pair, seen), bare);
  return paired.replace(/[ijl]/g, 'l') || name.trim();
}

/** The likeness of a host: label by label, so that a dot still counts, and as it is read, not in its form in ASCII (xn--…). */
export const hostLikeness = (host: string): string => domainToUnicode(host).split('.').map(likeness).join('.');
