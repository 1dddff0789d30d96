import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/expert-other-name', {
  subject: '{expert} signed “{letterTitle}”: you invited {invited}',
  heading: '{expert} signed, with the invitation of {invited}',
  signed:
    '{expert} signed “{letterTitle}” as an individual expert on {signedAt}. You had invited {invited}, at {address}.',
  known:
    'The link went to that address only, but it can be passed on. We do not know who signed. The name is shown with the letter now.',
  leaveOut: 'If this is not who you invited, leave the name out. The expert is told, with your reason.',
  deed: 'See the experts of this letter',
  why: 'You are receiving this email because your organisation leads this letter.',
});
