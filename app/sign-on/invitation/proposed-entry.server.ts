import type { Visitor } from '~/accounts/visitors.server';
import { countryOfLabel } from '~/officials/person/country-label';
import { mailboxFault } from '~/organisations/evidence/mailbox-checks.server';
import { mailHost } from '~/organisations/organisation/domain';
import { webAddress, webAddressShown } from '~/platform/address/web-address';
import { database } from '~/platform/database/database.server';
import { countryCodes } from '~/platform/locale/countries';
import { collectedFor } from '../collected/collected.server';
import { invitationLink } from './invitation-answers.server';

/**
 * What was collected elsewhere of the organisation that somebody is about to add on the way to an invitation: proposals, which they
 * see and save themselves. Only for the mailbox to which it was sent.
 * @param onwards the path to which the page leads on
 */
export async function proposedEntry({ person, at }: Visitor, onwards: string | null) {
  const [, token] = /^\/invitations\/([^/?]+)\/begin$/.exec(onwards ?? '') ?? [];
  const found = token ? await invitationLink('invitation', token, at) : null;
  if (!found || found.invitation.address !== person.address) return null;
  const collected = await collectedFor(database(), found.invitation.id);
  if (!collected) return null;
  const website = webAddress(collected.website);
  return {
    displayName: collected.organisation,
    legalName: collected.organisation,
    country: countryOfLabel(collected.country) ?? '',
    website: website ? webAddressShown(website) : '',
  };
}

type Invited = {
  readonly id: string;
  readonly address: string | null;
  readonly organisationName: string | null;
  readonly country: string | null;
};

/**
 * What the invitation and the mailbox tell of the organisation that is to be added, to be seen, corrected and saved: the name and the
 * country as the lead wrote them, for the mailbox to which it was sent alone, and the website from the mailbox’s own domain.
 */
export async function toldEntry(invitation: Invited, { address }: Visitor['person']) {
  const collected = invitation.address === address ? await collectedFor(database(), invitation.id) : null;
  const told = invitation.address === address ? invitation : null;
  const host = mailHost(address);
  const own = mailboxFault(address, host) ? '' : host;
  return {
    displayName: collected?.organisation || (told?.organisationName ?? ''),
    country: countryOfLabel(collected?.country ?? '') || told?.country?.trim() || countryOfHost(own),
    website: collected?.website || own,
  };
}

/** Top-level domains of countries that others use for their sound; they say nothing of a country. */
const borrowed = /\.(?:ai|am|cc|co|fm|gg|im|io|la|ly|me|sh|to|tv|ws)$/;

/** The country whose top-level domain a host is under; empty where it tells none. */
function countryOfHost(host: string): string {
  const label = host.split('.').at(-1)?.toUpperCase() ?? '';
  const code = label === 'UK' ? 'GB' : label;
  return countryCodes.includes(code) && !borrowed.test(host) ? code : '';
}

/** Organisations that are here already, of whose website the mailbox is: whoever reads it there asks to join rather than adds another. */
export async function knownOnHost({ id: personId, address }: Visitor['person']) {
  const host = mailHost(address);
  if (mailboxFault(address, host)) return [];
  const labels = host.split('.');
  const hosts = labels.map((_, at) => labels.slice(at).join('.'));
  const found = await database().organisation.findMany({
    where: { host: { in: hosts } },
    select: {
      id: true,
      displayName: true,
      memberships: { where: { personId, endedAt: null }, select: { id: true }, take: 1 },
    },
    orderBy: { foundedAt: 'asc' },
    take: 5,
  });
  return found.map(({ id, displayName, memberships }) => ({ id, name: displayName, asked: memberships.length > 0 }));
}
