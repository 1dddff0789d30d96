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
  'out editorial':
    'A correction is out until {until}: version {number}. Closing does not end it. Signatories can object until then. If none does, the letter moves. You can seal only after that, or after you give the correction up.',
  'out substantive':
    'Version {number} is before the signatories. Closing does not end that: they can still answer. Who does not carry over before you move the letter cannot come in again while sign-on is closed. You can seal only after you move the letter or give the version up.',
  lasting:
    'You cannot undo this closure. To collect more co-signatures, you must open the letter again with a new deadline.',
  deed: 'Close sign-on now',
});
