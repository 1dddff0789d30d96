// A name that lists: “Lantern Alliance, Kinderhafen and 37 others”.

const conjunctions =
  'and und et y e en och og ja oraz i a ir si și és agus plus with avec mit con met sowie including και κι и та або u'.split(
    ' ',
  );
const between = new RegExp(
  String.raw`\s*(?:[^\p{L}\p{M}\p{N}\s.'’ʼ\-‐‑]|(?<=[\p{L}\p{N}]{4})\.(?=\s)|\s-+\s|(?<=\s)['’.]|['’](?=\s|$)|\s(?:${conjunctions.join('|')})\s)\s*`,
  'giu',
);

const others = `(?:others?|more|further|weitere[nrs]?|andere[nrs]?|autres?|otr[ao]s|más|altr[eia]|outr[ao]s|mais|meer|inne|innych|další(?:ch)?|ďalší(?:ch)?|drug(?:i|ih|e)|ostali(?:h)?|alți|alte|övriga|andra|andre|flere|muuta|muut|további|más|másik|teist|kitų|kiti|citas|citi|άλλ(?:οι|ες|α|ων)|ακόμη|други|други|інших|інші|других)`;
const counted = `(?:members?|partners?|supporters?|signator(?:y|ies)|organi[sz]ations?|ngos?|ongs?|organisationen|verbände(?:n)?|vereine(?:n)?|mitglieder(?:n)?|associations|asociaciones|organizaciones|associazioni|organizzazioni|associações|organizações|organisaties|organizacji|organizací|organizácií|organizacija|organizacij|organizacijų|organizāciju|organisaatiota|organisatsiooni|organisationer|szervezet|organizații|organizatii|μέλη|οργανώσεις|οργανώσεων|организации|організацій|организаций|membres|miembros|membri|leden|członków)`;
const many = `(?:many|several|all|dozens|hundreds|numerous|viele|zahlreiche|dutzende|alle|plusieurs|nombreuses|nombreux|dizaines|toutes|tous|muchos|muchas|molti|molte|muitos|muitas|veel|wiele|wielu|mnoho|mnogo|много|πολλές|πολλά)`;
const joined = String.raw`(?:[&+,]|(?<![\p{L}\p{M}])(?:${conjunctions.join('|')})(?![\p{L}\p{M}]))`;
const endsWord = String.raw`(?![\p{L}\p{M}])`;
const begins = String.raw`(?<![\p{L}\p{M}])`;
const word = String.raw`[\p{L}\p{M}\-]+`;
const someOthers = [
  // “37 others”, “41 member organisations”
  String.raw`(?<![\p{L}\p{N}])\p{N}+\+?\s+(?:${word}\s+){0,2}(?:${others}|${counted})${endsWord}`,
  // “+ 12”, “and 37”
  String.raw`${joined}\s*\p{N}+\s*$`,
  // “και άλλες 37”
  String.raw`${joined}\s*${others}\s+\p{N}+${endsWord}`,
  // “and thirty-seven others”, “und viele weitere”
  String.raw`${joined}\s*(?:${word}\s+){0,3}${others}${endsWord}(?:\s+${counted})?\s*$`,
  // “and dozens of organisations”, “plus all its members”
  String.raw`${begins}${many}\s+(?:${word}\s+){0,2}${counted}${endsWord}`,
  String.raw`${begins}(?:et\s+al|etc|usw|usf|i\s+in|m\.\s?fl|и\s+др|κ\.\s?ά)${endsWord}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** “und andere” in short; in capitals a legal form of the Netherlands. */
const andOthers = /(?<![\p{L}\p{M}])u\.\s?a\.?\s*$/u;

/** Whether a name counts others that it does not name: “and 37 others”, “und weitere”, “+ 12”. */
export const countsOthers = (name: string): boolean => [...someOthers, andOthers].some((pattern) => pattern.test(name));

/** The parts between commas, brackets, dashes and conjunctions of a name, and the name itself. */
export const partsOf = (name: string): string[] => [
  ...new Set([
    name,
    ...name
      .split(between)
      .map((part) => part.trim())
      .filter(Boolean),
  ]),
];
