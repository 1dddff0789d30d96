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
  const minutes = wallMinutes(time);
  if (day === undefined) return { problem: 'date' };
  if (minutes === undefined) return { problem: 'time' };
  if (!deadlineZones.includes(timeZone)) return { problem: 'zone' };
  const wall = day + minutes * 60_000;
  // Zones lie within 24 hours of UTC, and no zone changes its clocks twice in two days.
  const instants = [wall - oneDay, wall + oneDay]
    .map((near) => wall - offsetAt(near, timeZone))
    .filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  return instants.length === 0 ? { problem: 'skipped hour' } : new Date(Math.max(...instants));
}

/** An instant as it would be typed in a zone: the inverse of readDeadline. */
export function typedDeadline(at: Date, timeZone: string): TypedDeadline {
  const wall = new Date(at.getTime() + offsetAt(at.getTime(), timeZone)).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(11, 16), timeZone };
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
export const latestExtension = { extensions: { orderBy: { to: 'desc' }, take: 1, select: { to: true } } } as const;

type Extended = { readonly firstDeadline: Date; readonly extensions: readonly { readonly to: Date }[] };

/** The deadline in force of an opening: that of its latest extension, else the one with which it was opened. */
export const deadlineInForce = ({ firstDeadline, extensions }: Extended): Date => extensions[0]?.to ?? firstDeadline;

const oneDay = 24 * 60 * 60_000;

function inEurope(city: string): string {
  return `Europe/${city}`;
}

function wallDay(date: string): number | undefined {
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(date)) return undefined;
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== date ? undefined : day;
}

function wallMinutes(time: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hour === undefined || minute === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** What a zone’s clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}
