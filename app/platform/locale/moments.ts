import { instantInWords } from './dates';
import type { InterfaceLanguage } from './interface-languages';

/** A moment to be said in the reader’s language: plain data, as everything in a sentence. */
export type Moment = { readonly moment: string; readonly timeZone: string };

export const moment = (at: Date, timeZone: string): Moment => ({ moment: at.toISOString(), timeZone });

export const momentInWords = ({ moment, timeZone }: Moment, language: InterfaceLanguage): string =>
  instantInWords(new Date(moment), timeZone, language);
