import { isInstitutional } from './official';

// RFC 5321 dot-atoms in ASCII, which is what the institutions use; a `?` is a lost letter, not a character.
const oneAddress =
  /^(?=.{6,254}$)(?=[^@]{1,64}@)[a-z0-9!#$&'*+/=^_`{|}~-]+(\.[a-z0-9!#$&'*+/=^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

export type AddressesRead = { readonly addresses: string[]; readonly unreadable: string[] };

/**
 * The addresses in one cell: `mailto:a@x; mailto:b@y`, commas, blanks and line breaks between them. In small
 * letters, each once, those on the institution's own hosts first.
 */
export function mailAddressesIn(cell: string): AddressesRead {
  const addresses = new Set<string>();
  const unreadable: string[] = [];
  for (const piece of cell.split(/[;,\s]+/u)) {
    const address = piece.replace(/^mailto:/iu, '').toLowerCase();
    if (address === '') continue;
    if (oneAddress.test(address)) addresses.add(address);
    else unreadable.push(piece);
  }
  return { addresses: institutionFirst([...addresses]), unreadable };
}

/** Stable: within a kind the order of the source stays. */
export const institutionFirst = (addresses: readonly string[]): string[] => [
  ...addresses.filter(isInstitutional),
  ...addresses.filter((address) => !isInstitutional(address)),
];
