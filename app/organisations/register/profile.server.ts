import { database } from '~/platform/database/database.server';
import { type Finding, factsFrom, provenHosts, verifiedFor } from '../evidence/verified';
import { waitingNomination } from '../member/nominations.server';
import { isDoubtfulTransparencyNumber } from '../organisation/register-number';

const lastTitle = {
  select: {
    versions: {
      orderBy: { number: 'desc' },
      take: 1,
      select: { texts: { where: { authentic: true }, take: 1, select: { title: true } } },
    },
  },
} as const;

/**
 * Everything that an organisation’s own pages and the staff show of its entry and its evidence, and the finding without
 * any lead’s word. Null where there is none.
 */
export async function profileOf(organisationId: string) {
  const row = await database().organisation.findUnique({
    where: { id: organisationId },
    include: {
      logo: true,
      registers: { orderBy: { register: 'asc' } },
      evidence: {
        orderBy: { foundAt: 'asc' },
        include: { attestedBy: { select: { displayName: true } }, letter: lastTitle },
      },
      mailboxes: { where: { confirmedAt: null }, orderBy: { askedAt: 'desc' }, take: 5 },
      memberships: { where: { endedAt: null, admittedAt: { not: null } }, select: { personId: true, roles: true } },
      _count: {
        select: {
          memberships: { where: { endedAt: null, admittedAt: null, nominations: { none: waitingNomination } } },
        },
      },
    },
  });
  if (!row) return null;
  const facts = factsFrom(row);
  const transparency = row.registers.find(({ register }) => register === 'eu-transparency-register')?.number;
  return {
    ...row,
    held: facts.held,
    finding: verifiedFor(facts, null, false),
    provenHosts: provenHosts(facts),
    requests: row._count.memberships,
    doubtfulNumber: transparency && isDoubtfulTransparencyNumber(transparency) ? transparency : null,
  };
}
export type Profile = NonNullable<Awaited<ReturnType<typeof profileOf>>>;

/** Where an organisation stands on the way to being verified, and so what comes next. */
export type NextStep = 'released' | 'mailbox' | 'attestation' | 'none';

export function nextStep(held: boolean, finding: Finding, proven: readonly string[]): NextStep {
  if (held) return 'released';
  if (finding.verified) return 'none';
  return proven.length === 0 ? 'mailbox' : 'attestation';
}
