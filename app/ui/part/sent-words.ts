import { firstLanguage, type InterfaceLanguage, isInterfaceLanguage } from '~/platform/locale/interface-languages';
import { know } from '~/platform/locale/known-words';

export const wordsElement = 'words';

/** The words that the server sent along with the page, as they stand in it. */
export const sentWords = (): string => document.getElementById(wordsElement)?.dataset.words ?? '{}';

/** Before a page comes alive in the browser: its language, in which it then knows what it says. */
export function languageOfPage(): InterfaceLanguage {
  const { lang } = document.documentElement;
  const language = isInterfaceLanguage(lang) ? lang : firstLanguage;
  if (language !== firstLanguage) know(language, JSON.parse(sentWords()) as Record<string, string>);
  return language;
}
