import { settings } from '../installation/settings.server';
import { installedMailbox } from './installed.server';
import type { LocalMailbox } from './local.server';

/** The local mailbox, where this installation keeps its mails to itself; null in production and for other transports. */
export function caughtMailbox(): LocalMailbox | null {
  const { demonstration, mail } = settings();
  return demonstration && mail.transport === 'local' ? installedMailbox() : null;
}
