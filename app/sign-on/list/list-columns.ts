import { foldedHeader } from '~/officials/list/table-mapping';
import { countryOfLabel } from '~/officials/person/country-label';
import { languageOfLabel } from './language-label';

/** What a column of a list of organisations can hold. */
export const listFields = ['organisation', 'person', 'address', 'country', 'language', 'note'] as const;
export type ListField = (typeof listFields)[number];
/** What more a sign-on that was collected elsewhere can hold. */
export const collectedFields = ['website', 'position', 'statement', 'logo'] as const;
export type CollectedField = (typeof collectedFields)[number];
export type ListColumn = ListField | CollectedField | 'none';
/** Whether a list is of invitations, or of a sign-on that was collected elsewhere. */
export type ListKind = 'invitations' | 'collected';

// What headings say in the main languages, without accents and punctuation; the first that fits is taken.
const guesses: readonly (readonly [ListField, RegExp])[] = [
  [
    'address',
    /mail|courriel|correo|posta elettronica|correio|poczta|^e ?post|sahkopost|адрес|поща|имеил|ηλεκτρον|ταχυδρ|^el pastas|e ?pasts/,
  ],
  ['language', /language|sprache|langue|idioma|lingua|^taa?le?n?$|jezyk|jazyk|^kalba|^kieli|език|γλωσσα|nyelv|limba/],
  [
    'country',
    /country|^land$|^pays|^pais$|paese|^kraj$|^stat(o|e|en)?$|zeme|krajina|drzava|orszag|държава|χωρα|^maa$|^salis$|^valsts$|^riik$|^tara$/,
  ],
  [
    'person',
    /contact|kontakt|контакт|επαφ|contatto|ansprech|person|vorname|nachname|first ?name|last ?name|given ?name|family ?name|surname|prenom|nom de famille|apellido|cognome|voornaam|achternaam|director|direct(eur|rice)|geschaftsfuhr|osoba|лице|υπευθυν/,
  ],
  [
    'organisation',
    /organi[sz]a|organisme|association|asociaci|associazione|verband|^verein|vereniging|stiftung|foundation|fondation|fundaci|^ngos?$|^ong$|^osc$|institution|partner|member|mitglied|membre|socio|stowarzysz|^subjekt|οργανωσ|организац|jarjesto|egyesulet/,
  ],
  [
    'note',
    /note|remark|comment|bemerkung|anmerkung|notiz|remarque|observac|osservaz|opmerking|uwagi|poznamk|huomautus/,
  ],
];

// What the headings of forms say beside those; when somebody answered and that they agreed is nothing that we need.
const guessesOfForms: readonly (readonly [ListColumn, RegExp])[] = [
  [
    'none',
    /time ?stamp|zeitstempel|horodat|marca temporal|^(start|completion) time|submitted|consent|agree|einwillig|einverstand|zustimm|accept|accord|gdpr|privacy|datenschutz|newsletter|^id$/,
  ],
  [
    'person',
    /^(your|ihr|votre|vos|su|tu|il suo|uw|twoje|vase) ?(full |first |last )?(name|nom|prenom|nombre|nome|naam|imie|jmeno)s?$|signatory|unterzeichn|signataire|firmante|firmatario/,
  ],
  ['logo', /logo/],
  ['website', /web|url|homepage|internet|^site/],
  [
    'statement',
    /statement|quote|quotation|zitat|citation|cita\b|testimonial|declaration|erklarung|why .*(sign|support)|warum|pourquoi/,
  ],
  [
    'position',
    /role|position|function|funktion|fonction|job|titel|^titre|^title|cargo|stanowisko|funkcja|длъжност|ιδιοτητα/,
  ],
];

const guessesOf = { invitations: guesses, collected: [...guessesOfForms, ...guesses] };

/** What a heading says; undefined where it says nothing known. A name alone may be anybody’s. */
export function fieldOfHeading(heading: string, kind: ListKind = 'invitations'): ListColumn | 'name' | undefined {
  const folded = foldedHeader(heading);
  if (!folded) return undefined;
  const known = guessesOf[kind].find(([, says]) => says.test(folded))?.[0];
  return (
    known ??
    (/^(name|nom|nombre|nome|naam|navn|namn|nimi|nev|nume|nazwa|nazev|ime|име|ονομα)$/.test(folded)
      ? 'name'
      : undefined)
  );
}

/** What the columns hold, by their headings and by what stands in them: an organisation and an address once at least, where there are any. */
export function guessColumns(
  header: readonly string[],
  hasHeader: boolean,
  rows: readonly (readonly string[])[],
  kind: ListKind = 'invitations',
): ListColumn[] {
  const said = header.map((heading) => (hasHeader ? fieldOfHeading(heading, kind) : undefined));
  const sample = rows.slice(0, 200);
  const columns = said.map((field, place): ListColumn | 'name' => field ?? fieldOfCells(sample, place) ?? 'none');
  const named = columns.includes('organisation') ? 'person' : 'organisation';
  const plain = columns.map((field) => (field === 'name' ? named : field));
  if (plain.includes('organisation')) return plain;
  // No heading names the organisation: the first column of words that says nothing else.
  const free = plain.findIndex((field, place) => field === 'none' && !said[place] && isWords(sample, place));
  return free < 0 ? plain : plain.with(free, 'organisation');
}

const cellsOf = (rows: readonly (readonly string[])[], place: number): string[] =>
  rows.flatMap((cells) => cells[place]?.trim() || []);

/** What most cells of a column are. */
function fieldOfCells(rows: readonly (readonly string[])[], place: number): ListField | undefined {
  const cells = cellsOf(rows, place);
  const most = (are: (cell: string) => unknown) => cells.length > 0 && cells.filter(are).length * 2 > cells.length;
  if (most((cell) => /\S@\S/.test(cell))) return 'address';
  if (most(countryOfLabel)) return 'country';
  return most(languageOfLabel) ? 'language' : undefined;
}

const isWords = (rows: readonly (readonly string[])[], place: number): boolean =>
  cellsOf(rows, place).some((cell) => /\p{L}{2}/u.test(cell));
