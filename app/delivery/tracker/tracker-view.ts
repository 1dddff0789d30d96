import { z } from 'zod';
import { countryCodes, countryName } from '~/platform/locale/countries';
import { type AnswerStanding, answerStandings } from './tracker';
import type { TrackerLine } from './tracker.server';

/** Which lines a tracker shows; anything unreadable filters nothing. */
export const trackerFilter = z.object({
  is: z.enum(answerStandings).or(z.literal('')).catch('').default(''),
  country: z.enum(countryCodes).or(z.literal('')).catch('').default(''),
});
export type TrackerFilter = z.output<typeof trackerFilter>;

/** The lines that a filter keeps; all counts are of the whole letter, and so is what the filter offers. */
export function trackerView(all: readonly TrackerLine[], filter: TrackerFilter) {
  const answered: readonly AnswerStanding[] = ['none', 'failed'];
  return {
    lines: all.filter(
      ({ is, country }) =>
        (filter.is === '' || is === filter.is) && (filter.country === '' || country === filter.country),
    ),
    counts: {
      officials: all.length,
      answered: all.filter(({ is }) => !answered.includes(is)).length,
      yours: all.filter(({ turn }) => turn === 'lead').length,
      late: all.filter(({ late }) => late).length,
    },
    countries: [...new Set(all.flatMap(({ country }) => (country ? [country] : [])))]
      .map((code) => ({ code, name: countryName(code) }))
      .sort((one, other) => one.name.localeCompare(other.name, 'en')),
    standings: answerStandings.filter((standing) => all.some(({ is }) => is === standing)),
  };
}
