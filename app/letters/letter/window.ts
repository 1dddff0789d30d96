import { Temporal } from 'temporal-polyfill';

/** The least time to object to a correction, which the database holds, too; it also contains a whole working day, which the deed holds. */
export const leastWindowHours = 24;

const [dayBegins, dayEnds] = ['08:00', '18:00'];
const inZone = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
const dateOf = (at: Temporal.ZonedDateTime) => new Date(at.epochMilliseconds);

/** When the first working day (Monday to Friday, 08:00 to 18:00 in the zone) that begins at a moment or later has passed. */
function wholeWorkingDayBy(at: Date, timeZone: string): Date {
  const moment = inZone(at, timeZone);
  let day = moment.toPlainDate();
  const begins = () => day.toZonedDateTime({ timeZone, plainTime: dayBegins });
  while (day.dayOfWeek > 5 || Temporal.ZonedDateTime.compare(begins(), moment) < 0) day = day.add({ days: 1 });
  return dateOf(day.toZonedDateTime({ timeZone, plainTime: dayEnds }));
}

const latest = (...dates: readonly Date[]) => new Date(Math.max(...dates.map(Number)));
const hoursAfter = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000);

/** The earliest hour at which the window of a correction announced at a moment may end. */
export const earliestEnd = (at: Date, timeZone: string): Date =>
  latest(hoursAfter(at, leastWindowHours), wholeWorkingDayBy(at, timeZone));

/** The hour that is suggested: as long as the call says, or as the rule asks, at the next full hour of the zone’s clock. */
export function suggestedEnd(at: Date, timeZone: string, hours: number): Date {
  const end = inZone(latest(hoursAfter(at, hours), earliestEnd(at, timeZone)), timeZone);
  return dateOf(end.round({ smallestUnit: 'hour', roundingMode: 'ceil' }));
}
