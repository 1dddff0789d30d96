import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/admission-requested', {
  subject: '{organisation} asks to co-sign: “{letterTitle}”',
  heading: '{organisation} asks to co-sign',
  asks: '{organisation} asks you to admit it as a signatory of “{letterTitle}”. You have not invited it.',
  words: 'What it says',
  next: 'You decide whether to admit it. Sign-on is open until {deadline}.',
  waiting: '{waiting, plural, one {# organisation is} other {# organisations are}} waiting for your answer.',
  deed: 'Answer the request',
  why: 'You are receiving this email because you are an administrator of the lead organisation.',
});
