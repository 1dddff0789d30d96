import { isWithin } from '../organisation/domain';

type Change = { renamed: boolean; relocated: boolean; host: string; formerHost: string };
type Standing = { id: string; method: string; host: string | null; revokedAt: Date | null };

/**
 * Which evidence no longer says anything once name, country or website changed, so that nobody is verified under a name, a
 * country or a domain that nobody looked at: a mailbox or domain that is not on the new host, and every word given for
 * what the organisation was.
 */
export function lapsedBy({ renamed, relocated, host, formerHost }: Change, evidence: readonly Standing[]): string[] {
  const moved = host !== formerHost;
  return evidence
    .filter(({ revokedAt }) => !revokedAt)
    .filter((found) => (found.host ? moved && !isWithin(found.host, host) : renamed || relocated || moved))
    .map(({ id }) => id);
}
