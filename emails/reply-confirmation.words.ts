import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/reply-confirmation', {
  subject: 'Confirm your public reply to “{letterTitle}”',
  heading: 'Should everyone be able to read this reply?',
  shown:
    'On {answeredAt}, someone replied to “{letterTitle}”, led by {lead}, on behalf of {official}. They used the link that we emailed to this address, and they want everyone to be able to read the reply.',
  next: 'Until you confirm it, only the lead organisation can see it.',
  deed: 'Read the reply and decide',
  wrong:
    'If no one in your office wrote it, or you do not want it shown, do nothing. You can also take it back in one step, without an account.',
  takeBack: 'See the letter and take the reply back',
  why: 'You are receiving this email because the letter was sent to this address, and its link may have been forwarded.',
});
