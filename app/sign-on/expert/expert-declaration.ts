import { dateInWords } from '~/platform/locale/dates';
import { type InterfaceLanguage, interfaceLanguages } from '~/platform/locale/sentences';
import { dayAt } from '../declaration/deciding';
import { expertDeclarationWords } from './expert-declaration.words';

/** What an expert’s declaration names: which letter, led by whom, in which text. */
export type ExpertDeclared = {
  readonly title: string;
  readonly lead: string;
  readonly version: number;
  readonly digest: string;
  /** The text of a change that is out: who signs meanwhile consents to both. */
  readonly next: { readonly version: number; readonly digest: string } | null;
  /** The ISO day on which the version was delivered; null before that. */
  readonly deliveredOn: string | null;
};

type Say = ReturnType<typeof expertDeclarationWords>;

/** The declaration as it is shown, agreed to, and kept with the consent, word for word, in the language of who signs. */
export function expertDeclarationIn(say: Say, declared: ExpertDeclared, language: InterfaceLanguage): string {
  const { next, deliveredOn, ...named } = declared;
  const words = next
    ? say('declarationBoth', { ...named, nextVersion: next.version, nextDigest: next.digest })
    : say('declaration', named);
  if (!deliveredOn) return words;
  return `${words} ${say('afterDelivery', { date: dateInWords(dayAt(deliveredOn), 'UTC', language) })}`;
}

/** Whether these words are the declaration, in one of the languages in which it is shown. */
export const isExpertDeclaration = (typed: string, declared: ExpertDeclared): boolean =>
  interfaceLanguages.some(
    (language) => expertDeclarationIn(expertDeclarationWords(language), declared, language) === typed,
  );
