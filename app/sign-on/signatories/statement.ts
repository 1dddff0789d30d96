/** What of an endorsement decides whether its statement is shown. */
export type StatementFacts = {
  readonly statement: string | null;
  readonly statementShownAt: Date | null;
  readonly statementLeftOutAt: Date | null;
};

/** Where a statement is: it waits for the lead, it is shown, or the lead left it out; null where there is none. */
export type StatementState = 'waiting' | 'shown' | 'left out';

export function statementState(facts: StatementFacts): StatementState | null {
  if (facts.statement === null) return null;
  if (facts.statementLeftOutAt) return 'left out';
  return facts.statementShownAt ? 'shown' : 'waiting';
}

/** The words that may be shown, printed and given out; null where there are none, or the lead has not shown them. */
export const statementToShow = (facts: StatementFacts): string | null =>
  statementState(facts) === 'shown' ? facts.statement : null;

/** Whether what an organisation says next waits for the lead: the lead’s own does not, but where it was left out before. */
export const statementWaits = (preparation: {
  readonly holdsStatements: boolean;
  readonly leftOutBefore: boolean;
  readonly organisationId: string;
  readonly leadId: string;
}): boolean =>
  (preparation.holdsStatements && preparation.organisationId !== preparation.leadId) || preparation.leftOutBefore;

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
