import { countryCodes, countryName } from '~/platform/locale/countries';

/** The 24 official languages of the EU (Regulation No 1), in which the Parliament publishes its lists. */
export const officialLanguages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Countries that are or were represented in the Parliament, ISO 3166-1 alpha-2. */
export const representedCountries =
  'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Spellings of the Parliament that the Unicode names of countries do not have. */
const otherSpellings: Readonly<Record<string, readonly string[]>> = {
  CZ: [
    'Czech Republic',
    'République tchèque',
    'Tschechische Republik',
    'Repubblica ceca',
    'República Checa',
    'Tsjechische Republiek',
    'Česká republika',
    'Češka republika',
    'Czeska Republika',
    'Republika Czeska',
    'Republica Cehă',
    'Cseh Köztársaság',
    'Čekijos Respublika',
    'Čehijas Republika',
    'Tšehhi Vabariik',
    'Tšekin tasavalta',
    'Tjeckiska republiken',
    'Den Tjekkiske Republik',
    'Poblacht na Seice',
    'Чешка република',
    'Τσεχική Δημοκρατία',
    'Repubblika Ċeka',
    'Iċ-Ċekja',
    'Chéquia',
    'Republika Češka',
    'An tSeicia',
  ],
  GB: [
    'UK',
    'Großbritannien',
    'Het Verenigd Koninkrijk',
    'Yhdistynyt kuningaskunta',
    'Det Forenede Kongerige',
    'Förenade kungariket',
    'Zjednoczone Królestwo',
    'Veľká Británia',
    'Velika Britanija',
    'Great Britain',
  ],
  GR: ['EL', 'Hellas'],
  NL: ['The Netherlands', 'Madalmaad', 'Niderlandy', 'Olanda', 'L-Olanda', 'Holandia', 'Pajjiżi l-Baxxi', 'Holandija'],
  SK: ['Slovak Republic', 'République slovaque', 'Slowakische Republik', 'Slovenská republika'],
  HU: ['L-Ungerija'],
  DK: ['Id-Danimarka'],
};

const plain = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

let byLabel: ReadonlyMap<string, string> | undefined;

function countriesByLabel(): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const country of representedCountries) {
    labels.set(plain(country), country);
    for (const spelling of otherSpellings[country] ?? []) labels.set(plain(spelling), country);
    for (const language of officialLanguages) {
      const name = new Intl.DisplayNames([language], { type: 'region' }).of(country);
      if (name) labels.set(plain(name), country);
    }
  }
  return labels;
}

let everyByLabel: ReadonlyMap<string, string> | undefined;

/** Countries without members in the Parliament, by their names in the same languages. */
function everyCountryByLabel(): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const language of officialLanguages)
    for (const country of countryCodes) labels.set(plain(countryName(country, language)), country);
  for (const country of countryCodes) labels.set(plain(country), country);
  return labels;
}

/**
 * The country (ISO 3166-1 alpha-2) behind a label in any of the 24 languages, or behind its code.
 * Case, accents and punctuation do not count. Undefined where the label is not known.
 */
export function countryOfLabel(label: string): string | undefined {
  const wanted = plain(label);
  if (!wanted) return undefined;
  byLabel ??= countriesByLabel();
  const represented = byLabel.get(wanted);
  if (represented) return represented;
  everyByLabel ??= everyCountryByLabel();
  return everyByLabel.get(wanted);
}
