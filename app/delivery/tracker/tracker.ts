import { type MessageState, mayBeOut } from '../dispatch/moves';
import type { ReplyKind, ReplySense } from '../reply/reply';

/** What stands of an official’s answers: the furthest of them; `unread` waits for the lead, `failed` never arrived. */
export const answerStandings = [
  'none',
  'failed',
  'not_my_file',
  'passed_on',
  'acknowledged',
  'holding',
  'unread',
  'meeting',
  'substantive',
  'position',
] as const;
export type AnswerStanding = (typeof answerStandings)[number];

type Turn = 'official' | 'lead' | 'colleague' | 'nobody';

/** One answer, as far as the tracker follows it. */
export type TrackedReply = {
  readonly id: string;
  readonly kind: ReplyKind;
  readonly sense: ReplySense | null;
  readonly at: Date;
  readonly noted: boolean;
  readonly erased: boolean;
};

/** One official to whom the letter went. */
export type Tracked = {
  readonly state: MessageState;
  /** When it was handed over, or the dispatch began. */
  readonly sentAt: Date;
  readonly replies: readonly TrackedReply[];
};

/** What an answer is: as the lead read it, else as it was given. */
export function statusOfReply({ kind, sense, noted }: Pick<TrackedReply, 'kind' | 'sense' | 'noted'>): AnswerStanding {
  if (sense) return sense;
  if (kind === 'received') return 'acknowledged';
  if (kind === 'passed_on' || kind === 'not_my_file') return kind;
  return noted ? 'substantive' : 'unread';
}

const turns: Readonly<Record<AnswerStanding, Turn>> = {
  none: 'official',
  failed: 'lead',
  not_my_file: 'lead',
  passed_on: 'colleague',
  acknowledged: 'official',
  holding: 'official',
  unread: 'lead',
  meeting: 'lead',
  substantive: 'nobody',
  position: 'nobody',
};

const notArrived: readonly MessageState[] = ['bounced', 'refused', 'complained', 'unknown'];

/**
 * Where the answer of one official stands, whose turn it is, and the working days since the letter went: until the
 * furthest answer where one settles it, else until now. `late` only against what the lead expects.
 * @param expected working days within which the lead expects an answer; null where it expects nothing
 */
export function follow(tracked: Tracked, now: Date, expected: number | null, timeZone: string) {
  const standing = [...tracked.replies].filter(({ erased }) => !erased);
  const ranked = standing
    .map((one) => ({ at: one.at, is: statusOfReply(one) }))
    .sort((one, other) => answerStandings.indexOf(other.is) - answerStandings.indexOf(one.is));
  const furthest = ranked[0];
  const is = furthest?.is ?? (notArrived.includes(tracked.state) ? 'failed' : 'none');
  const turn = turns[is];
  const waits = turn === 'official';
  const out = mayBeOut(tracked.state);
  const until = !waits && furthest ? furthest.at : now;
  const workingDays = out && is !== 'failed' ? workingDaysBetween(tracked.sentAt, until, timeZone) : null;
  const late = waits && expected !== null && workingDays !== null && workingDays > expected;
  return { is, turn, workingDays, late };
}
export type Followed = ReturnType<typeof follow>;

const dayForms = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant in a zone, as midnight by UTC: days can then be counted. */
function dayOf(at: Date, timeZone: string): Date {
  const form =
    dayForms.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  dayForms.set(timeZone, form);
  return new Date(`${form.format(at)}T00:00:00Z`);
}

const aDay = 86_400_000;

/**
 * The working days after one instant, up to and with the day of another, in a zone: Monday to Friday. Holidays of the
 * institutions are not known here and count as working days (compare Regulation (EEC, Euratom) No 1182/71, article 3).
 */
export function workingDaysBetween(from: Date, to: Date, timeZone: string): number {
  const [first, last] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  const days = Math.round((last.getTime() - first.getTime()) / aDay);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = weeks * 7 + 1; day <= days; day += 1) {
    const weekday = new Date(first.getTime() + day * aDay).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}
