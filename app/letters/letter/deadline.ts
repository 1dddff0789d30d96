import { Temporal } from 'temporal-polyfill';

/** A deadline as typed: a day, an hour, and the zone in which both are meant. */
export type TypedDeadline = { readonly date: string; readonly time: string; readonly timeZone: string };

/** Why a typed deadline names no instant; `skipped hour`: the clocks went forward over it. */
export type DeadlineProblem = { readonly problem: 'date' | 'time' | 'zone' | 'skipped hour' };

/** IANA zones that a deadline may be kept in: one for each clock of Europe, and UTC. */
export const deadlineZones: readonly string[] = [
  'Europe/Brussels',
  ...'Amsterdam Andorra Athens Belgrade Berlin Bratislava Bucharest Budapest Chisinau Copenhagen Dublin'
    .split(' ')
    .map(inEurope),
  ...'Helsinki Istanbul Kyiv Lisbon Ljubljana London Luxembourg Madrid Malta Monaco Oslo Paris Podgorica'
    .split(' ')
    .map(inEurope),
  ...'Prague Riga Rome Sarajevo Skopje Sofia Stockholm Tallinn Tirane Vaduz Vienna Vilnius Warsaw Zagreb Zurich'
    .split(' ')
    .map(inEurope),
  'Asia/Nicosia',
  'Asia/Tbilisi',
  'Atlantic/Azores',
  'Atlantic/Canary',
  'Atlantic/Madeira',
  'Atlantic/Reykjavik',
  'UTC',
];

/**
 * The instant that a typed deadline names. An hour that comes twice, when the clocks go back, means its second time, so
 * that nobody who kept to the printed hour is late. `date` is YYYY-MM-DD (ISO 8601), `time` HH:MM, to the minute.
 */
export function readDeadline({ date, time, timeZone }: TypedDeadline): Date | DeadlineProblem {
  const day = wallDay(date);
  if (day === undefined) return { problem: 'date' };
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return { problem: 'time' };
  if (!deadlineZones.includes(timeZone)) return { problem: 'zone' };
  const wall = day.toPlainDateTime(time);
  const at = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  return at.toPlainDateTime().equals(wall) ? new Date(at.epochMilliseconds) : { problem: 'skipped hour' };
}

/** An instant as it would be typed in a zone: the inverse of readDeadline. */
export function typedDeadline(at: Date, timeZone: string): TypedDeadline {
  const wall = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return {
    date: wall.toPlainDate().toString(),
    time: wall.toPlainTime().toString({ smallestUnit: 'minute' }),
    timeZone,
  };
}

/** When an opening ends: at its deadline, or at the first closure after it began, whichever comes first. */
export function closesAt(opening: { readonly at: Date; readonly deadline: Date }, closures: readonly Date[]): Date {
  const ends = closures.filter((closure) => closure >= opening.at).map((closure) => closure.getTime());
  return new Date(Math.min(opening.deadline.getTime(), ...ends));
}

/** Whether a moment lies in an opening that ended, or will end, then; the last moment itself still counts. */
export const isDuring = (moment: Date, opening: { readonly at: Date }, ends: Date): boolean =>
  moment >= opening.at && moment <= ends;

/** What a query includes of an opening to know its deadline in force. */
export const latestMove = {
  deadlineMoves: { orderBy: { number: 'desc' }, take: 1, select: { to: true } },
} as const;

type Movable = { readonly firstDeadline: Date; readonly deadlineMoves: readonly { readonly to: Date }[] };

/** The deadline in force of an opening: that of its latest move, else the one with which it was opened. */
export const deadlineInForce = ({ firstDeadline, deadlineMoves }: Movable): Date =>
  deadlineMoves[0]?.to ?? firstDeadline;

function inEurope(city: string): string {
  return `Europe/${city}`;
}

function wallDay(date: string): Temporal.PlainDate | undefined {
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(date)) return undefined;
  try {
    return Temporal.PlainDate.from(date);
  } catch {
    return undefined;
  }
}
