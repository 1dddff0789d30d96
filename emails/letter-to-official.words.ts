import { catalogue } from '~/platform/locale/catalogue';
import { ar } from './letter-words/ar.words';
import { bg } from './letter-words/bg.words';
import { cs } from './letter-words/cs.words';
import { da } from './letter-words/da.words';
import { de } from './letter-words/de.words';
import { el } from './letter-words/el.words';
import { en } from './letter-words/en.words';
import { es } from './letter-words/es.words';
import { et } from './letter-words/et.words';
import { fi } from './letter-words/fi.words';
import { fr } from './letter-words/fr.words';
import { ga } from './letter-words/ga.words';
import { he } from './letter-words/he.words';
import { hr } from './letter-words/hr.words';
import { hu } from './letter-words/hu.words';
import { it } from './letter-words/it.words';
import { lt } from './letter-words/lt.words';
import { lv } from './letter-words/lv.words';
import { mt } from './letter-words/mt.words';
import { nl } from './letter-words/nl.words';
import { pl } from './letter-words/pl.words';
import { pt } from './letter-words/pt.words';
import { ro } from './letter-words/ro.words';
import { sk } from './letter-words/sk.words';
import { sl } from './letter-words/sl.words';
import { sv } from './letter-words/sv.words';
import { uk } from './letter-words/uk.words';

/** What the mail says besides what people wrote. It follows the language of the mail, not that of the interface. */
export type LetterWord =
  | 'greeting'
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
  | 'sentBy'
  | 'runBy'
  | 'experts';
/** ICU messages in one language, with typographic apostrophes. */
export type LetterMessages = Readonly<Record<LetterWord, string>>;

/** The languages in which the mail’s own words are written. */
export const written: Readonly<Record<string, LetterMessages>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  he,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
  uk,
};

export const words = catalogue<LetterWord>(written);
