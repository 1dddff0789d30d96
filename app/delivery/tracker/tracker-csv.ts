import { countryName } from '~/platform/locale/countries';
import { stateWords } from '../dispatch/states.words';
import { csvOf } from './csv';
import { statusOfReply } from './tracker';
import type { TrackerLine } from './tracker.server';
import { trackerWords } from './tracker.words';

const day = (at: Date) => at.toISOString().slice(0, 10);

/** The tracker as a table to take away: one row for each official, days as ISO 8601. */
export function trackerCsv(lines: readonly TrackerLine[]): string {
  const say = trackerWords('en');
  const state = stateWords('en');
  const head = (
    ['csvName', 'csvInstitution', 'country', 'csvGroup', 'csvSent', 'message', 'answer', 'turn'] as const
  ).map((name) => say(name));
  return csvOf([
    [...head, say('days'), say('csvAnswered')],
    ...lines.map((line) => [
      line.name,
      line.institution,
      line.country ? countryName(line.country) : '',
      line.group ?? '',
      day(line.sentAt),
      state(line.state),
      say(line.is),
      say(`turn${line.turn}`),
      line.workingDays,
      line.replies.map((one) => `${day(one.at)} ${say(statusOfReply(one))}`).join('; '),
    ]),
  ]);
}
