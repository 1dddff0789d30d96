import { canonicalJson, type Json } from '~/platform/canonical';
import { firstLanguage } from '~/platform/locale/sentences';
import { words } from './attachments.words';
import type { EditionExpert, EditionSignatory, PublicEdition } from './edition';

/** In English in every sealed letter, whatever its language: these words are among the sealed bytes. */
const say = words(firstLanguage);

/** A file inside the sealed letter. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  /** The relationship of ISO 19005-3, 6.8 (`AFRelationship`). */
  readonly relationship: 'source' | 'data' | 'alternative';
  readonly description: string;
  readonly text: string;
}

/**
 * The files that a sealed letter carries. They say what its pages say, in forms that programs read, and hang on nothing but
 * the edition: neither on a collation nor on the names of countries, which change with Node.
 */
export function attachments(publicEdition: string, edition: PublicEdition): Attachment[] {
  const reserved = edition.signatories.some(({ reservation }) => reservation);
  const columns = reserved ? columnsReserved : columnsPlain;
  const rows = edition.signatories.map((signatory) => row(signatory, columns));
  const experts = edition.experts?.map(expertRow);
  return [
    {
      name: 'edition.json',
      type: 'application/json',
      relationship: 'source',
      description: say('edition'),
      text: publicEdition,
    },
    {
      name: 'signatories.json',
      type: 'application/json',
      relationship: 'data',
      description: say('signatories'),
      text: `${canonicalJson(rows as readonly Json[])}\n`,
    },
    {
      name: 'signatories.csv',
      type: 'text/csv',
      relationship: 'data',
      description: say('signatoriesTable'),
      text: table(rows, columns),
    },
    ...(experts ? expertFiles(experts) : []),
  ];
}

/** Only where experts signed. */
const expertFiles = (rows: readonly Row[]): Attachment[] => [
  {
    name: 'experts.json',
    type: 'application/json',
    relationship: 'data',
    description: say('experts'),
    text: `${canonicalJson(rows as readonly Json[])}\n`,
  },
  {
    name: 'experts.csv',
    type: 'text/csv',
    relationship: 'data',
    description: say('expertsTable'),
    text: table(rows, expertColumns),
  },
];
const expertColumns = ['name', 'title', 'affiliation'] as const;
const expertRow = ({ name, title = '', affiliation = '' }: Omit<EditionExpert, 'endorsementId'>): Row => ({
  name,
  title,
  affiliation,
});

const columnsPlain = ['name', 'country', 'role', 'attestation', 'website', 'signedBy', 'statement'] as const;
/** Only where somebody has a reservation: what was sealed before there were any is computed as it was. */
const columnsReserved = [...columnsPlain, 'reservation'] as const;
type Columns = readonly (typeof columnsReserved)[number][];
type Row = Readonly<Record<string, string>>;

function row(signatory: Omit<EditionSignatory, 'endorsementId'>, columns: Columns): Row {
  const cells = {
    name: signatory.name,
    country: signatory.country,
    role: signatory.lead ? 'lead organisation' : 'signatory',
    attestation: signatory.attestedByLeadOnly ? 'attested by the lead only' : '',
    website: signatory.website ?? '',
    signedBy: signatory.signedBy ? `${signatory.signedBy.name}, ${signatory.signedBy.role}` : '',
    statement: signatory.statement ?? '',
    reservation: signatory.reservation ?? '',
  };
  return Object.fromEntries(columns.map((column) => [column, cells[column]]));
}

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
function table(rows: readonly Row[], columns: readonly string[]): string {
  const lines = [columns.join(','), ...rows.map((one) => columns.map((column) => cell(one[column] ?? '')).join(','))];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell that begins like a formula gets an apostrophe, or a spreadsheet would run it. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
