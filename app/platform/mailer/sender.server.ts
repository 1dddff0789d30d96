import type { Sender } from '@emails/parts/frame';
import { settings } from '../installation/settings.server';
import { firstLanguage, isInterfaceLanguage } from '../locale/interface-languages';

/** What every mail says of the installation that sends it, in the language of who reads it; English where that is not known. */
export const sender = (language?: string | null): Sender => ({
  ...(isInterfaceLanguage(language) && language !== firstLanguage ? { language } : {}),
  operator: 'Undersigned',
  home: settings().origin,
  ...(settings().runBy ? { runBy: settings().runBy } : {}),
  demonstration: settings().demonstration,
});
