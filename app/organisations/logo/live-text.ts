/** The families of this installation in which a logo's text may be set: those of the letter that hold Latin, Greek and Cyrillic. */
export const familiesForLogos = { 'Source Sans 3': 'source-sans-3', 'Source Serif 4': 'source-serif-4' } as const;

/** The lists of families that a text of style names, each behind `font-family:`. */
export const familiesNamed = (css: string): string[] =>
  css
    .split(/font-family\s*:/i)
    .slice(1)
    .map((rest) => /^[^;}]*/.exec(rest)?.[0] ?? '');

/**
 * Whether text of these families and letters can be set as it was drawn: every list names one of our families, first or
 * after the name that a drawing program has for one of its faces (`SourceSans3-Bold, Source Sans 3`).
 */
export function isOfOurFonts(families: readonly string[], text: string): boolean {
  if (!/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d\s!-~©®™·–—‘’“”„«»…]*$/u.test(text)) return false;
  return families.length > 0 && families.every(isOurs);
}

function isOurs(list: string): boolean {
  const names = list.split(',').map((name) => name.replace(/["']/g, '').trim());
  return Object.keys(familiesForLogos).some((family) => {
    const [first = '', second] = names;
    return first === family || (second === family && first.startsWith(`${family.replaceAll(' ', '')}-`));
  });
}
