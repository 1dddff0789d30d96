import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/reply-arrived', {
  subject: '{official} answered “{letterTitle}”',
  heading: '{official} answered',
  reply: '{official} ({institution}) replied to “{letterTitle}” by the link in the mail.',
  meeting: '{official} ({institution}) asks for a meeting about “{letterTitle}”.',
  next: 'What was written is at your desk, not in this mail. Take note of it there: the tracker then says whose turn it is.',
  deed: 'Read the answer',
  why: 'You get this mail because answers to this letter go to this mailbox.',
});
