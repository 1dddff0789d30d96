import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/reply-confirmation', {
  subject: 'Confirm your public reply to “{letterTitle}”',
  heading: 'Should everybody read this reply?',
  shown:
    'On {answeredAt}, somebody replied in the name of {official} to “{letterTitle}”, led by {lead}. They used the link that we emailed to this mailbox, and they want everybody to read the reply.',
  next: 'Nobody but the lead organisation sees it before you confirm it.',
  deed: 'Look at it and confirm',
  wrong:
    'If nobody in your office wrote it, or you do not want it shown, do nothing. You can also take it back in one step, without an account.',
  takeBack: 'See the letter and take the reply back',
  why: 'You are receiving this email because the letter was sent to this mailbox, and its link may have been forwarded.',
});
