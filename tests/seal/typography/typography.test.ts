import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LetterLanguage, letterLanguages } from '~/letters/text/languages';
import { readLetter } from '~/letters/text/read-letter';
import { wordsOf } from '~/letters/text/tree';
import { hyphenated, isHyphenated } from '~/seal/typeset/typography/hyphenation';
import { printedTree } from '~/seal/typeset/typography/printed-words';
import { typographic } from '~/seal/typeset/typography/typography';

/** ~ stands for a no-break space, _ for a narrow one. */
const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_').replaceAll('\u00AD', '|');
const set = (text: string, language: LetterLanguage, beside = {}) => shown(typographic(text, language, beside));

describe('quotation marks', () => {
  test.each<[LetterLanguage, string]>([
    ['en', 'She said “no ‘if’ here”.'],
    ['fr', 'She said «~no “if” here~».'],
    ['de', 'She said „no ‚if‘ here“.'],
    ['cs', 'She said „no ‚if‘ here“.'],
    ['pl', 'She said „no «if» here”.'],
    ['hu', 'She said „no »if« here”.'],
    ['es', 'She said «no “if” here».'],
    ['el', 'She said «no “if” here».'],
    ['sv', 'She said ”no ’if’ here”.'],
    ['bg', 'She said „no ’if’ here“.'],
    ['nl', 'She said “no ‘if’ here”.'],
  ])('are those of %s', (language, expected) => {
    expect(set(`She said "no 'if' here".`, language)).toBe(expected);
  });

  test('at the edge of an emphasis look beyond it', () => {
    expect(set('"', 'en', { before: ' ', after: 'n' })).toBe('“');
    expect(set('"', 'en', { before: 'o', after: '.' })).toBe('”');
    const [paragraph] = printedTree(readLetter('He wrote "*never*" and left.'), 'en').blocks;
    expect(paragraph?.type === 'paragraph' && wordsOf(paragraph.children)).toBe('He wrote “never” and left.');
  });

  test('an apostrophe is one, also where it leads a word', () => {
    expect(set("the children's '90s, l'enfant, 's avonds", 'nl')).toBe('the children’s ’90s, l’enfant, ’s avonds');
  });

  test.each<[LetterLanguage, string, string]>([
    ['en', "the '90s, the '80s and the children's rights", 'the ’90s, the ’80s and the children’s rights'],
    ['en', "rock 'n' roll, 'tis 'em", 'rock ’n’ roll, ’tis ’em'],
    ['en', "in '68 she said 'no' to the children' plan", 'in ’68 she said ‘no’ to the children’ plan'],
    ['de', "die '90er und Kinder' Rechte, sag's 'ner", 'die ’90er und Kinder’ Rechte, sag’s ’ner'],
    ['de', "er sagt 'nein' in '89.", 'er sagt ‚nein‘ in ’89.'],
    ['nl', "'s avonds in 't huis, 'n kind en 'nee'", '’s avonds in ’t huis, ’n kind en ‘nee’'],
    ['it', "la 'Ndrangheta del '68, 'no'", 'la ’Ndrangheta del ’68, “no”'],
    ['en', "the class of '99'", 'the class of ‘99’'],
  ])('in %s, where something was left out before a word stands an apostrophe: %s', (language, typed, expected) => {
    expect(set(typed, language)).toBe(expected);
  });

  test('a word that goes on behind its link is joined to it, and no hyphen ends a link', () => {
    const printed = (markdown: string, language: LetterLanguage) => {
      const [paragraph] = printedTree(readLetter(markdown), language).blocks;
      return paragraph?.type === 'paragraph' ? wordsOf(paragraph.children) : '';
    };
    expect(printed('[Kinderrechts](https://a.example/)ausschuss', 'de')).toBe('Kinderrechts\u2060ausschuss');
    expect(printed('[Kinder](https://a.example/) und [Recht](https://a.example/).', 'de')).toBe('Kinder und Recht.');
    expect(printed('[Rech\u00AD](https://a.example/)', 'de')).toBe('Rech');
  });

  test('within a Hebrew abbreviation are its gershayim', () => {
    expect(set('ארה"ב', 'he')).toBe('ארה״ב');
  });
});

