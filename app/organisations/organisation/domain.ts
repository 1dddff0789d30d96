import { getDomain, getPublicSuffix } from 'tldts';
import { sharedHosts } from './shared-hosts';

const privately = { allowPrivateDomains: true } as const;

/** The institutions of the EU share europa.eu: there, the full host is the domain. */
const sharedByInstitutions = 'europa.eu';

/**
 * Whether a host can be an organisation’s own: it has a registrable domain by the public suffix list, private section
 * included (nobody owns github.io), it is no service on which anybody has a page (facebook.com, linktr.ee), and not what all
 * institutions of the EU share.
 */
export const canBeOwned = (host: string): boolean =>
  host !== sharedByInstitutions &&
  !sharedHosts.some((shared) => isWithin(host, shared)) &&
  getDomain(host, privately) !== null &&
  getPublicSuffix(host, privately) !== host;

/** The host itself, or one below it: mail.harbour.example is below harbour.example, and not the other way round. */
export const isWithin = (host: string, above: string): boolean => host === above || host.endsWith(`.${above}`);

/** What two organisations must not share to be apart: the registrable domain; for institutions of the EU the full host. */
export function domainOf(host: string): string {
  const domain = getDomain(host, privately) ?? host;
  return domain === sharedByInstitutions ? host : domain;
}

/** The host of a mail address. */
export const mailHost = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
