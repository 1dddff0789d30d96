/** ISO 3166-1 alpha-2 codes of the countries in which an organisation can be established. */
export const countryCodes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

const namesIn = new Map<string, Intl.DisplayNames>();

/** The country's name in a language (CLDR), the code itself where it has none. */
export function countryName(code: string, language = 'en'): string {
  const names = namesIn.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  namesIn.set(language, names);
  return names.of(code) ?? code;
}

/** All countries to choose from, in the order in which a reader of the language looks for a name. */
export const countryOptions = (language = 'en'): { value: string; label: string }[] =>
  countryCodes
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
