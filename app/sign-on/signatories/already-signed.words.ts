import { sentences } from '~/platform/locale/sentences';

/** Who has signed a letter, for whoever is asked to. */
export const words = sentences('sign-on/already-signed', {
  title: 'Who has signed so far',
  count:
    '{organisations, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}}{attested, plural, =0 {} other {, # of them attested by the lead only}}.',
  among: '{count, plural, one {The first is {names}.} other {The first are {names}.}}',
  all: 'See all signatories on the public page',
});