describe('spaces', () => {
  test('French marks keep their distance and their line', () => {
    expect(set('Quoi ? Non! « Oui » ; voici : "oui" (12 : 30)', 'fr')).toBe(
      'Quoi_? Non_! «~Oui~»_; voici~: «~oui~» (12~: 30)',
    );
    expect(set('à 18:00, https://a.example/?b=c;d !', 'fr')).toBe('à 18:00, https://a.example/?b=c;d_!');
  });

  test.each<[LetterLanguage, string, string]>([
    ['cs', 'Děti v Praze i u nás, a v Brně', 'Děti v~Praze i~u~nás, a~v~Brně'],
    ['pl', 'dzieci w Unii i o dzieci', 'dzieci w~Unii i~o~dzieci'],
    ['sk', 'deti v Únii a o deťoch', 'deti v~Únii a~o~deťoch'],
    ['uk', 'діти в Україні й у світі', 'діти в~Україні й~у~світі'],
    ['de', 'am 27. November', 'am 27.~November'],
    ['en', 'a 40 000 km walk, 5 % of § 3 - and No 7 ...', 'a 40~000~km walk, 5~% of §~3~– and No~7 …'],
    ['en', 'on COM(2022) 209 final', 'on COM(2022)~209 final'],
    ['en', 'the years 2021-2027', 'the years 2021–2027'],
    [
      'en',
      'from 2025 100 children; 2022/0155(COD), 123456789012-34',
      'from 2025 100 children; 2022/0155(COD), 123456789012-34',
    ],
  ])('in %s: %s', (language, typed, expected) => expect(set(typed, language)).toBe(expected));
});

const phrase = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        ' ',
        ' ',
        '...',
        '-',
        ' - ',
        ':',
        ';',
        '?',
        '!',
        '«',
        '»',
        '“',
        '„',
        '(',
        ')',
        '\u00A0',
        '\u202F',
        '%',
        '§',
        '.',
      ),
      fc.constantFrom(
        'v',
        'a',
        'w',
        'Kinder',
        'enfant',
        '12',
        '000',
        '2021',
        'ב',
        'діти',
        'https://a.example/?x=1',
        'a@b.example',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const language = fc.constantFrom(...letterLanguages);

test('twice is as good as once', () => {
  fc.assert(
    fc.property(phrase, language, (text, code) => {
      const once = typographic(text, code);
      expect(shown(typographic(once, code))).toBe(shown(once));
    }),
    { numRuns: 3000 },
  );
});

test('no letter, no figure and no address is changed', () => {
  const kept = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}@/?&=#]/gu, '')
      .replace(/\?/g, '');
  fc.assert(
    fc.property(fc.oneof(phrase, fc.string({ unit: 'grapheme' })), language, (text, code) => {
      const printed = typographic(text, code);
      expect(kept(printed)).toBe(kept(text));
      for (const [address] of text.matchAll(/https:\/\/a\.example\/\?x=1|a@b\.example/g))
        expect(printed).toContain(address);
    }),
    { numRuns: 2000 },
  );
});

test('code and the addresses of links stay as typed', () => {
  const typed = 'Run `"x" - \'y\'` at [the "site"](https://a.example/?q="1"-2).';
  const [paragraph] = printedTree(readLetter(typed), 'en').blocks;
  expect(JSON.stringify(paragraph)).toContain(JSON.stringify('"x" - \'y\''));
  expect(JSON.stringify(paragraph)).toContain('https://a.example/?q=%221%22-2');
  expect(JSON.stringify(paragraph)).toContain('the “site”');
});

describe('hyphens', () => {
  test.each<[LetterLanguage, string, string]>([
    ['lv', 'vienlīdzīgi', 'vien|lī|dzī|gi'],
    ['ro', 'demnitate', 'dem|ni|ta|te'],
    ['ga', 'comhionann', 'comh|ion|ann'],
    ['de', 'Brüderlichkeit', 'Brüderlichkeit'],
  ])('in %s divide %s', (code, word, expected) => expect(shown(hyphenated(word, code))).toBe(expected));

  test('divide no address, and nothing twice', () => {
    expect(hyphenated('https://demnitate.example/demnitate, demnitate@demnitate.example', 'ro')).not.toContain(
      '\u00AD',
    );
    const once = hyphenated('demnitate și drepturi', 'ro');
    expect(hyphenated(once, 'ro')).toBe(once);
  });

  test('are left out where no patterns are, or no hyphens', () => {
    expect(letterLanguages.filter((code) => !isHyphenated(code))).toEqual(['ar', 'he', 'mt']);
  });
});
