import { catalogue } from '~/platform/locale/catalogue';
import { en } from './letter-words/en.words';

/** What the mail says besides what people wrote. It follows the language of the mail, not that of the interface. */
export type LetterWord =
  | 'opening'
  | 'why'
  | 'whyWork'
  | 'whyCountry'
  | 'yours'
  | 'more'
  | 'attached'
  | 'linked'
  | 'pdf'
  | 'letterIn'
  | 'page'
  | 'contact'
  | 'sentFor'
  | 'object'
  | 'demonstration'
  | 'sentBy';
/** ICU messages in one language, with typographic apostrophes. */
export type LetterMessages = Readonly<Record<LetterWord, string>>;

/** The languages in which the mail’s own words are written. */
export const written = { en } as const;

export const words = catalogue<LetterWord>(written);
