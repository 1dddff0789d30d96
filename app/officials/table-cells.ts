import type { ListWarning } from './broken-file';
import { countryOfLabel, officialLanguages } from './country-label';
import { familyNameOf, givenNameOf } from './family-name';
import { honorificOf } from './honorific';
import { mailAddressesIn } from './mail-addresses';
import type { AddressKind, SourceFacts } from './official';
import { committeeCode, type OfficialRole, proceduresIn, type RoleName } from './official-role';
import { politicalGroupOf } from './political-group';
import type { TableField, TableMapping } from './table-mapping';

/** The cells of one row that hold a thing, cleaned. */
export type Read = (field: TableField) => string[];

/** What one row says; null where it names nobody. */
export function factsOfCells(
  read: Read,
  mapping: TableMapping,
  line: number,
  warnings: ListWarning[],
): SourceFacts | null {
  const one = (field: TableField): string => read(field).find(Boolean) ?? '';
  const warn = (reason: ListWarning['reason'], value: string) => warnings.push({ reason, line, values: { value } });
  const name = mapping.rows === 'offices' ? { fullName: one('fullName') || one('position') } : nameIn(one);
  if (!name.fullName) return null;
  const countryLabel = one('country');
  const country = countryOfLabel(countryLabel);
  if (countryLabel && !country) warn('unknownCountry', countryLabel);
  const groupLabel = one('group');
  const honorific = honorificOf(one('honorific'));
  const salutation = one('salutation').replace(/[,!:]+$/u, '');
  const institution = one('institution') || mapping.institution;
  const said = {
    ...name,
    country,
    honorific,
    institution,
    position: mapping.rows === 'offices' ? undefined : one('position'),
    constituency: one('constituency'),
    group: politicalGroupOf(groupLabel) ?? groupLabel,
    groupLabel,
    party: one('party'),
    formOfAddress: one('formOfAddress'),
    salutations: salutation ? { [mapping.salutationLanguage || 'en']: salutation } : undefined,
    office: mapping.rows === 'offices' ? true : undefined,
    languages: mapping.columns.includes('languages') ? languagesIn(read('languages'), warn) : undefined,
    roles: rolesIn(read, mapping),
    ...addressesIn(read, mapping, warn),
  };
  const entries = Object.entries(said).filter(([, value]) => value !== undefined && value !== '');
  return { ...Object.fromEntries(entries), fullName: name.fullName };
}

/** `LASTNAME, First` is turned round; a surname in capitals is told from a whole name. */
function nameIn(one: (field: TableField) => string) {
  const given = one('givenName');
  const family = one('familyName');
  if (given || (family && !one('fullName')))
    return {
      fullName: `${given} ${family}`.trim(),
      ...(given && { givenName: given }),
      ...(family && { familyName: family }),
    };
  const [before, after, more] = one('fullName').split(/\s*,\s*/u);
  if (before && after && more === undefined)
    return { fullName: `${after} ${before}`, givenName: after, familyName: family || before };
  const fullName = one('fullName');
  const [familyName, givenName] = [family || familyNameOf(fullName), givenNameOf(fullName)];
  return { fullName, ...(givenName && { givenName }), ...(familyName && { familyName }) };
}

type Warn = (reason: ListWarning['reason'], value: string) => void;
const addressFields: readonly (readonly [TableField, AddressKind | undefined])[] = [
  ['address', undefined],
  ['officeAddress', 'office'],
  ['assistantAddress', 'assistant'],
];

function addressesIn(read: Read, { columns, rows }: TableMapping, warn: Warn) {
  const addresses: string[] = [];
  const addressKinds: Record<string, AddressKind> = {};
  for (const [field, kind] of addressFields) {
    for (const cell of read(field)) {
      const found = mailAddressesIn(withoutNames(cell));
      for (const value of found.unreadable) warn('unreadableAddress', value);
      for (const address of found.addresses.filter((each) => !addresses.includes(each))) {
        addresses.push(address);
        const known = kind ?? (rows === 'offices' ? 'office' : undefined);
        if (known) addressKinds[address] = known;
      }
    }
  }
  if (!addressFields.some(([field]) => columns.includes(field))) return {};
  return { addresses, ...(Object.keys(addressKinds).length > 0 && { addressKinds }) };
}

/** `Ana Example <ana@x.example>` is the address in the brackets; words part addresses, but not `von-und-zu@x.example`. */
const withoutNames = (cell: string): string => {
  const inBrackets = [...cell.matchAll(/<([^<>\s]+@[^<>\s]+)>/gu)].map(([, address]) => address);
  return inBrackets.length > 0 ? inBrackets.join(' ') : cell.replace(/\s*\/\s*|\s(?:or|und|and)\s/giu, ' ');
};

const roleWords: readonly (readonly [RoleName, RegExp])[] = [
  ['vice-chair', /vice|vize|wice|stellv\S* vors|deputy chair/iu],
  ['chair', /chair|vorsitz|presid|przewodn|voorzitter|lead/iu],
  ['coordinator', /co.?ordin|koordin/iu],
  ['substitute', /subst|stellv|suppl|zast|supl|ersatz/iu],
];
const roleIn = (written: string): RoleName => roleWords.find(([, says]) => says.test(written))?.[0] ?? 'member';

/** `LIBE; FEMM (substitute)`: committees in one cell, each with its role in brackets or in a column of its own. */
function rolesIn(read: Read, { columns }: TableMapping): OfficialRole[] | undefined {
  const fields: TableField[] = ['committee', 'rapporteur', 'shadow'];
  if (!fields.some((field) => columns.includes(field))) return undefined;
  const [ownRole] = read('committeeRole');
  const committees = read('committee')
    .flatMap((cell) => cell.split(/[;,|/\n]+/u))
    .flatMap((piece): OfficialRole[] => {
      const [, body, role] = /^\s*([^(]+?)\s*(?:\(([^)]*)\))?\s*$/u.exec(piece) ?? [];
      return body
        ? [{ kind: 'committee', body: committeeCode(body).slice(0, 100), role: roleIn(role ?? ownRole ?? '') }]
        : [];
    });
  const onFile = (['rapporteur', 'shadow'] as const).flatMap((role) =>
    read(role).flatMap((cell) => proceduresIn(cell).map((body): OfficialRole => ({ kind: 'file', body, role }))),
  );
  return [...committees, ...onFile];
}

let languagesByName: ReadonlyMap<string, string> | undefined;

function languagesIn(cells: readonly string[], warn: Warn): string[] {
  languagesByName ??= new Map(
    officialLanguages.flatMap((code) =>
      ['en', code, 'fr', 'de'].map((language) => [
        (new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code).toLowerCase(),
        code,
      ]),
    ),
  );
  const found = cells
    .flatMap((cell) => cell.toLowerCase().split(/[;,|/\s]+/u))
    .filter(Boolean)
    .map((written) => {
      const code = officialLanguages.includes(written) ? written : languagesByName?.get(written);
      if (!code) warn('unknownLanguage', written);
      return code;
    });
  return [...new Set(found.filter((code) => code !== undefined))];
}
