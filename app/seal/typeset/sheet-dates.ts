import { sheetLocale } from './sheet.words';

/** An ISO day written out in the language of the text, as a sealed letter prints it. */
export function longDate(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(sheetLocale(language), { dateStyle: 'long', timeZone: 'UTC' });
  const date = format.format(new Date(`${day}T12:00:00Z`));
  return language === 'fr' ? date.replace(/^1 /, '1er ') : date;
}
