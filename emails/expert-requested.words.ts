import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/expert-requested', {
  subject: 'A person asks to sign “{letterTitle}”',
  heading: 'A person asks to sign in their own name',
  asks: 'The owner of {address} asks you to admit them as an individual expert to “{letterTitle}”. You have not invited them.',
  next: 'You see their name, title and affiliation on the page, and decide. Sign-on is open until {deadline}.',
  waiting: '{waiting, plural, one {# person is} other {# people are}} waiting for your answer.',
  deed: 'Answer the request',
  onceADay: 'While a request waits, we send you at most one email like this a day.',
  why: 'You are receiving this email because you are an administrator of the lead organisation.',
});
