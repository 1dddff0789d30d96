import { type InterfaceLanguage, regions } from './interface-languages';

/** Brussels, Athens, Kyiv: the last part of an IANA zone's name, as people say it. */
export function zoneName(timeZone: string): string {
  return timeZone === 'UTC' ? 'UTC' : `${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time`;
}

/** “Friday 27 November 2026”, in the given zone. */
function dayInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  return new Intl.DateTimeFormat(regions[language], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
    .format(at)
    .replace(',', '');
}

/** “27 November 2026”, in the given zone. */
export function dateInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  return new Intl.DateTimeFormat(regions[language], {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}

/** “18:00”, in the given zone. */
export function hourInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  return new Intl.DateTimeFormat(regions[language], {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** “Friday 27 November 2026, 18:00 Brussels time”: the instant with the zone that the reader needs. */
export function instantInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  return `${dayInWords(at, timeZone, language)}, ${hourInWords(at, timeZone, language)} ${zoneName(timeZone)}`;
}
