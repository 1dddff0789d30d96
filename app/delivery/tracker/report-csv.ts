import { countryName } from '~/platform/locale/countries';
import { stateWords } from '../dispatch/states.words';
import { csvOf } from './csv';
import type { Reported } from './report';
import { reportWords } from './report.words';

/** The report as a table to take away. */
export function reportCsv(messages: readonly Reported[]): string {
  const say = reportWords('en');
  const heads = [say('official'), say('address'), say('country'), say('group'), say('state'), say('said')];
  return csvOf([
    heads,
    ...messages.map(({ name, mailbox, country, group, state, outcome }) => [
      name,
      mailbox,
      country && countryName(country),
      group,
      stateWords('en')(state),
      outcome,
    ]),
  ]);
}
