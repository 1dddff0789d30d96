import { createContext, useContext } from 'react';
import { firstLanguage, type InterfaceLanguage, type Say, type Sentences } from '~/platform/locale/sentences';

const Language = createContext<InterfaceLanguage>(firstLanguage);
export const LanguageProvider = Language.Provider;

/** The language in which the interface speaks on this page. */
export const useLanguage = (): InterfaceLanguage => useContext(Language);

/** The sentences of a view, in the page's language: `const say = useWords(words)`. */
export function useWords<Key extends string>(words: Sentences<Key>): Say<Key> {
  return words(useLanguage());
}
