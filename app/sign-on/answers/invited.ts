/** One invitation as it stands in a row of the board. */
export type Invited = {
  readonly id: string;
  readonly invitedAt: Date;
  readonly begunAt: Date | null;
  readonly declinedAt: Date | null;
  readonly declinedReason: string | null;
  /** When its mailbox said that it wants no more mail of the lead. */
  readonly stoppedAt: Date | null;
};

/**
 * What the invitations of one row say together, the first first: it was invited with the first, began with the first that began, and
 * said no, or wants no more mail, once none of its mailboxes is left that has not.
 */
export function togetherOf<One extends Invited>(invitations: readonly One[]) {
  const open = invitations.filter(({ declinedAt }) => declinedAt === null);
  const stops = open.flatMap(({ stoppedAt }) => stoppedAt ?? []);
  const declined = [...invitations].sort((one, other) => time(other.declinedAt) - time(one.declinedAt))[0];
  const over = invitations.length > 0 && open.length === 0;
  const begun = invitations.flatMap(({ begunAt }) => begunAt ?? []);
  return {
    invitedAt: invitations[0]?.invitedAt ?? null,
    begunAt: begun.length > 0 ? new Date(Math.min(...begun.map(time))) : null,
    declinedAt: over ? (declined?.declinedAt ?? null) : null,
    declinedReason: over ? (declined?.declinedReason ?? null) : null,
    stoppedAt: stops.length > 0 && stops.length === open.length ? new Date(Math.max(...stops.map(time))) : null,
  };
}

const time = (at: Date | null): number => at?.getTime() ?? 0;
