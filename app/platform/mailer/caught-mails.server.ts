import { databaseAddress } from '../database/database.server';
import { settings } from '../settings.server';
import { type LocalMailbox, localMailbox } from './local.server';

let opened: LocalMailbox | undefined;

/** The local mailbox, where this installation keeps its mails to itself; null in production and for other transports. */
export function caughtMailbox(): LocalMailbox | null {
  const { demonstration, mail } = settings();
  if (!demonstration || mail.transport !== 'local') return null;
  opened ??= localMailbox({ databaseUrl: databaseAddress() });
  return opened;
}
