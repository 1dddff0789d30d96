import type { Transaction } from '../platform/database/database.server';
import { noDigest, type TrailOf } from './trail';

/** The head of a subject’s trail: ordinal 0 and zeros before the first event. */
export async function trailHead(transaction: Transaction, of: TrailOf): Promise<{ ordinal: number; digest: string }> {
  const head = await transaction.trailHead.findUnique({ where: { subject_subjectId: of } });
  return head ? { ordinal: head.ordinal, digest: head.digest } : { ordinal: 0, digest: noDigest };
}
