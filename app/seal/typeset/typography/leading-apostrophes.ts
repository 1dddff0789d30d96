/** Words that begin with an apostrophe, for what was left out before them, where that is usual in a language; in lower case. */
const clipped: Readonly<Record<string, readonly string[]>> = {
  da: ['en', 'et'],
  de: ['s', 'n', 'ne', 'nem', 'nen', 'ner', 'mal', 'ran', 'raus', 'rein', 'rum', 'runter', 'rüber'],
  el: ['ναι', 'σαι', 'μαι', 'χει', 'χουν', 'κει', 'ρθει', 'ρθουν', 'λεγε'],
  en: ['n', 'tis', 'twas', 'twere', 'em', 'til', 'till', 'cause', 'bout', 'round', 'neath', 'gainst', 'cos'],
  ga: ['sé', 'sea', 'na', 'bhfuil'],
  it: ['ndrangheta', 'sto', 'sta', 'sti', 'na', 'nu', 'ndrine', 'ndrina'],
  mt: ['il', 'l', 'k', 'i', 'ħin'],
  nl: ['t', 's', 'n', 'k', 'm', 'r', 'ie', 'ns', 'tis'],
  sv: ['na', 'en', 'et'],
};

/**
 * Whether a straight mark that stands before a word is an apostrophe for what was left out: '90s, 'n', 't, 'tis. Years are clipped
 * in every language.
 * @param text the characters, of which the one at `place` is the mark
 */
export function isLeadingApostrophe(text: readonly string[], place: number, language: string): boolean {
  const behind = text.slice(place + 1, place + 16).join('');
  // A year of two figures, with or without an ending; and not the mark of a quotation that closes right behind it.
  if (/^\d{2}(?:s|er|ers|-?[\p{L}]{1,4})?(?![\p{L}\p{N}'])/u.test(behind)) return true;
  const word = /^\p{L}+/u.exec(behind)?.[0];
  if (word === undefined || !(clipped[language] ?? clipped['en'] ?? []).includes(word.toLowerCase())) return false;
  return behind[word.length] !== "'" || word.toLowerCase() === 'n';
}

/** Whether a mark closes what was left out at both ends: the second one of rock 'n' roll. */
export const closesClipped = (text: readonly string[], place: number): boolean =>
  text[place - 1]?.toLowerCase() === 'n' && text[place - 2] === "'" && !/[\p{L}\p{N}]/u.test(text[place - 3] ?? ' ');
