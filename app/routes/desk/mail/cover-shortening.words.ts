import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/cover-shortening', {
  title: 'Send sooner than the signatories were told',
  happens:
    'We told the signatories that nothing is sent before {earliest}. If you continue, the letter can be sent from now on. Nothing is sent yet.',
  nothing:
    'You cannot send sooner. The signatories have not been shown the cover text yet, or they have already had it for long enough.',
  whom: 'We email every signatory who was shown the cover text. They see your reason.',
  lasting:
    'You cannot undo this for this cover text. If you change the cover text, you must show it again, and its time starts again.',
  reason: 'Reason',
  reasonHint: 'For example: “The committee votes tomorrow morning.”',
  deed: 'Allow sending now',
  back: 'Back to the dispatch',
});
