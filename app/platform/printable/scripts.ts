// The scripts of UAX #31, table 5: those in everyday use. A name in any other is looked at by a person.
const everyday =
  'Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Bengali Devanagari Ethiopic Gujarati Gurmukhi Kannada Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan'.split(
    ' ',
  );

/** What UTS #39 allows beside one script: Japanese, Chinese and Korean, each with Latin. */
const together = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

const wholly = [...everyday.map((script) => [script]), ...together].map((scripts) => {
  const covered = [...scripts, 'Common', 'Inherited'].map((script) => String.raw`\p{scx=${script}}`).join('');
  return new RegExp(`^[${covered}]*$`, 'u');
});

/**
 * Whether a text is *highly restrictive* (UTS #39, section 5.2): all of one script, or Latin with the scripts of Japanese,
 * Chinese or Korean. What fails mixes scripts as only deceivers, and names in two scripts, do.
 */
export const isHighlyRestrictive = (text: string): boolean =>
  wholly.some((script) => script.test(text.normalize('NFKC')));
