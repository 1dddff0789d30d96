import { dateInWords } from '~/platform/locale/dates';
import { firstLanguage, type InterfaceLanguage, interfaceLanguages } from '~/platform/locale/sentences';
import { dayAt } from '../declaration/deciding';
import { answerDeclarationWords } from './answer-declaration.words';

/** By which authority a signatory carries over. */
export type AnsweringAuthority = {
  /** Where two sign together: the other one, by name, or empty where several others can; null where one signs. */
  readonly together: string | null;
  /** The ISO day on which its board decided about the new version; null where none does, or none was given yet. */
  readonly boardDecidedOn: string | null;
};
export const aloneAnswers: AnsweringAuthority = { together: null, boardDecidedOn: null };

/** What whoever carries over declares: for whom, by which authority, and to which text of which letter. */
export type AnswerDeclared = AnsweringAuthority & {
  readonly organisation: string;
  readonly title: string;
  readonly lead: string;
  readonly former: number;
  readonly version: number;
  readonly digest: string;
};

type Say = ReturnType<typeof answerDeclarationWords>;

/** The same in the words of a language, as pages say it. */
export function answerDeclarationIn(say: Say, declared: AnswerDeclared, language: InterfaceLanguage): string {
  const { together: _other, boardDecidedOn: _day, ...named } = declared;
  return say('declaration', { ...named, authority: authorityIn(say, declared, language) });
}

function authorityIn(say: Say, declared: AnswerDeclared, language: InterfaceLanguage): string {
  const { organisation, together, boardDecidedOn, version } = declared;
  if (together) return say('authorityOfTwo', { organisation, other: together });
  if (together === '') return say('authorityWithAnother', { organisation });
  const date = boardDecidedOn && dateInWords(dayAt(boardDecidedOn), 'UTC', language);
  return date ? say('authorityOfBoard', { organisation, version, date }) : say('authority', { organisation });
}

/** The declaration as it is shown, agreed to, and kept with the answer and then the consent, word for word. */
export const answerDeclaration = (declared: AnswerDeclared, language: InterfaceLanguage = firstLanguage): string =>
  answerDeclarationIn(answerDeclarationWords(language), declared, language);

/** Whether these words are that declaration, in one of the languages in which it is shown. */
export const isAnswerDeclaration = (typed: string, declared: AnswerDeclared): boolean =>
  interfaceLanguages.some((language) => answerDeclaration(declared, language) === typed);
