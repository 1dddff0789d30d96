import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/cover-shortening', {
  title: 'Send sooner than the signatories were told',
  happens:
    'The signatories were told that nothing is sent before {earliest}. The letter can then be sent from now on. Nothing is sent yet.',
  nothing:
    'There is nothing to shorten: the signatories were not shown the cover text yet, or they have had it for long enough.',
  whom: 'We email every signatory: whoever was shown the cover text. They read your reason.',
  lasting:
    'You cannot take this back for this cover text. If you change the cover text, you show it again and its time starts again.',
  reason: 'Reason',
  reasonHint: 'For example: “The committee votes tomorrow morning.”',
  deed: 'Allow sending now',
  back: 'Go back to the dispatch',
});
