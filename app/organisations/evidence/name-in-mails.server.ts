import { mailAddressShown } from '~/platform/address/mail-address';
import { database } from '~/platform/database/database.server';
import { findingOn } from './verifications.server';

type Named = { id: string; displayName: string };
type Causer = { name: string | null; address: string } | null;

/**
 * Who asks, as a mail to somebody outside may say it. Anybody can found an organisation under any name: until it is verified,
 * its name and its members’ are words of a stranger, and the mail carries only the mailbox from which they signed in.
 * @returns the organisation’s name, null until it is verified; and who acts for it, null where nobody is known
 */
export async function nameInMails(organisation: Named, causer: Causer) {
  const { verified } = await findingOn(database(), organisation.id, null);
  const address = causer && mailAddressShown(causer.address);
  return verified
    ? { organisation: organisation.displayName, by: causer?.name ?? address }
    : { organisation: null, by: address };
}
