import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/closure', {
  title: 'Close sign-on',
  notOpen: 'The letter is not open for sign-on.',
  closedAt: 'Sign-on closed on {when}.',
  toSignatories: 'Go to the signatories',
  toOpening: 'Open the letter for sign-on',
  happens:
    'Sign-on to “{title}” ends now, before its deadline on {until}. Co-signatures that are on their way still count.',
  whom: '{waiting, plural, =0 {Nobody waits for an approval.} one {# organisation waits for its director, and will not be printed.} other {# organisations wait for their directors, and will not be printed.}}',
  lasting: 'Closed is closed: co-signing again takes a new opening, with a new deadline.',
  deed: 'Close sign-on now',
});
