import { type InterfaceLanguage, regions } from './interface-languages';
import { zoneName } from './zones';

export { zoneName } from './zones';

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** “Friday 27 November 2026”, in the given zone. */
function dayInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  const written = new Intl.DateTimeFormat(regions[language], { timeZone, weekday: 'long', ...day }).format(at);
  return withFirst(written.replace(',', ''), language);
}

/** “27 November 2026”, in the given zone. */
export function dateInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  return withFirst(new Intl.DateTimeFormat(regions[language], { timeZone, ...day }).format(at), language);
}

/** The first of a month is an ordinal in French, of which CLDR knows nothing. */
const withFirst = (date: string, language: InterfaceLanguage): string =>
  language === 'fr' ? date.replace(/(^|\s)1 /, '$11er ') : date;

/** “18:00”, « 18 h 00 », in the given zone. */
export function hourInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  const format = {
    timeZone,
    hour: language === 'fr' ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  const hour = new Intl.DateTimeFormat(regions[language], format).format(at);
  return language === 'fr' ? hour.replace(':', '\u202Fh\u202F') : hour;
}

/** “Friday 27 November 2026, 18:00 Brussels time”: the instant with the zone that the reader needs. */
export function instantInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  const moment = `${dayInWords(at, timeZone, language)}, ${hourInWords(at, timeZone, language)}`;
  const zone = zoneName(timeZone, language);
  return language === 'fr' ? `${moment} (${zone})` : `${moment} ${zone}`;
}
