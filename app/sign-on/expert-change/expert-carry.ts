import { z } from 'zod';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { interfaceLanguages } from '~/platform/locale/sentences';
import { oneLine } from '../declaration/one-line';
import { expertFormWords } from '../expert/expert-form.words';
import { expertCarryWords } from './expert-carry.words';

/** What an expert declares who carries over: to which text of which letter. */
export type CarryDeclared = {
  readonly title: string;
  readonly lead: string;
  readonly former: number;
  readonly version: number;
  readonly digest: string;
};

/** Whether these words are that declaration, in one of the languages in which it is shown. */
export const isCarryDeclaration = (typed: string, declared: CarryDeclared): boolean =>
  interfaceLanguages.some((language) => expertCarryWords(language)('declaration', declared) === typed);

/** What an expert types who carries over: the name is the act. */
export const carryForm = (language: InterfaceLanguage) => {
  const say = expertFormWords(language);
  return z.object({
    name: oneLine(say('nameMissing'), say('nameLong'), 120, language),
    declaration: z.string({ error: say('shownMissing') }).max(4000, say('shownMissing')),
  });
};
export type CarryFields = z.output<ReturnType<typeof carryForm>>;
