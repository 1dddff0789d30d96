import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/expert-invitation', {
  subject: '{lead} invites you to sign “{letterTitle}” in your own name',
  preview: 'Sign-on is open until {deadline}.',
  heading: '{letterTitle}',
  invited: '{lead} invites you to sign this joint open letter as an individual expert.',
  ownName:
    'You sign in your own name. If you give an affiliation, it is printed for identification only. Experts are listed after the organisations and counted apart.',
  delivered: 'The letter was delivered on {date}. You can still sign: you will be shown as signed after delivery.',
  note: '{lead} writes',
  ask: 'The ask in brief',
  until: 'Sign-on is open until',
  next: 'First read the letter. You do not need an account. You can withdraw at any time.',
  deed: 'Read the letter',
  reply: 'Questions? Reply to this email: your answer goes to {writer} at {lead}.',
  stop: 'Stop emails from {lead}',
  why: 'You are receiving this email because {lead} gave us this address. {operator} sends it on behalf of {lead}.',
});
