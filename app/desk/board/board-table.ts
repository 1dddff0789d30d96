import { csvOf } from '~/delivery/tracker/csv';
import { countryName } from '~/platform/locale/countries';
import { firstLanguage } from '~/platform/locale/sentences';
import type { BoardLine } from './board.server';
import { words } from './board-table.words';

/** The board as values to take away: days as ISO 8601, empty where there is none. */
type TableLine = {
  readonly organisation: string;
  readonly email: string;
  readonly country: string;
  readonly status: string;
  readonly since: string;
  readonly invited: string;
  readonly reminders: number;
  readonly lastReminder: string;
  readonly verification: string;
  readonly reason: string;
};

const day = (at: Date | null | undefined) => at?.toISOString().slice(0, 10) ?? '';

/** One line of the board for a table. Nothing but what the board shows. */
function tableLine(line: BoardLine): TableLine {
  const say = words(firstLanguage);
  const { verified, attestedByLeadOnly } = line;
  return {
    organisation: line.name,
    email: line.addresses.join('; '),
    country: line.country ? countryName(line.country) : '',
    status: say(line.state),
    since: day(line.at),
    invited: day(line.invitedAt),
    reminders: line.mails?.reminders ?? 0,
    lastReminder: day(line.mails?.lastReminderAt),
    verification:
      verified === null ? '' : say(!verified ? 'notVerified' : attestedByLeadOnly ? 'attested' : 'verified'),
    reason: line.reason ?? '',
  };
}

const columns = [
  ...(['organisation', 'email', 'country', 'status', 'since', 'invited', 'reminders'] as const),
  ...(['lastReminder', 'verification', 'reason'] as const),
];

/** The board as CSV; no cell is read as a formula. */
export function boardCsv(lines: readonly BoardLine[]): string {
  const say = words(firstLanguage);
  return csvOf([
    columns.map((column) => say(column)),
    ...lines.map(tableLine).map((line) => columns.map((column) => line[column])),
  ]);
}

/** The board as JSON: an array of objects, one for each line. */
export const boardJson = (lines: readonly BoardLine[]): string => `${JSON.stringify(lines.map(tableLine), null, 2)}\n`;
