import { getDomain } from 'tldts';

/** The private section of the public suffix list counts: nobody owns github.io. */
export const privately = { allowPrivateDomains: true } as const;

/** The institutions of the EU share europa.eu: there, the full host is the domain. */
export const sharedByInstitutions = 'europa.eu';

/** The host itself, or one below it: mail.harbour.example is below harbour.example, and not the other way round. */
export const isWithin = (host: string, above: string): boolean => host === above || host.endsWith(`.${above}`);

/** What two organisations must not share to be apart: the registrable domain; for institutions of the EU the full host. */
export function domainOf(host: string): string {
  const domain = getDomain(host, privately) ?? host;
  return domain === sharedByInstitutions ? host : domain;
}

/** The host of a mail address. */
export const mailHost = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
