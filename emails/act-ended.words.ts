import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/act-ended', {
  subject: 'What you signed for {organisation} does not count: “{letterTitle}”',
  heading: 'What you signed does not count',
  signed:
    'You signed {changes, select, true {the change of what is printed on “{letterTitle}”} other {“{letterTitle}”}}, led by {lead}, for {organisation} on {actedAt}, as one of two who sign together. It has ended.',
  reason: 'Why',
  'because changed':
    'What will be printed or who signs was changed, or the preparation was cancelled, before both of you had signed.',
  'because text': 'The text changed, or a change of it was announced or given up, before both of you had signed.',
  'because late': 'Sign-on closed before both of you had signed.',
  'because erased': 'The other person’s account was deleted before both of you had signed.',
  nothing:
    '{changes, select, true {What is printed for {organisation} stays as it was.} other {{organisation} has not co-signed by it.}}',
  again: 'Nothing is carried over automatically. Read what has changed, then decide again.',
  deed: 'Read the letter and decide',
  later: 'If {changes, select, true {a change} other {the co-signature}} is prepared again, you get a new email.',
  why: 'You are receiving this email because you signed as an authorised signatory of {organisation}.',
});
