import { z } from 'zod';
import { addressField, personWords } from '~/accounts/person';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/interface-languages';
import { expertLine } from '../expert/expert-form';
import { expertFormWords } from '../expert/expert-form.words';

/** How a person who asks would be printed; asking signs nothing. */
export const expertLineForm = (language: InterfaceLanguage = firstLanguage) => {
  const say = expertFormWords(language);
  return z.object(expertLine(say, language, say('nameToAsk')));
};
export type ExpertLine = z.output<ReturnType<typeof expertLineForm>>;

/** The same, with the mailbox that is asked to confirm it. */
export const expertAskingForm = (language: InterfaceLanguage = firstLanguage) =>
  expertLineForm(language).extend({ address: addressField(personWords(language)) });
