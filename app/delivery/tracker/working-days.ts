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
