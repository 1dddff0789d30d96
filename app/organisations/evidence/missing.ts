import type { OrganisationFacts } from './verified';

/** What keeps an organisation from being counted under a letter, the first thing first; null where it is counted. */
export type Missing = 'released by staff' | 'mailbox' | 'second piece';

/**
 * What an organisation that is not verified still needs.
 * @param verified what `verifiedFor` finds of it
 */
export function missingFor(
  { held, evidence }: Pick<OrganisationFacts, 'held' | 'evidence'>,
  verified: boolean,
): Missing | null {
  if (verified) return null;
  if (held) return 'released by staff';
  return evidence.some(({ method, revokedAt }) => method === 'mailbox' && !revokedAt) ? 'second piece' : 'mailbox';
}
