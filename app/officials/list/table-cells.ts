import { countryOfLabel, officialLanguages } from '../person/country-label';
import { familyNameOf, givenNameOf } from '../person/family-name';
import { mailAddressesIn } from '../person/mail-addresses';
import { plainFamilyName, titledSalutations, titlesIn, withoutTitles } from '../person/name-titles';
import type { AddressKind, SourceFacts } from '../person/official';
import { politicalGroupOf } from '../person/political-group';
import type { ListWarning } from './broken-file';
import type { TableField, TableMapping } from './table-mapping';
import { type Named, rolesIn } from './table-roles';

/** The cells of one row that hold a thing, cleaned. */
export type Read = (field: TableField) => string[];

/** What one row says; null where it names nobody. */
export function factsOfCells(
  read: Read,
  named: Named,
  mapping: TableMapping,
  line: number,
  warnings: ListWarning[],
): SourceFacts | null {
  const one = (field: TableField): string => read(field).find(Boolean) ?? '';
  const warn = (reason: ListWarning['reason'], value: string) => warnings.push({ reason, line, values: { value } });
  const isOffice = mapping.rows === 'offices';
  const { titles, honorific, ...name }: NameRead = isOffice
    ? { fullName: one('fullName') || one('position'), titles: '' }
    : nameIn(one);
  if (!name.fullName) return null;
  const countryLabel = one('country');
  const country = countryOfLabel(countryLabel);
  if (countryLabel && !country) warn('unknownCountry', countryLabel);
  const groupLabel = one('group');
  // Told only where it greets: two words alone do not say which is the surname of everybody.
  const plain = honorific || titles ? plainFamilyName(name.fullName, country) : undefined;
  const familyName = name.familyName ?? plain;
  const byTitles = isOffice ? undefined : titledSalutations(titles, honorific, familyName);
  const salutation = one('salutation').replace(/[,!:]+$/u, '');
  const institution = one('institution') || mapping.institution;
  const said = {
    ...name,
    familyName,
    country,
    honorific,
    institution,
    position: isOffice ? undefined : one('position'),
    constituency: one('constituency'),
    group: politicalGroupOf(groupLabel) ?? groupLabel,
    groupLabel,
    party: one('party'),
    formOfAddress: one('formOfAddress') || (titles ? `${titles} ${name.fullName}` : ''),
    salutations: salutation ? { ...byTitles, [mapping.salutationLanguage || 'en']: salutation } : byTitles,
    office: isOffice ? true : undefined,
    languages: mapping.columns.includes('languages') ? languagesIn(read('languages'), warn) : undefined,
    roles: rolesIn(read, named, mapping),
    ...addressesIn(read, mapping, warn),
  };
  const entries = Object.entries(said).filter(([, value]) => value !== undefined && value !== '');
  return { ...Object.fromEntries(entries), fullName: name.fullName };
}

type NameRead = Pick<SourceFacts, 'fullName' | 'givenName' | 'familyName' | 'honorific'> & { titles: string };

/** `LASTNAME, First` is turned round; a surname in capitals is told from a whole name; titles are parted from all. */
function nameIn(one: (field: TableField) => string): NameRead {
  const [column, given, family, whole] = [
    titlesIn(one('honorific')),
    withoutTitles(one('givenName')),
    withoutTitles(one('familyName')),
    withoutTitles(one('fullName')),
  ];
  const parts = [column, whole, given, family];
  const honorific = parts.map((each) => each.honorific).find(Boolean);
  const titles = [...new Set(parts.flatMap((each) => each.titles.split(' ')))].filter(Boolean).join(' ');
  return { ...namePartsIn(given.name, family.name, whole.name), titles, ...(honorific && { honorific }) };
}

function namePartsIn(given: string, family: string, fullName: string) {
  if (given || (family && !fullName))
    return {
      fullName: `${given} ${family}`.trim(),
      ...(given && { givenName: given }),
      ...(family && { familyName: family }),
    };
  const [before, after, more] = fullName.split(/\s*,\s*/u);
  if (before && after && more === undefined) {
    const turned = withoutTitles(after).name;
    return { fullName: `${turned} ${before}`, givenName: turned, familyName: family || before };
  }
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
