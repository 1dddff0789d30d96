import { firstLanguage, type InterfaceLanguage, interfaceLanguages } from '~/platform/locale/sentences';
import { answerDeclarationWords } from './answer-declaration.words';

/** What whoever carries over declares: for whom, and to which text of which letter. */
export type AnswerDeclared = {
  readonly organisation: string;
  readonly title: string;
  readonly lead: string;
  readonly former: number;
  readonly version: number;
  readonly digest: string;
};

/** The declaration as it is shown, agreed to, and kept with the answer and then the consent, word for word. */
export const answerDeclaration = (declared: AnswerDeclared, language: InterfaceLanguage = firstLanguage): string =>
  answerDeclarationWords(language)('declaration', declared);

/** Whether these words are that declaration, in one of the languages in which it is shown. */
export const isAnswerDeclaration = (typed: string, declared: AnswerDeclared): boolean =>
  interfaceLanguages.some((language) => answerDeclaration(declared, language) === typed);
