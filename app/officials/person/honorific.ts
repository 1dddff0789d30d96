import type { Honorific } from './official';

const titles: Readonly<Record<Honorific, string>> = {
  Mr: 'mr herr hr m monsieur sr senor don sig signor signore dhr de heer pan domnul dl κος κυριος г-н господин gospod herra hra ponas kungs úr ur',
  Ms: 'ms mrs miss frau fr mme madame mlle sra senora dona sig.ra signora mevr mevrouw pani doamna dna κα κυρια г-жа госпожа gospa gospodja fru rouva ponia kundze',
};
const byTitle: ReadonlyMap<string, Honorific> = new Map(
  (['Mr', 'Ms'] as const).flatMap((honorific) => titles[honorific].split(' ').map((title) => [title, honorific])),
);

/**
 * The title that a source writes out, in the main languages: `Frau` and `Mme` are `Ms`. A bare `M` or `F` in a column
 * of genders is none, but for the French abbreviation with its point. Undefined where it says neither.
 */
export function honorificOf(written: string): Honorific | undefined {
  const plain = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  if (plain === 'm') return undefined;
  return byTitle.get(plain) ?? byTitle.get(plain.replace(/\.$/u, ''));
}
