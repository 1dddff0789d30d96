import type { EventKind } from './event';
import type { PartName } from './facts';

/** A column that stays as it was when its row was made, and the value of the event that made it which says so in plain. */
export type ToldInPlain = {
  readonly kind: EventKind;
  readonly part: PartName;
  /** The value that names the row, and that which tells the column. */
  readonly row: string;
  readonly told: string;
  readonly column: string;
  readonly type: 'timestamptz' | 'text';
};

const moment = (kind: EventKind, part: PartName, row: string, told: string, column = told): ToldInPlain => ({
  ...{ kind, part, row, told, column, type: 'timestamptz' },
});
const words = (kind: EventKind, part: PartName, row: string, told: string, column: string): ToldInPlain => ({
  ...{ kind, part, row, told, column, type: 'text' },
});

/**
 * Hours and versions on which others rely. A row that was changed behind the events’ back, used, and then told of again by a deed is
 * as its last event left it; what the first one said stands in the chain all the same.
 */
export const toldInPlain: readonly ToldInPlain[] = [
  moment('letter-opened', 'opening', 'openingId', 'deadline'),
  words('letter-opened', 'opening', 'openingId', 'timeZone', 'time_zone'),
  moment('letter-kept-open', 'opening', 'openingId', 'deadline'),
  words('letter-kept-open', 'opening', 'openingId', 'timeZone', 'time_zone'),
  moment('letter-closed', 'closure', 'closureId', 'closedAt', 'closed_at'),
  moment('deadline-moved', 'deadline_move', 'deadlineMoveId', 'from', 'from_deadline'),
  moment('deadline-moved', 'deadline_move', 'deadlineMoveId', 'to', 'to_deadline'),
  moment('correction-announced', 'change', 'changeId', 'until', 'answers_until'),
  words('correction-announced', 'change', 'changeId', 'versionId', 'version_id'),
  moment('change-announced', 'change', 'changeId', 'until', 'answers_until'),
  words('change-announced', 'change', 'changeId', 'versionId', 'version_id'),
];
