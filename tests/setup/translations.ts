import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import type { LetterLanguage } from '~/letters/text/languages';
import { makeTranslatedText } from '~/letters/translation/translated-texts.server';
import { beginTranslation, saveTranslation, translationOf } from '~/letters/translation/translations.server';

/** Translates the whole letter by the deeds: each part as it stands, with the language before it; and makes its text. */
export async function translated(deed: LetterDeed<'draft letters'>, language: LetterLanguage) {
  await beginTranslation(deed, language);
  const { parts, counter, version, shortTitle, place } = (await translationOf(deed.letter.id, language))!;
  const typed = parts.map(({ part, words }) => ({ words: inLanguage(part, words, language), stands: false }));
  const form = { counter, version: version.number, typed, shortTitle, place };
  const saved = (await saveTranslation(deed, language, form))!;
  return makeTranslatedText(deed, language, { counter: saved.counter, version: version.number });
}

/** What cannot begin with other words, a footnote, stays as it is. */
const inLanguage = (part: string, words: string, language: string) =>
  part === 'paragraph' && words.startsWith('[') ? words : `${language}: ${words}`;
