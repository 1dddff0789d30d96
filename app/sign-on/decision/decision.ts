import { type StatementFacts, statementState } from '../signatories/signatory';

/** What the lead can decide of a signatory and its statement. */
export const decisions = ['statement-shown', 'statement-left-out', 'declined', 'decline-lifted'] as const;
export type Decision = (typeof decisions)[number];

type Ending = StatementFacts & {
  readonly lead: boolean;
  readonly withdrawnAt: Date | null;
  readonly declinedAt: Date | null;
  readonly declineLiftedAt: Date | null;
};

/** Whether a decision can be taken of an endorsement as it is; whether an edition prints it is asked apart. */
export function mayDecide(decision: Decision, endorsement: Ending): boolean {
  const state = statementState(endorsement);
  const stands = !endorsement.withdrawnAt && !endorsement.declinedAt;
  if (decision === 'statement-shown') return stands && (state === 'waiting' || state === 'left out');
  if (decision === 'statement-left-out') return stands && (state === 'waiting' || state === 'shown');
  if (decision === 'declined') return stands && !endorsement.lead;
  return endorsement.declinedAt !== null && !endorsement.declineLiftedAt;
}

/** Every decision bears a reason, but for showing what waited. */
export const asksReason = (decision: Decision, facts: StatementFacts): boolean =>
  decision !== 'statement-shown' || facts.statementLeftOutAt !== null;
