import { mailAddress } from '~/platform/address/mail-address';
import { isInstitutional } from './official';

export type AddressesRead = { readonly addresses: string[]; readonly unreadable: string[] };

/**
 * The addresses in one cell: `mailto:a@x; mailto:b@y`, commas, blanks and line breaks between them. In small
 * letters, each once, those on the institution's own hosts first.
 */
export function mailAddressesIn(cell: string): AddressesRead {
  const addresses = new Set<string>();
  const unreadable: string[] = [];
  for (const piece of cell.split(/[;,\s]+/u)) {
    const typed = piece.replace(/^mailto:/iu, '');
    if (typed === '') continue;
    // A `?` is a lost letter, not a character.
    const address = typed.includes('?') ? null : mailAddress(typed);
    if (address) addresses.add(address);
    else unreadable.push(piece);
  }
  return { addresses: institutionFirst([...addresses]), unreadable };
}

/** Stable: within a kind the order of the source stays. */
const institutionFirst = (addresses: readonly string[]): string[] => [
  ...addresses.filter(isInstitutional),
  ...addresses.filter((address) => !isInstitutional(address)),
];
