import type { Visitor } from '~/accounts/visitors.server';
import { countryOfLabel } from '~/officials/person/country-label';
import { webAddress, webAddressShown } from '~/platform/address/web-address';
import { database } from '~/platform/database/database.server';
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
