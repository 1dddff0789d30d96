import { firstLanguage, type InterfaceLanguage, interfaceLanguages } from '~/platform/locale/sentences';
import { declarationWords } from './declaration.words';

/** What a declaration names: who co-signs what, led by whom. */
export type Declared = {
  organisation: string;
  title: string;
  lead: string;
  version: number;
  digest: string;
  /** The text of a change that is out: who co-signs meanwhile consents to both. */
  next: { version: number; digest: string } | null;
};

type Say = ReturnType<typeof declarationWords>;

/** The same in the words of a language, as pages say it. */
export const declarationIn = (say: Say, { next, ...declared }: Declared): string =>
  next
    ? say('declarationBoth', { ...declared, nextVersion: next.version, nextDigest: next.digest })
    : say('declaration', declared);

/** The declaration as it is shown, agreed to, and kept with the consent, word for word, in the language of who signs. */
export const declarationOf = (declared: Declared, language: InterfaceLanguage = firstLanguage): string =>
  declarationIn(declarationWords(language), declared);

/** Whether these words are the declaration, in one of the languages in which it is shown. */
export const isDeclaration = (typed: string, declared: Declared): boolean =>
  interfaceLanguages.some((language) => declarationOf(declared, language) === typed);
