import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/act-receipt', {
  subject:
    'One of two has signed {changes, select, true {the change for {organisation}: “{letterTitle}”} other {“{letterTitle}” for {organisation}}}',
  heading: 'One of two has signed',
  signed:
    '{signatory} signed {changes, select, true {the change of what is printed on “{letterTitle}”} other {“{letterTitle}”}}, led by {lead}, for {organisation} on {actedAt}, as one of two who sign together.',
  nothing:
    '{changes, select, true {What is printed for {organisation} has not changed yet. It changes} other {{organisation} has not co-signed yet. The co-signature counts}} once {other} has signed, too.',
  until: 'Both must have signed by',
  declaration: 'Declaration',
  digest: 'Digest of the text',
  'deed mine': 'See or take back what you signed',
  'deed theirs': '{changes, select, true {See the change} other {See the co-signature}}',
  why: 'You are receiving this email because you signed for {organisation}, or are one of its administrators.',
});
