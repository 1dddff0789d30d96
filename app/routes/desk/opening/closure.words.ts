import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/closure', {
  title: 'Close sign-on',
  notOpen: 'The letter is not open for sign-on.',
  closedAt: 'Sign-on closed on {when}.',
  toSignatories: 'Go to the signatories',
  toOpening: 'Open the letter for sign-on',
  happens: 'Sign-on to “{title}” ends now, before its deadline on {until}.',
  onTheirWay: 'Co-signatures already on their way still count.',
  whom: '{waiting, plural, =0 {No organisation is waiting for approval.} one {# organisation is waiting for its director to approve, and will not be printed.} other {# organisations are waiting for their directors to approve, and will not be printed.}}',
  lasting:
    'You cannot undo this closure. To collect more co-signatures, you must open the letter again with a new deadline.',
  deed: 'Close sign-on now',
});
