import { createContext, type ReactNode, useContext, useState } from 'react';
import { isInterfaceLanguage } from '~/platform/locale/interface-languages';
import { know, messagesOf } from '~/platform/locale/known-words';
import {
  firstLanguage,
  type InterfaceLanguage,
  type Say,
  type Sentence,
  type Sentences,
  said,
} from '~/platform/locale/sentences';

/** The language of a page, and the sets of sentences that it has used so far. */
type Spoken = { readonly language: InterfaceLanguage; readonly sets: Set<string> };
const Language = createContext<Spoken>({ language: firstLanguage, sets: new Set() });

/** Around the whole page, so that the language is known where `<html>` is written: the entries give it. */
export function LanguageProvider({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  const [sets] = useState(() => new Set<string>());
  return <Language.Provider value={{ language, sets }}>{children}</Language.Provider>;
}

/** The language in which the interface speaks on this page. */
export const useLanguage = (): InterfaceLanguage => useContext(Language).language;

/** The sentences of a view, in the page's language: `const say = useWords(words)`. */
export function useWords<Key extends string>(words: Sentences<Key>): Say<Key> {
  const { language, sets } = useContext(Language);
  sets.add(words.set);
  return words(language);
}

/** Says sentences that the server found, in the page's language: `const said = useSaid()`. */
export function useSaid(): (sentence: Sentence) => string {
  const { language, sets } = useContext(Language);
  return (sentence) => {
    sets.add(sentence.set);
    return said(sentence, language);
  };
}

const wordsElement = 'words';

/** The words that the server sent along with the page, as they stand in it. */
const sentWords = (): string => document.getElementById(wordsElement)?.dataset.words ?? '{}';

/** Before a page comes alive in the browser: its language, in which it then knows what it says. */
export function languageOfPage(): InterfaceLanguage {
  const { lang } = document.documentElement;
  const language = isInterfaceLanguage(lang) ? lang : firstLanguage;
  if (language !== firstLanguage) know(language, JSON.parse(sentWords()) as Record<string, string>);
  return language;
}

/**
 * The words of a page that comes alive in the browser: the sets that it used, whole, since another state says other sentences.
 * Stands last, when all have spoken. English stands in the code and sends nothing. An attribute, not a script: no policy widens.
 */
export function PageWords() {
  const { language, sets } = useContext(Language);
  if (language === firstLanguage) return null;
  const words = typeof document === 'undefined' ? JSON.stringify(messagesOf(language, sets)) : sentWords();
  return <div hidden id={wordsElement} data-words={words} />;
}
