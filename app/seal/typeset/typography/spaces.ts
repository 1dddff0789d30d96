const noBreak = '\u00A0';
const narrow = '\u202F';

/** Prepositions and conjunctions of one letter, which do not end a line. */
const ofOneLetter: Readonly<Record<string, string>> = { cs: 'aikosuvz', pl: 'aiouwz', sk: 'aikosuvz', uk: 'авзійоу' };

/** Languages that write the day of a date with a point: 27. listopadu. */
const pointsTheDay = new Set(['cs', 'da', 'de', 'et', 'fi', 'hr', 'lv', 'sk', 'sl']);

type Rule = readonly [sought: RegExp, written: string];

const everywhere: readonly Rule[] = [
  [/(?<!\.)\.{3}(?!\.)/gu, '…'],
  // A dash among words does not begin a line.
  [/(?<=\S)[ \u00A0](?:--?|–)(?= )/gu, `${noBreak}–`],
  [/(?<=\S) —(?= )/gu, `${noBreak}—`],
  [/(?<=\b(?:19|20)\d\d)-(?=(?:19|20)\d\d\b)/gu, '–'],
  // The reference of a file: COM(2022) 209.
  [/(?<=\b(?:COM|SEC|SWD|JOIN)\(\d{4}\)) (?=\d)/gu, noBreak],
  // A number keeps its groups, its unit and the word that announces it.
  [/(?<=(?<![\p{L}\p{N}.,/-])\d{1,3}(?:[\u00A0\u202F]\d{3})*) (?=\d{3}(?![\p{L}\p{N}]))/gu, noBreak],
  [/(?<=\d) (?=(?:[%‰°€$£]|EUR|USD|km|kg|cm|mm|MB|GB)(?![\p{L}\p{N}]))/gu, noBreak],
  [/(?<=[§№€$£]|(?<!\p{L})(?:No|Nr|nr|n[°º]|[Aa]rt|čl|str|pp?)\.?) (?=\d)/gu, noBreak],
];

const french: readonly Rule[] = [
  [/«[ \u202F]?(?=[^\s\u00A0])/gu, `«${noBreak}`],
  [/(?<=[^\s\u00A0])[ \u202F]?»/gu, `${noBreak}»`],
  [/(?<=[\p{L}\p{N})\]»”’…%†])[ \u00A0\u202F]?(?=[;!?](?![\p{L}\p{N}]))/gu, narrow],
  [/(?<=[\p{L}\p{N})\]»”’…%†])[ \u00A0\u202F]?(?=:(?![^\s\u00A0]))/gu, noBreak],
];

/**
 * The spaces and dashes of a language: no-break spaces where a line must not end, French ones before its tall marks.
 * @param before the character that stands before the text; empty at the beginning of a paragraph
 */
export function spaced(text: string, language: string, before = ''): string {
  const together = ruled(before + text, language);
  // Where a rule would change what stands before, it is not this text's to change.
  return together.startsWith(before) ? together.slice(before.length) : ruled(text, language);
}

function ruled(text: string, language: string): string {
  let written = text;
  for (const [sought, put] of everywhere) written = written.replace(sought, put);
  if (language === 'fr') for (const [sought, put] of french) written = written.replace(sought, put);
  if (pointsTheDay.has(language)) {
    written = written.replace(/(?<=(?<![\p{L}\p{N}.,])\d{1,2}\.) (?=\p{L})/gu, noBreak);
  }
  const short = ofOneLetter[language];
  if (!short) return written;
  const word = new RegExp(`(?<=(?<![\\p{L}\\p{N}’'.-])[${short}${short.toUpperCase()}]) (?=\\S)`, 'gu');
  return written.replace(word, noBreak);
}
