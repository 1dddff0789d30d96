import type { Approval } from '@generated/prisma/client';
import { database, type Transaction } from '~/platform/database/database.server';
import type { PreparationRead } from '../opening/locked-preparation.server';

// Where the page of an approval link leads that acts no more.

type Reading = Pick<Transaction, 'approval' | 'jointAct'>;

/**
 * The request by which the same person was asked again for the same line because the text moved under this one, or under what that
 * person had signed as one of two. The former link signs nothing: its page shows the new request, which was mailed to the same mailbox.
 * @returns null where the text is not why it ended
 */
export async function renewedFor(reading: Reading, former: Approval): Promise<Approval | null> {
  const { id, preparationId, personId, lineDigest, textId, askedAt } = former;
  if (former.declinedAt || !(former.usedAt || former.cancelledAt)) return null;
  const latest = await reading.approval.findFirst({
    where: { preparationId, personId, lineDigest, id: { not: id }, askedAt: { gte: askedAt } },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
  });
  if (!latest || former.cancelledAt) return latest && latest.textId !== textId ? latest : null;
  const act = await reading.jointAct.findFirst({ where: { preparationId, personId }, orderBy: { actedAt: 'asc' } });
  return act?.endedBecause === 'text' ? latest : null;
}

/** What became of an organisation that co-signed by a link: it still has, it withdrew, or the lead declined it. */
export async function sinceUsed({ letterId, organisationId }: PreparationRead) {
  const last = await database().endorsement.findFirst({
    where: { letterId, organisationId },
    orderBy: { endorsedAt: 'desc' },
    select: { withdrawnAt: true, declinedAt: true },
  });
  if (last?.withdrawnAt) return 'withdrawn' as const;
  return last?.declinedAt ? ('leftOut' as const) : ('used' as const);
}
