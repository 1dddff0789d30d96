import type { InterfaceLanguage } from './interface-languages';

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
