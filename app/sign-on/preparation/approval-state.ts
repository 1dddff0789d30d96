import type { Approval } from '@generated/prisma/client';
import type { PreparationRead } from '../opening/locked-preparation.server';

/**
 * The status of a request to approve: it waits for an answer, or the reason why its link no longer works. Of two who sign together,
 * what one did with it is `given` until the other one signs, unless it was taken back, or `ended` with what it was given for. What was
 * used may have been `withdrawn` since, or `leftOut` by the lead.
 */
export type ApprovalState =
  | 'waiting'
  | 'used'
  | 'withdrawn'
  | 'leftOut'
  | 'given'
  | 'recalled'
  | 'ended'
  | 'cancelled'
  | 'declined'
  | 'late';

/**
 * Any difference from what was asked counts as cancelled, also one that no deed has written down: a letter opened again
 * is another opening, for which nobody was asked.
 */
export function stateOf(approval: Approval, preparation: PreparationRead, open: boolean): ApprovalState {
  if (approval.usedAt) return preparation.completedAt ? 'used' : 'given';
  if (approval.declinedAt) return 'declined';
  const same =
    preparation.line === approval.lineDigest &&
    preparation.textId === approval.textId &&
    preparation.signatoryPersonId === approval.personId &&
    preparation.opening !== null &&
    approval.askedAt >= preparation.opening.openedAt;
  if (approval.cancelledAt || preparation.cancelledAt || preparation.completedAt || !same) return 'cancelled';
  return open ? 'waiting' : 'late';
}
