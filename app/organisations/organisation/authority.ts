import { isWithin, mailHost } from './domain';
import type { Role } from './permission';

/** What the rule needs to know of a membership. */
export type Binding = {
  roles: readonly Role[];
  admittedAt: Date | null;
  endedAt: Date | null;
  /** The mailbox of the person. */
  address: string;
};

export type WhyNot = 'not a member' | 'not an authorised signatory' | 'mailbox not on a proven domain';

/**
 * Whether a membership may bind its organisation: an authorised signatory, admitted and not gone, whose mailbox is on
 * a host that the organisation was shown to control, or below it (`provenHosts` of verified.ts).
 * @returns null where it may, else why not
 */
export function mayBind(membership: Binding, provenHosts: readonly string[]): WhyNot | null {
  if (!membership.admittedAt || membership.endedAt) return 'not a member';
  if (!membership.roles.includes('authorised_signatory')) return 'not an authorised signatory';
  const host = mailHost(membership.address);
  return provenHosts.some((proven) => isWithin(host, proven)) ? null : 'mailbox not on a proven domain';
}
