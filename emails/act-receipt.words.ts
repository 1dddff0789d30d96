import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/act-receipt', {
  subject: 'One of two has signed “{letterTitle}” for {organisation}',
  heading: 'One of two has signed',
  signed:
    '{signatory} signed “{letterTitle}”, led by {lead}, for {organisation} on {actedAt}, as one of two who sign together.',
  nothing: '{organisation} has not co-signed yet. The co-signature counts once {other} has signed, too.',
  until: 'Both must have signed by',
  declaration: 'Declaration',
  digest: 'Digest of the text',
  'deed mine': 'See or take back what you signed',
  'deed theirs': 'See the co-signature',
  why: 'You are receiving this email because you signed for {organisation}, or are one of its administrators.',
});
