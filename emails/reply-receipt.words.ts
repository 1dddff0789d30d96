import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  subject: 'Your public reply to “{letterTitle}”',
  heading: 'Your reply is public',
  shown:
    'On {answeredAt}, a reply was given in the name of {official} to “{letterTitle}”, led by {lead}, by the link that was mailed here. It is on the letter’s public page.',
  words: 'The reply',
  wrong: 'If nobody of your office wrote it, or you want it gone, take it back in one step. No account is needed.',
  deed: 'See the letter and take the reply back',
  why: 'You get this mail because the letter was sent to this mailbox, and its link may have been forwarded.',
});
