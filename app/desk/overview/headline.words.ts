import { sentences } from '~/platform/locale/sentences';

/** The sentence with which the overview opens, by where the letter stands. */
export const words = sentences('desk/headline', {
  draft: 'This letter is a draft. No one outside your organisation can read it, except the reviewers you name.',
  signed:
    '{signed, plural, =0 {No organisation has co-signed yet} one {# organisation has co-signed} other {# organisations from {countries, plural, one {# country} other {# countries}} have co-signed}}{yesterday, plural, =0 {} other {, # of them yesterday}}{attested, plural, =0 {} one {; # is attested by you only} other {; # are attested by you only}}.',
  coming: '{coming, plural, =0 {} one {One more is on its way.} other {# more are on their way.}}',
  left: '{days, plural, =0 {Sign-on closes today.} one {One day is left.} other {# days are left.}}',
  closed: 'Sign-on closed on {when}.',
  sent: 'The letter went out with {messages, plural, one {# email} other {# emails}}; {replies, plural, =0 {no official has replied yet} one {one reply has come} other {# replies have come}}.',
  experts:
    '{experts, plural, =0 {} one {One expert has signed in their own name.} other {# experts have signed in their own name.}}',
});
