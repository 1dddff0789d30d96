import { z } from 'zod';
import { encodingsOfBytes } from './alphabets';
import { committeeOfHeader } from './committee-columns';
import type { Line } from './csv-lines';

/** What a column of a table can hold. */
export const tableFields = [
  'identifier',
  'fullName',
  'givenName',
  'familyName',
  'honorific',
  'address',
  'officeAddress',
  'assistantAddress',
  'institution',
  'position',
  'country',
  'constituency',
  'group',
  'party',
  'committee',
  'committeeRole',
  'substituteCommittee',
  'committeeColumn',
  'rapporteur',
  'shadow',
  'languages',
  'salutation',
  'formOfAddress',
] as const;
export type TableField = (typeof tableFields)[number];

/** How a table is read: what each column holds, and what holds for every row. */
export const tableMappingSchema = z.strictObject({
  /** What the list is called: it ends only what a list of this name brought. */
  name: z.string().min(1).max(60),
  columns: z.array(z.enum([...tableFields, 'none'])).max(200),
  identifierIs: z.enum(['own', 'ep-mep', 'uk-member']),
  /** How its letters are written, where a person said so; kept for this file alone. */
  encoding: z.enum(encodingsOfBytes).exactOptional(),
  /** Where no column says it. */
  institution: z.string().max(200),
  /** The language of the column of salutations, BCP 47. */
  salutationLanguage: z.string().max(12),
  /** Whether the rows are persons, or offices that keep their address. */
  rows: z.enum(['persons', 'offices']),
});
export type TableMapping = z.infer<typeof tableMappingSchema>;

// What headers say in the main languages, without accents and punctuation; the first that fits is taken.
const guesses: readonly (readonly [TableField, RegExp])[] = [
  ['assistantAddress', /assist\w*.*mail|mail.*assist|asystent.*mail/],
  [
    'officeAddress',
    /(office|buro|bureau|cabinet|kabinett|gabinet|secretari|sekretari|segreteri|oficina|ufficio|biuro|kantoor|funktion).*mail|mail.*(office|buro|bureau|cabinet|secretari|sekretari|segreteri|oficina|ufficio|biuro)/,
  ],
  [
    'address',
    /mail|courriel|correo|posta elettronica|correio|poczta|^e ?post|sahkopost|адрес.*поща|електрон|имеил|^ел поща|ηλεκτρον|ταχυδρ|^el pastas|e ?pasts/,
  ],
  ['salutation', /salutation|briefanrede|anrede im|formule d appel|saludo|aanhef|zwrot/],
  ['formOfAddress', /form of address|full title|envelope|anschriftszeile|adressierung/],
  [
    'committeeRole',
    /(role|rolle|funktion|fonction|cargo|ruolo|functie|funkcja).*(committee|ausschuss|commission|comision|commissie|komisj)|(committee|ausschuss|commission).*(role|rolle|funktion|fonction)/,
  ],
  ['rapporteur', /^rapporteur|berichterstatter|^relator|^ponente|sprawozdawca/],
  ['shadow', /shadow|schattenbericht|fictif|ombra|sombra|schaduw/],
  [
    'substituteCommittee',
    /substitut|stellvertr|suppleant|suppl[ey]nte?|suplente|sostitut|zastepc|nahradn|pottag|plaatsvervang|suppleant/,
  ],
  [
    'committee',
    /committee|ausschuss|ausschusse|commission|comision|commissione|comissao|commissie|komisj|utskott|udvalg|vybor|bizottsag|^odbor|comisia|komite|komisija|valiokunta|комиси|комитет|επιτροπ/,
  ],
  [
    'identifier',
    /^(id|identifier|identifiant|kennung|(mep|member|mp) (id|number)|number|no|nr|nummer|numero|numer|code|kod)$/,
  ],
  ['honorific', /^(title|titel|titre|titolo|titulo|tytul|civilite|anrede|honorific|prefix|mr ms)$/],
  [
    'familyName',
    /family ?name|last ?name|surname|nachname|familienname|nom de famille|apellido|cognome|achternaam|^nazwisko$|apelido|sobrenome|efternamn|efternavn|sukunimi|prijmeni|priezvisko|фамил|επωνυμ|perekonnanimi|prezime|priimek|^pavarde|^uzvards/,
  ],
  [
    'givenName',
    /first ?name|given ?name|forename|vorname|^prenom|voornaam|^imie$|nombre de pila|fornamn|fornavn|etunimi|jmeno|^meno$|keresztnev|prenume|^ime$|^име$|^ονομα$|^vardas$|^vards$|eesnimi/,
  ],
  [
    'fullName',
    /^(name|nom|nombre|nome|naam|navn|namn|nimi|nev|nume|mep|mp|imie i nazwisko|nazwisko i imie|vor und nachname|name vorname)$|full name|nom complet|nom et prenom|nom prenom|nombre (completo|y apellidos)|nome completo|nome e cognome|volledige naam|^(member|mitglied)( of| des|$)|abgeordnete|depute|diputad|deputat|poset|ονοματεπωνυμο|^име(на)? (и )?фамил|^vardas (ir )?pavarde|^vards (un )?uzvards/,
  ],
  [
    'institution',
    /institution|parliament|parlament|chamber|kammer|chambre|^house$|institucion|istituzione|instelling|instytucj|organi[sz]ation|ministry|ministerium/,
  ],
  [
    'constituency',
    /constituency|wahlkreis|circonscription|circunscripcion|circoscrizione|collegio|kiesdistrict|okreg|valkrets/,
  ],
  [
    'country',
    /country|^stat$|^staat$|държав|^land$|^pays|^pais$|paese|^kraj$|member state|mitgliedstaat|etat membre|estado miembro|stato membro|lidstaat|^orszag|държава|χωρα|^maa$|^zeme$|krajina|drzava|^salis$|^valsts$|^riik$|^tara$/,
  ],
  [
    'group',
    /group|fraktion|groupe|grupo|gruppo|fractie|^klub|grupa|frakcja|frakcij|frakcio|fraktsioon|skupina|ryhma|група|ομαδα/,
  ],
  ['party', /party|partei|^parti\b|partido|partito|partij|partia|^strana|^stranka|партия|κομμα|puolue|erakond/],
  ['languages', /language|sprache|langue|idioma|lingua|^ta+le?n?$|jezyk/],
  ['position', /position|function|funktion|fonction|cargo|carica|functie|stanowisko|^role$|^rolle$|^post$|job title/],
];

