// A name that lists: “Lantern Alliance, Kinderhafen and 37 others”.

const between =
  /\s*(?:[,;:/|·•&+()[\]]|\s[-–—]\s|\s(?:and|und|et|y|e|en|och|og|ja|oraz|i|și|και|и|és|with|avec|mit)\s)\s*/giu;

const joined = String.raw`(?:[&+,]|\b(?:and|und|et|y|e|en|och|og|ja|oraz|i|a|și|és|plus)\b|(?<!\p{L})(?:και|и)(?!\p{L}))`;
const others = `(?:others?|more|further|weitere|andere|autres|otros|otras|más|altri|altre|outros|outras|mais|anderen|meer|inne|innych|další|dalších|ďalší|ďalších|drugi|ostali|alți|alte|övriga|andra|andre|flere|muuta|további|άλλοι|други)`;
const counted = `(?:members?|partners?|supporters?|organi[sz]ations?|ngos|organisationen|verbände|associations?)`;
const someOthers = [
  new RegExp(String.raw`${joined}\s*\d+\s*(?:\p{L}+\s+)?(?:${others}|${counted})(?!\p{L})`, 'iu'),
  new RegExp(String.raw`${joined}\s*\d+\s*$`, 'iu'),
  new RegExp(
    String.raw`${joined}\s*(?:many|several|all|viele|plusieurs|muchos|molti|muitos|veel|wiele)?\s*(?:the\s+)?${others}\s*$`,
    'iu',
  ),
  /\bet\s+al\b/iu,
];

/** Whether a name counts others that it does not name: “and 37 others”, “und weitere”, “+ 12”. */
export const countsOthers = (name: string): boolean => someOthers.some((pattern) => pattern.test(name));

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
