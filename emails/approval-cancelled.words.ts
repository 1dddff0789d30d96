import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/approval-cancelled', {
  subject: 'No longer needed: your approval for “{letterTitle}”',
  heading: 'Your approval is no longer needed',
  cancelled:
    'The co-signature of {organisation} under “{letterTitle}”, led by {lead}, no longer waits for you. The link in the earlier mail does nothing any more.',
  reason: 'Why',
  nothing: 'Nothing was signed. If it is prepared again, you get a new mail.',
  why: 'You get this mail because you were asked to approve it as authorised signatory of {organisation}.',
});
