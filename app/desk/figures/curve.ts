import { Temporal } from 'temporal-polyfill';

/** An organisation under the letter: since when, and until when it was. */
export type Stood = { readonly at: Date; readonly endedAt: Date | null };

/** One day of the letter’s zone, as the table beside the curve tells it. */
type CurveDay = {
  readonly start: Date;
  readonly asked: number;
  readonly signed: number;
  readonly ended: number;
  /** How many stand at its end, as known now. */
  readonly standing: number;
};

/** Co-signatures from the opening to the deadline. Places along it are parts of a thousand. */
export type Curve = {
  readonly signed: readonly (readonly [place: number, count: number])[];
  readonly asked: readonly (readonly [place: number, count: number])[];
  readonly weekends: readonly (readonly [from: number, to: number])[];
  readonly now: number;
  readonly standing: number;
  readonly invited: number;
  /** The top of the scale, a round number, and the numbers at which it is ruled. */
  readonly top: number;
  readonly rules: readonly number[];
  readonly days: readonly CurveDay[];
  /** What came in yesterday, and what ended. */
  readonly yesterday: { readonly signed: number; readonly ended: number };
};

type Given = {
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
  readonly timeZone: string;
  readonly stood: readonly Stood[];
  readonly invitedAt: readonly Date[];
  /** How many would stand if everybody who has begun signs. */
  readonly reach: number;
};

/** The curve, at most 240 steps long however many signed. */
export function curveOf({ from, to, now, timeZone, stood, invitedAt, reach }: Given): Curve {
  const end = now < to ? now : to;
  const place = (at: Date | number) => {
    const part = (Number(at) - from.getTime()) / Math.max(1, to.getTime() - from.getTime());
    return Math.round(Math.min(1, Math.max(0, part)) * 1000);
  };
  const moves = stood.flatMap(({ at, endedAt }) => [
    { place: place(at), by: 1 },
    ...(endedAt ? [{ place: place(endedAt), by: -1 }] : []),
  ]);
  const signed = steps(moves, place(end));
  const asked = steps(
    invitedAt.map((at) => ({ place: place(at), by: 1 })),
    place(end),
  );
  const days = daysOf(from, end, timeZone, stood, invitedAt);
  const standing = signed.at(-1)?.[1] ?? 0;
  const invited = asked.at(-1)?.[1] ?? 0;
  const top = roundUp(Math.max(reach, standing, invited, ...signed.map(([, count]) => count), 4));
  const { signed: came = 0, ended = 0 } = days.at(-2) ?? {};
  return {
    ...{ signed, asked, standing, invited, top, days },
    weekends: weekendsBetween(from, to, timeZone).map(([one, other]) => [place(one), place(other)] as const),
    now: place(end),
    rules: [0.25, 0.5, 0.75].map((part) => top * part),
    yesterday: { signed: came, ended },
  };
}

/** Running counts, gathered so that no two steps are closer than a 240th. */
function steps(moves: readonly { place: number; by: number }[], end: number): [number, number][] {
  const ordered = [...moves].sort((one, other) => one.place - other.place);
  const found: [number, number][] = [[0, 0]];
  let count = 0;
  for (const { place, by } of ordered) {
    count += by;
    const last = found.at(-1)!;
    if (place - last[0] < 1000 / 240) last[1] = count;
    else found.push([place, count]);
  }
  if (found.at(-1)![0] < end) found.push([end, count]);
  return found;
}

const startOf = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).startOfDay();

function startsBetween(from: Date, to: Date, timeZone: string) {
  const starts = [startOf(from, timeZone)];
  while (starts.at(-1)!.epochMilliseconds < to.getTime() && starts.length < 400)
    starts.push(starts.at(-1)!.add({ days: 1 }));
  return starts;
}

function daysOf(from: Date, end: Date, timeZone: string, stood: readonly Stood[], invitedAt: readonly Date[]) {
  const starts = startsBetween(from, end, timeZone).map(({ epochMilliseconds }) => epochMilliseconds);
  const within = (moments: readonly Date[], at: number, next: number) =>
    moments.filter((moment) => moment.getTime() >= at && moment.getTime() < next).length;
  const came = stood.map(({ at }) => at);
  const gone = stood.flatMap(({ endedAt }) => endedAt ?? []);
  let [asked, standing] = [0, 0];
  return starts.slice(0, -1).map((at, index): CurveDay => {
    // What came before the opening is told with its first day.
    const [since, next] = [index === 0 ? 0 : at, starts[index + 1]!];
    const [signed, ended] = [within(came, since, next), within(gone, since, next)];
    asked += within(invitedAt, since, next);
    standing += signed - ended;
    return { start: new Date(at), asked, signed, ended, standing };
  });
}

function weekendsBetween(from: Date, to: Date, timeZone: string): [number, number][] {
  return startsBetween(from, to, timeZone)
    .filter(({ dayOfWeek }) => dayOfWeek === 6)
    .map((saturday) => [saturday.epochMilliseconds, saturday.add({ days: 2 }).epochMilliseconds]);
}

/** The next number that divides into four even parts. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return (
    [4, 8, 12, 16, 20, 24, 32, 40, 60, 80, 100].map((each) => each * unit).find((each) => each >= count * 1.05) ?? count
  );
}
