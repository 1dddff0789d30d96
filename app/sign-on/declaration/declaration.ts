import { dateInWords } from '~/platform/locale/dates';
import { firstLanguage, type InterfaceLanguage, interfaceLanguages } from '~/platform/locale/sentences';
import { dayAt } from './deciding';
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
  /** The ISO day on which its board decided; null where none does. */
  boardDecidedOn: string | null;
  /** Of two who sign together, the other one; null where one signs. */
  together: string | null;
  /** The ISO day on which the version was delivered; null before that. */
  deliveredOn: string | null;
};

type Say = ReturnType<typeof declarationWords>;

/** The same in the words of a language, as pages say it. */
export function declarationIn(say: Say, declared: Declared, language: InterfaceLanguage): string {
  const { next, boardDecidedOn: _day, together: _other, deliveredOn, ...named } = declared;
  const authority = authorityIn(say, declared, language);
  const words = next
    ? say('declarationBoth', { ...named, authority, nextVersion: next.version, nextDigest: next.digest })
    : say('declaration', { ...named, authority });
  if (!deliveredOn) return words;
  return `${words} ${say('afterDelivery', { date: dateInWords(dayAt(deliveredOn), 'UTC', language) })}`;
}

function authorityIn(say: Say, declared: Declared, language: InterfaceLanguage): string {
  const { organisation, boardDecidedOn, together } = declared;
  if (together) return say('authorityOfTwo', { organisation, other: together });
  const date = boardDecidedOn && dateInWords(dayAt(boardDecidedOn), 'UTC', language);
  return date ? say('authorityOfBoard', { organisation, date }) : say('authority', { organisation });
}

/** The declaration as it is shown, agreed to, and kept with the consent, word for word, in the language of who signs. */
export const declarationOf = (declared: Declared, language: InterfaceLanguage = firstLanguage): string =>
  declarationIn(declarationWords(language), declared, language);

/** Whether these words are the declaration, in one of the languages in which it is shown. */
export const isDeclaration = (typed: string, declared: Declared): boolean =>
  interfaceLanguages.some((language) => declarationOf(declared, language) === typed);
