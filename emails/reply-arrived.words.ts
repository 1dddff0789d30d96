import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/reply-arrived', {
  subject: '{official} answered “{letterTitle}”',
  heading: '{official} answered',
  reply: '{official} ({institution}) replied to “{letterTitle}” through the link in the email.',
  meeting: '{official} ({institution}) asks for a meeting about “{letterTitle}”.',
  next: 'The answer itself is on your desk, not in this email. Record there what kind of answer it is; the Replies page then shows whose turn it is.',
  deed: 'Read the answer',
  why: 'You are receiving this email because answers to this letter go to this address.',
});
