// Says the moments of a page in the reader’s own time zone, where the clock there shows another hour. Read by browsers as it stands;
// without it the page says them in the zone in which they were set.

const language = document.documentElement.lang || 'en';
const written = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** What a clock and a calendar in a zone show; in the reader’s, where none is named. */
const shownIn = (moment, timeZone) =>
  Object.fromEntries(
    new Intl.DateTimeFormat(language, { ...written, timeZone })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );

/** The first of a month is an ordinal in French. */
const dayOf = ({ day }) => (day === '1' && language === 'fr' ? '1er' : day);

for (const time of document.querySelectorAll('time[data-zone]')) {
  const { zone, sameDay, otherDay } = time.dataset;
  const moment = new Date(time.dateTime);
  const there = shownIn(moment, zone);
  const here = shownIn(moment);
  const isSameDay = there.day === here.day && there.month === here.month;
  if (isSameDay && there.hour === here.hour && there.minute === here.minute) continue;
  const parts = { ...here, day: dayOf(here) };
  time.textContent = (isSameDay ? sameDay : otherDay).replace(/\[(\w+)\]/g, (_, name) => parts[name] ?? '');
  time.hidden = false;
}
