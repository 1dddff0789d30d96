import { mailAddressShown } from '~/platform/address/mail-address';
import { officialLanguages } from './country-label';
import { mailAddressesIn } from './mail-addresses';
import { type AddressKind, addressKind, addressKinds, type Official } from './official';
import {
  committeeCode,
  isRoleOf,
  type OfficialRole,
  officialRoles,
  proceduresIn,
  type RoleName,
} from './official-role';

// What stands in the text fields of an official’s form, one thing a line; read here, and written here to be changed.

export type AddressLine = { readonly address: string; readonly kind: AddressKind };

/** `ana@office.example`, or `assistant: bo@office.example`. Null where it is neither. */
export function addressLine(written: string): AddressLine | null {
  const [, kind, typed] = /^(?:(personal|office|assistant)\s*:)?\s*(\S+)$/iu.exec(written) ?? [];
  const [address] = typed ? mailAddressesIn(typed).addresses : [];
  if (!address) return null;
  const said = addressKinds.find((each) => each === kind?.toLowerCase());
  return { address, kind: said ?? addressKind(address) };
}

/** `LIBE: member`, or `2022/0155(COD): rapporteur`. Null where body and role do not go together. */
export function roleLine(written: string): OfficialRole | null {
  const [, body, typed] = /^(.{1,100}?)\s*:\s*([a-z-]+)$/iu.exec(written) ?? [];
  const role = officialRoles.find((each) => each === typed?.toLowerCase()) satisfies RoleName | undefined;
  if (!body || !role) return null;
  const [procedure] = proceduresIn(body);
  const kind = procedure ? 'file' : 'committee';
  return isRoleOf(kind, role) ? { kind, body: procedure ?? committeeCode(body), role } : null;
}

/** `de: Sehr geehrte Frau Präsidentin`. Null where no official language stands before it. */
export function salutationLine(written: string): readonly [language: string, salutation: string][] | null {
  const [, language, salutation] = /^([a-z]{2})\s*:\s*(.{1,200}?)[,!]?$/iu.exec(written) ?? [];
  if (!language || !salutation || !officialLanguages.includes(language.toLowerCase())) return null;
  return [[language.toLowerCase(), salutation]];
}

/** An official as the lines of the form. */
export const linesOfOfficial = (official: Pick<Official, 'addresses' | 'roles' | 'salutations' | 'languages'>) => ({
  addresses: official.addresses
    .map(({ address, kind }) =>
      kind === 'personal' ? mailAddressShown(address) : `${kind}: ${mailAddressShown(address)}`,
    )
    .join('\n'),
  roles: official.roles.map(({ body, role }) => `${body}: ${role}`).join('\n'),
  salutations: Object.entries(official.salutations ?? {})
    .map(([language, salutation]) => `${language}: ${salutation}`)
    .join('\n'),
  languages: official.languages.join(', '),
});
