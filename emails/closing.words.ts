import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/closing', {
  subject: 'Sign-on closed: “{letterTitle}”',
  heading: 'Sign-on is closed',
  closed: 'Sign-on to “{letterTitle}” closed on {closedAt}.',
  counts:
    '{organisations, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}} co-signed.',
  attested: '{count, plural, one {# of them is} other {# of them are}} attested by the lead only.',
  waiting:
    '{count, plural, one {# prepared co-signature was} other {# prepared co-signatures were}} not approved in time and will not be printed.',
  next: 'Next, check the names as they will be printed, then seal the letter.',
  nextLate:
    'The letter was delivered before. Late signatories are shown with their dates. You can seal a second edition with everyone who has signed.',
  deed: 'Check the signatories',
  why: 'You are receiving this email because your organisation leads this letter.',
});
