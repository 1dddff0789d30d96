import { expect, test } from 'vitest';
import { resembledBody } from '~/organisations/name/institutions/institutions';
import { countryName } from '~/platform/locale/countries';

test.each([
  ['in the order of everyday', 'Regering van Nederland'],
  ['by its people', 'Gouvernement belge'],
  ['by an adjective', 'Österreichische Regierung'],
  ['in Cyrillic', 'Правителство на България'],
  ['in Greek', 'Κυβέρνηση της Ελλάδας'],
  ['with the definite form of the north', 'Svenska regeringen'],
  ['in a case', 'Eesti valitsus'],
  ['with the state in short', 'Vláda ČR'],
  ['with the state in letters', 'Rząd RP'],
  ['with an elision', 'Governo d’Italia'],
  ['with its republic', 'Regierung der Bundesrepublik Deutschland'],
  ['of a state outside the Union', 'Gobierno de Canadá'],
  ['with letters of another script', 'Regеring vаn Nederland'],
  ['in a part of a name', 'Regering van Nederland – Den Haag'],
  ['by its office alone', 'The Government'],
  ['by its parliament', 'Parlement français'],
  ['by who leads it', 'Président de la République française'],
  ['by its embassy', 'Ambassade de France à Bruxelles'],
  ['by its representation', 'Ständige Vertretung Österreichs bei der EU'],
  ['by a federal service of Belgium', 'SPF Justice'],
  ['by the same in Dutch', 'FOD Justitie'],
  ['by a ministry in Irish', 'An Roinn Dlí agus Cirt'],
])('a government is seen %s: “%s”', (_how, name) => expect(resembledBody(name)).not.toBeNull());

test.each([
  'Europe Commission',
  'The Commission',
  'Renew Europe',
  'EPP Group',
  'S&D Group',
  'Cabinet of Commissioner Brandt',
])('an institution of the Union is seen in everyday words: “%s”', (name) => expect(resembledBody(name)).not.toBeNull());

test.each([
  'Amnesty Nederland',
  'Youth Parliament Ireland',
  'Local Government Denmark',
  'National Youth Council of Ireland',
  'Lanterns for Parliament',
  'Green Cabinet',
  'J&L Cabinet',
  'D&D Consulting Services',
  'Gouvernement en Exil des Lanternes',
  'Better Government for Poland',
  'French Federation of Lantern Makers',
  'Kinderhilfe Österreich',
  'Commission Justice et Paix France',
  'Premier Lanterns Belgium',
])('“%s” is an organisation’s own name', (name) => expect(resembledBody(name)).toBeNull());

const government: Readonly<Record<string, string>> = {
  ...{ bg: 'Правителство', cs: 'Vláda', da: 'Regering', de: 'Regierung', el: 'Κυβέρνηση', en: 'Government' },
  ...{ es: 'Gobierno', et: 'Valitsus', fi: 'Hallitus', fr: 'Gouvernement', ga: 'Rialtas', hr: 'Vlada', hu: 'Kormány' },
  ...{ it: 'Governo', lt: 'Vyriausybė', lv: 'Valdība', mt: 'Gvern', nl: 'Regering', pl: 'Rząd', pt: 'Governo' },
  ...{ ro: 'Guvern', sk: 'Vláda', sl: 'Vlada', sv: 'Regeringen' },
};
const members = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

test.each(Object.entries(government))('in %s, every member state’s “%s” is held, in either order', (language, word) => {
  const free = members
    .flatMap((code) => [`${word} ${countryName(code, language)}`, `${countryName(code, language)} ${word}`])
    .filter((name) => resembledBody(name) === null);
  expect(free).toEqual([]);
});
