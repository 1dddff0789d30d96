/** How a language is written: its letters beyond ASCII in small, and what no name or word of it holds. */
export type Writing = { readonly letters: string; readonly never?: RegExp; readonly domain?: string };

// `never` parts what is written with letters that also stand in another encoding's place: Portuguese has ã only in ão, ãe, ãs.
const betweenConsonants = '[bcdfghjkmnpqstvwxz]č[bcdfghjklmnpqrstvwxz]';
const writings = {
  cs: {
    letters: 'áčďéěíňóřšťúůýžöü',
    never: new RegExp(`${betweenConsonants}|[bcdfghjklmnpqrstvz]ř[bcdfghjklmnpqrsvz]|fč$`),
    domain: 'cz',
  },
  sk: {
    letters: 'áäčďéíĺľňóôŕšťúýžöü',
    never: new RegExp(`${betweenConsonants}|(?:^|[aeiouyáéíóúýä])[ŕĺ]|[ŕĺ]$`),
    domain: 'sk',
  },
  pl: { letters: 'ąćęłńóśźż', never: /[ćńśź][aeiouyąęó]|^[ąę]/, domain: 'pl' },
  hu: { letters: 'áéíóöőúüű', domain: 'hu' },
  sl: { letters: 'čšžćđ', never: new RegExp(`${betweenConsonants}|đ[bcdfghklmnpstvzčćšž]`), domain: 'si' },
  hr: { letters: 'čćđšž', never: new RegExp(`${betweenConsonants}|đ[bcdfghklmnpstvzčćšž]`), domain: 'hr' },
  ro: { letters: 'ăâîșțşţ', never: /ă[oea]/, domain: 'ro' },
  lt: { letters: 'ąčęėįšųūž', domain: 'lt' },
  lv: { letters: 'āčēģīķļņšūž', domain: 'lv' },
  et: { letters: 'äõöüšž', domain: 'ee' },
  de: { letters: 'äöüß', never: /ß\p{Lu}|[äöü]{2}/u },
  fr: { letters: 'àâæçéèêëîïôœùûüÿ', never: /[èêâ]$|œ(?![uit])|[îï]{2}|ç[bcdfghjklmnpqrstvwxz]|æ[^qt]/, domain: 'fr' },
  es: { letters: 'áéíñóúü', never: /ñ(?![aeiouáéíóúy])|[áéíóú].*[áéíóú]/, domain: 'es' },
  pt: { letters: 'áâãàçéêíóôõú', never: /ã(?![oes-]|$)|õ(?!e)|ç(?![aouãáóõ])|ê$|[âê]{2}/, domain: 'pt' },
  it: { letters: 'àèéìòù', never: /[àèéìòù](?!$)/ },
  sv: { letters: 'åäöé' },
  da: { letters: 'æøåéö', never: /[aeiouyæøå]æ|æ$|ø$/ },
  is: { letters: 'áðéíóúýþæö', never: /.þ|^ð|ð[bcdfghjkptz]/ },
  nl: { letters: 'éëïóöüè', never: /è$/ },
  mt: { letters: 'ċġħżàèìòù', domain: 'mt' },
  tr: { letters: 'çğıiöşüâ', domain: 'tr' },
  el: { letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ', never: /ς\p{L}|^[^αεηιουωάέήίόύώϊϋΐΰ]{3,}$/u, domain: 'gr' },
  bg: { letters: 'абвгдежзийклмнопрстуфхцчшщъьюя', never: /^[ъь]|^[^аеиоуъюя]{3,}$/, domain: 'bg' },
  ru: { letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё', never: /^[ъыь]|^[^аеиоуыэюяё]{3,}$/, domain: 'ru' },
  uk: { letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', never: /^ь|^[^аеєиіїоуюя]{3,}$/, domain: 'ua' },
  sr: { letters: 'абвгдђежзијклљмнњопрстћуфхцчџш', never: /^[^аеиоур]{3,}$/, domain: 'rs' },
  mk: { letters: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш', never: /^[^аеиоур]{3,}$/, domain: 'mk' },
} as const satisfies Record<string, Writing>;

export const languageWritings: readonly Writing[] = Object.values(writings);

/** Languages by the word that a person would look for, in the order in which an encoding is tried. */
export const byteEncodings = {
  'windows-1252': 'west',
  'windows-1250': 'centre',
  'iso-8859-2': 'centre',
  'windows-1257': 'baltic',
  'windows-1251': 'cyrillic',
  'iso-8859-5': 'cyrillic',
  'windows-1253': 'greek',
  'iso-8859-7': 'greek',
  'windows-1254': 'turkish',
  'iso-8859-15': 'west',
  'iso-8859-4': 'baltic',
  'iso-8859-3': 'maltese',
  'koi8-r': 'cyrillic',
  'koi8-u': 'cyrillic',
  ibm866: 'cyrillic',
  macintosh: 'west',
  'x-mac-cyrillic': 'cyrillic',
  'x-mac-ce': 'centre',
  ibm852: 'centre',
  ibm737: 'greek',
  ibm850: 'west',
  ibm437: 'west',
} as const;
export type ByteEncoding = keyof typeof byteEncodings;
export const encodingsOfBytes = Object.keys(byteEncodings) as ByteEncoding[];
