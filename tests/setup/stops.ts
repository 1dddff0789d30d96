import { database } from '~/platform/database/database.server';

/** A mailbox wants no more mail of the lead of a letter, as the one click has it. */
export const hasPressedStop = (letterId: string, address: string) => database().$executeRaw`
  INSERT INTO lead_mail_stop SELECT lead_id, address_digest(${address}), now() FROM letter WHERE id = ${letterId}::uuid`;
