import { isCompanyDomain } from 'company-email-validator';
import disposable from 'disposable-email-domains' with { type: 'json' };
import wildcards from 'disposable-email-domains/wildcard.json' with { type: 'json' };
import providers from 'email-providers/all.json' with { type: 'json' };
import freemail from 'freemail';
import { isWithin } from '../organisation/domain';
import { alsoFreeHosts } from './free-mail-hosts';

const listed = new Set(providers);
const thrownAway = new Set(disposable);

/** Whether anybody can have a mailbox on this host: it shows nothing of an organisation. Three lists of others, and our own. */
export const isFreeMail = (host: string): boolean =>
  alsoFreeHosts.some((provider) => isWithin(host, provider)) ||
  listed.has(host) ||
  !isCompanyDomain(host) ||
  freemail.isFree(`anybody@${host}`);

/** Whether mailboxes on this host are made to be thrown away. */
export const isDisposable = (host: string): boolean =>
  thrownAway.has(host) || wildcards.some((provider) => isWithin(host, provider));
