import { hostIn, hostShown } from './web-address';

/** RFC 5321 dot-atoms in ASCII: what every server of mail takes before the @. */
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

/**
 * A mail address as typed in its one form: lower case, trimmed, its host in ASCII (IDNA), so that
 * `Info@kinderhilfe-österreich.at` is one mailbox however it was written and every server of mail takes it. Null where it is
 * none. At most 254 characters, 64 of them before the @ (RFC 5321).
 */
export function mailAddress(typed: string): string | null {
  const folded = typed.normalize('NFKC').trim().toLowerCase();
  const at = folded.lastIndexOf('@');
  const [mailbox, host] = [folded.slice(0, at), hostIn(folded.slice(at + 1))];
  if (at < 1 || host === null || mailbox.length > 64 || !local.test(mailbox)) return null;
  const address = `${mailbox}@${host}`;
  return address.length <= 254 ? address : null;
}

/**
 * The mailbox behind an address in its one form: what stands behind a + is a sub-address of it (RFC 5233). For counting mails
 * only; who somebody is, the whole address says.
 */
export const mailboxOf = (address: string): string => address.replace(/^([^+@]+)\+[^@]*@/, '$1@');

/** A mail address as people read it: its host in Unicode. */
export const mailAddressShown = (address: string): string => {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : `${address.slice(0, at)}@${hostShown(address.slice(at + 1))}`;
};

/** A mail address by its first letter and its host, for a page on which not everybody may read it whole. */
export const mailboxHinted = (address: string): string => mailAddressShown(address.replace(/(?<=^.)[^@]*/u, '…'));

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const addressForm = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`);

/**
 * True for one plain mail address that every transport takes: a dot-atom before the @ (RFC 5321, no quoting),
 * a host name of at least two labels after it in ASCII, 254 characters at most.
 */
export function isMailAddress(value: string): boolean {
  return value.length <= 254 && value.indexOf('@') <= 64 && addressForm.test(value);
}
