import { Temporal } from 'temporal-polyfill';

/** The least time to object to a correction, which the database holds, too; it also contains a whole working day, which only the deed holds. */
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

/** The earliest hour at which the window of a correction announced at a moment may end: as long as the call says, with a whole working day. */
export const earliestEnd = (at: Date, timeZone: string, hours: number): Date =>
  latest(hoursAfter(at, Math.max(hours, leastWindowHours)), wholeWorkingDayBy(at, timeZone));

/** The hour that is suggested: the first end of a day’s work by the zone’s clock that is not too early. Nobody looks at four at night. */
export function suggestedEnd(at: Date, timeZone: string, hours: number): Date {
  const earliest = inZone(earliestEnd(at, timeZone, hours), timeZone);
  const evening = earliest.toPlainDate().toZonedDateTime({ timeZone, plainTime: dayEnds });
  return dateOf(Temporal.ZonedDateTime.compare(evening, earliest) < 0 ? evening.add({ days: 1 }) : evening);
}

/** The day of a moment by the calendar of a zone, as 2026-12-04. */
export const dayIn = (at: Date, timeZone: string): string => inZone(at, timeZone).toPlainDate().toString();
