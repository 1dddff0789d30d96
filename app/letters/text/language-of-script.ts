/** Scripts that tell the language of a few words nearly for sure, among those of letters. */
const told = [
  ['el', /\p{Script=Greek}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['uk', /[ґєії]/iu],
  ['bg', /\p{Script=Cyrillic}/u],
] as const;

/** The language that the script of a few words tells; null where it tells none, or only that they are in Latin letters. */
export const languageOfScript = (words: string): string | null =>
  told.find(([, letters]) => letters.test(words))?.[0] ?? null;
