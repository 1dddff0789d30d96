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
  /** Only what is printed is approved, for who has co-signed: no consent to a text. */
  line?: boolean;
  /** The ISO day on which the version was delivered; null before that. */
  deliveredOn: string | null;
};

type Say = ReturnType<typeof declarationWords>;

/** What is declared, sentence by sentence, and which text that is of: together they are the declaration. */
export type DeclarationLines = { readonly lines: readonly string[]; readonly references: readonly string[] };

/** The same in the words of a language, as pages say it. */
export function declarationLines(say: Say, declared: Declared, language: InterfaceLanguage): DeclarationLines {
  const { title, lead, version, digest, next, deliveredOn } = declared;
  const named = { title, lead, version };
  const references = [say('reference', { version, digest }), ...(next ? [say('referenceNext', { ...next })] : [])];
  if (declared.line)
    return { lines: [authorityIn(say, declared, language), say('line', named), say('lineOnly')], references };
  const lines = [
    authorityIn(say, declared, language),
    next ? say('declarationBoth', { ...named, nextVersion: next.version }) : say('declaration', named),
    ...(['corrections', 'substance', 'withdrawal'] as const).map((key) => say(key)),
    ...(deliveredOn ? [say('afterDelivery', { date: dateInWords(dayAt(deliveredOn), 'UTC', language) })] : []),
  ];
  return { lines, references };
}

/** The whole of it in one paragraph, as it is agreed to and kept. */
export function declarationIn(say: Say, declared: Declared, language: InterfaceLanguage): string {
  const { lines, references } = declarationLines(say, declared, language);
  return [...lines, ...references].join(' ');
}

function authorityIn(say: Say, declared: Declared, language: InterfaceLanguage): string {
  const { organisation, boardDecidedOn, together } = declared;
  if (together) return say(declared.line ? 'lineOfTwo' : 'authorityOfTwo', { organisation, other: together });
  const date = boardDecidedOn && dateInWords(dayAt(boardDecidedOn), 'UTC', language);
  if (date && declared.line) return say('lineOfBoard', { organisation, date });
  return date ? say('authorityOfBoard', { organisation, date }) : say('authority', { organisation });
}

/** The declaration as it is shown, agreed to, and kept with the consent, word for word, in the language of who signs. */
export const declarationOf = (declared: Declared, language: InterfaceLanguage = firstLanguage): string =>
  declarationIn(declarationWords(language), declared, language);

/** Whether these words are the declaration, in one of the languages in which it is shown. */
export const isDeclaration = (typed: string, declared: Declared): boolean =>
  interfaceLanguages.some((language) => declarationOf(declared, language) === typed);
