import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import type { LetterLanguage } from '~/letters/text/languages';
import { ar } from './sheet-words/ar.words';
import { bg } from './sheet-words/bg.words';
import { cs } from './sheet-words/cs.words';
import { da } from './sheet-words/da.words';
import { de } from './sheet-words/de.words';
import { el } from './sheet-words/el.words';
import { en } from './sheet-words/en.words';
import { es } from './sheet-words/es.words';
import { et } from './sheet-words/et.words';
import { fi } from './sheet-words/fi.words';
import { fr } from './sheet-words/fr.words';
import { ga } from './sheet-words/ga.words';
import { he } from './sheet-words/he.words';
import { hr } from './sheet-words/hr.words';
import { hu } from './sheet-words/hu.words';
import { it } from './sheet-words/it.words';
import { lt } from './sheet-words/lt.words';
import { lv } from './sheet-words/lv.words';
import { mt } from './sheet-words/mt.words';
import { nl } from './sheet-words/nl.words';
import { pl } from './sheet-words/pl.words';
import { pt } from './sheet-words/pt.words';
import { ro } from './sheet-words/ro.words';
import { sk } from './sheet-words/sk.words';
import { sl } from './sheet-words/sl.words';
import { sv } from './sheet-words/sv.words';
import { uk } from './sheet-words/uk.words';

/** The words that a sealed letter brings of its own. Not the interface's: they follow the language of the text, and are sealed with it. */
type SheetWord =
  | 'subject'
  | 'registerNumber'
  | 'asks'
  | 'contact'
  | 'lead'
  | 'signatories'
  | 'count'
  | 'attested'
  | 'country'
  | 'organisation'
  | 'website'
  | 'numberOf'
  | 'continued'
  | 'statements'
  | 'logos'
  | 'logoOf'
  | 'verify'
  | 'checkCode'
  | 'howToVerify'
  | 'record'
  | 'edition'
  | 'editionLabel'
  | 'sealedLabel'
  | 'textLabel'
  | 'trailLabel'
  | 'trail'
  | 'templateLabel'
  | 'fontsLabel'
  | 'page'
  | 'demonstration'
  | 'proof'
  | 'annex'
  | 'seeAnnex'
  | 'authentic'
  | 'square'
  | 'placeAndDate'
  | 'signedLate'
  | 'deliveredLabel'
  | 'delivered'
  | 'experts'
  | 'expertsCount';
/** ICU messages in one language, with typographic apostrophes. */
export type SheetMessages = Readonly<Record<SheetWord, string>>;
/** Says one of them, its values filled in. */
export type SheetSay = (word: SheetWord, values?: Readonly<Record<string, string | number>>) => string;

const written: Readonly<Record<LetterLanguage, SheetMessages>> = {
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
const cache = createIntlCache();
const speakers = new Map<string, IntlShape<string>>();

/** The words in the language of the text, or, where that is none of a letter's languages, in English; `language` says which. */
export function sheetWords(language: string): { say: SheetSay; language: LetterLanguage } {
  const spoken = language in written ? (language as LetterLanguage) : 'en';
  const speaker =
    speakers.get(spoken) ?? createIntl<string>({ locale: sheetLocale(spoken), messages: written[spoken] }, cache);
  speakers.set(spoken, speaker);
  const say: SheetSay = (id, values = {}) => speaker.formatMessage({ id }, values, { ignoreTag: true }) as string;
  return { say, language: spoken };
}

/** The locale of dates, numbers and plurals: British days, and the digits of the page numbers everywhere. */
export const sheetLocale = (language: string): string =>
  language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-nu-latn' : language;
