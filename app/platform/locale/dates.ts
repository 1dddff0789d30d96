import { type InterfaceLanguage, regions } from './interface-languages';

/** Formats by what they write: making one takes a hundred times as long as writing with it. */
const formats = new Map<string, Intl.DateTimeFormat>();
/** Some for each language and time zone: whoever names other zones cannot fill the memory. */
const mostFormats = 500;

function formatOf(language: InterfaceLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(regions[language], options);
  if (formats.size < mostFormats) formats.set(name, known);
  return known;
}

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** “Friday 27 November 2026”, in the given zone. */
function dayInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  const written = formatOf(language, { timeZone, weekday: 'long', ...day }).format(at);
  return withFirst(written.replace(',', ''), language);
}

/** “27 November 2026”, in the given zone. */
export function dateInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  return withFirst(formatOf(language, { timeZone, ...day }).format(at), language);
}

/** The calendar day of an instant in a zone, as an ISO date. */
export const dayIn = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);

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
  const hour = formatOf(language, format).format(at);
  return language === 'fr' ? hour.replace(':', '\u202Fh\u202F') : hour;
}

/** “Friday 27 November 2026, 18:00 Brussels time”: the instant with the zone that the reader needs. */
export function instantInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  return withClock(at, timeZone, language, hourInWords(at, timeZone, language));
}

/** “Friday 27 November 2026, 17:59:58 Brussels time”: to the second, where one decides. */
export function secondInWords(at: Date, timeZone: string, language: InterfaceLanguage = 'en'): string {
  const hour = hourInWords(at, timeZone, language);
  const seconds = String(at.getUTCSeconds()).padStart(2, '0');
  const clock = language === 'fr' ? `${hour}\u202Fmin\u202F${seconds}\u202Fs` : `${hour}:${seconds}`;
  return withClock(at, timeZone, language, clock);
}

function withClock(at: Date, timeZone: string, language: InterfaceLanguage, clock: string): string {
  const moment = `${dayInWords(at, timeZone, language)}, ${clock}`;
  const zone = zoneName(timeZone, language);
  return language === 'fr' ? `${moment} (${zone})` : `${moment} ${zone}`;
}

/** The cities of Europe’s zones that French calls otherwise than the IANA names do. */
const french: Readonly<Record<string, string>> = {
  Athens: 'Athènes',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Copenhagen: 'Copenhague',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Malta: 'Malte',
  Moscow: 'Moscou',
  Nicosia: 'Nicosie',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
};

/** “Brussels time”, « heure de Bruxelles »: the last part of an IANA zone’s name, as people say it. */
export function zoneName(timeZone: string, language: InterfaceLanguage = 'en'): string {
  if (timeZone === 'UTC') return 'UTC';
  const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  if (language === 'en') return `${city} time`;
  const name = french[city] ?? city;
  return /^[AEIOUÉÎ]/.test(name) ? `heure d’${name}` : `heure de ${name}`;
}

/** A moment to be said in the reader’s language: plain data, as everything in a sentence. */
export type Moment = { readonly moment: string; readonly timeZone: string };

export const moment = (at: Date, timeZone: string): Moment => ({ moment: at.toISOString(), timeZone });

export const momentInWords = ({ moment, timeZone }: Moment, language: InterfaceLanguage): string =>
  instantInWords(new Date(moment), timeZone, language);

/** Whether a day (ISO 8601) can be meant: in the year 0026 something happened, but nobody who types it means that. */
export const isOfOurTimes = (day: string): boolean => day >= '1900-01-01' && day < '2200-01-01';