/** A header as it is compared: small letters without accents, signs as blanks. */
export const foldedHeader = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\be mail\b/gu, 'email')
    .trim();

/** Under what names a list has a parliament’s own numbers: `epid`, `mep_id`, `europarl id`; of the UK, `mnis_id`. */
const numbers: readonly (readonly [TableMapping['identifierIs'], RegExp])[] = [
  [
    'ep-mep',
    /^(ep ?id|meps? ?(id|identifier|number|nr|no)|(ep|europarl|european parliament)( member| mep)? ?(id|identifier|number|nr|no)|id (ep|mep|europarl)|epnumber)$/,
  ],
  ['uk-member', /^(mnis ?id|uk (parliament )?(member )?id|parliament uk id|house of commons id)$/],
];
const numberOf = (header: string) => numbers.find(([, says]) => says.test(foldedHeader(header)))?.[0];

/** Whose numbers a column holds, by its name and as far as all its cells are such numbers. */
export function guessIdentifier(header: readonly string[], rows: readonly Line[]): TableMapping['identifierIs'] {
  const place = header.findIndex((name) => numberOf(name));
  const areNumbers = rows.every(({ cells }) => /^\s*([1-9]\d{0,8})?\s*$/.test(cells[place] ?? ''));
  return (place >= 0 && areNumbers && numberOf(header[place] ?? '')) || 'own';
}

/** The words of a name as programs write them: `fullName`, `politicalGroup`. */
const wordsApart = (header: string): string => header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');

const guessFolded = (folded: string): TableField | undefined =>
  folded ? guesses.find(([, says]) => says.test(folded))?.[0] : undefined;

/** What a single header says; undefined where it says nothing known. */
export const guessOf = (header: string): TableField | undefined => {
  if (committeeOfHeader(header)) return 'committeeColumn';
  if (numberOf(header)) return 'identifier';
  return guessFolded(foldedHeader(header)) ?? guessFolded(foldedHeader(wordsApart(header)));
};

/**
 * What the columns hold, as far as their headers tell: each thing once, but for addresses. `Nom` beside `Prénom` is the
 * surname, and alone the whole name.
 */
export function guessColumns(header: readonly string[]): TableMapping['columns'] {
  const several: readonly TableField[] = [
    'address',
    'officeAddress',
    'assistantAddress',
    'committee',
    'substituteCommittee',
    'committeeColumn',
  ];
  const hasNumbers = header.some(numberOf);
  const taken = new Set<TableField>();
  const columns = header.map((name): TableField | 'none' => {
    const guess = guessOf(name);
    if (!guess || (taken.has(guess) && !several.includes(guess))) return 'none';
    if (guess === 'identifier' && hasNumbers && !numberOf(name)) return 'none';
    taken.add(guess);
    return guess;
  });
  const has = (field: TableField): boolean => taken.has(field);
  return columns.map((field) => {
    if (field === 'fullName' && has('givenName') && !has('familyName')) return 'familyName';
    const isAlone = has('givenName') !== has('familyName') && !has('fullName');
    return isAlone && (field === 'familyName' || field === 'givenName') ? 'fullName' : field;
  });
}

/** The shape of a header, under which its mapping is kept: the same columns in the same order. */
export const shapeOf = (header: readonly string[]): string => header.map(foldedHeader).join('\n');

/** Under what name a list’s records are kept. */
export const tableSource = (name: string): `table:${string}` =>
  `table:${foldedHeader(name).replaceAll(' ', '-') || 'list'}`;
