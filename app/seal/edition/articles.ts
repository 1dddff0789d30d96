/** The articles with which names begin, by language; those that end in ’ or - stand at their word. */
const articles: Readonly<Record<string, readonly string[]>> = {
  ca: ['el', 'la', 'els', 'les', 'l’'],
  da: ['den', 'det', 'de'],
  de: ['der', 'die', 'das'],
  el: ['ο', 'η', 'το', 'οι', 'τα'],
  en: ['the', 'a', 'an'],
  es: ['el', 'la', 'los', 'las'],
  fr: ['le', 'la', 'les', 'l’'],
  ga: ['an', 'na'],
  hu: ['a', 'az'],
  it: ['il', 'lo', 'la', 'i', 'gli', 'le', 'l’'],
  lb: ['de', 'den', 'déi', 'd’'],
  mt: ['il-', 'l-', 'iċ-', 'id-', 'in-', 'ir-', 'is-', 'it-', 'ix-', 'iz-', 'iż-'],
  nl: ['de', 'het', 'een', '’t'],
  pt: ['o', 'a', 'os', 'as'],
  sv: ['den', 'det', 'de'],
  // English names are borne everywhere, and “The” is an article of no other language.
  und: ['the'],
};

/** The languages in which organisations of a country have their names. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  ...{
    AD: ['ca', 'es', 'fr'],
    AT: ['de'],
    BE: ['nl', 'fr', 'de'],
    BG: ['bg'],
    CH: ['de', 'fr', 'it'],
    CY: ['el'],
    CZ: ['cs'],
  },
  ...{
    DE: ['de'],
    DK: ['da'],
    EE: ['et'],
    ES: ['es', 'ca'],
    FI: ['fi', 'sv'],
    FR: ['fr'],
    GB: ['en'],
    GR: ['el'],
    HR: ['hr'],
  },
  ...{
    HU: ['hu'],
    IE: ['en', 'ga'],
    IS: ['is'],
    IT: ['it'],
    LI: ['de'],
    LT: ['lt'],
    LU: ['fr', 'de', 'lb'],
    LV: ['lv'],
  },
  ...{
    MC: ['fr'],
    MT: ['mt', 'en'],
    NL: ['nl'],
    NO: ['no'],
    PL: ['pl'],
    PT: ['pt'],
    RO: ['ro'],
    SE: ['sv'],
    SI: ['sl'],
  },
  ...{ SK: ['sk'], SM: ['it'], UA: ['uk'], US: ['en'], CA: ['en', 'fr'], VA: ['it'] },
};

/**
 * The languages that the name of an organisation may be in: its own, where it is known; else those of its country; else the
 * letter’s.
 */
export function languagesOfName(
  { nameLanguage, country }: { nameLanguage?: string | null | undefined; country: string },
  letterLanguage: string,
): readonly string[] {
  return nameLanguage ? [nameLanguage] : [...(spoken[country] ?? [letterLanguage]), 'und'];
}

/** The name without the article that leads it, if one of these languages has it; capitals before other letters are an abbreviation. */
export function withoutArticle(name: string, languages: readonly string[]): string {
  const known = languages.flatMap((language) => articles[language] ?? []);
  const lower = name.toLowerCase().replaceAll("'", '’');
  for (const article of known) {
    const attached = /[’-]$/.test(article);
    if (!lower.startsWith(attached ? article : `${article} `)) continue;
    const [before, rest] = [name.slice(0, article.length), name.slice(article.length).trimStart()];
    if (rest === '' || isAbbreviation(before, rest)) continue;
    return rest;
  }
  return name;
}

function isAbbreviation(article: string, rest: string): boolean {
  const letters = article.replace(/[^\p{L}]/gu, '');
  const capitals = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return letters.length > 1 && capitals && rest !== rest.toUpperCase();
}
