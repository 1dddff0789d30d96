import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/invitation', {
  subject: '{lead} invites you to co-sign “{letterTitle}”',
  preview: 'Sign-on is open until {deadline}.',
  heading: '{letterTitle}',
  invited: '{lead} invites your organisation to co-sign this joint open letter.',
  delivered:
    'The letter was delivered on {date}. You can still co-sign: your organisation will be shown as signed after delivery.',
  note: '{lead} writes',
  ask: 'The ask in brief',
  until: 'Sign-on is open until',
  next: 'First read the letter. Your organisation can then check its name and logo exactly as they will be printed. Its authorised signatory co-signs online or approves from an email.',
  deed: 'Read the letter',
  reply: 'Questions? Reply to this email: your answer goes to {writer} at {lead}.',
  stop: 'Stop emails from {lead}',
  why: 'You are receiving this email because {lead} gave us this address. {operator} sends it on behalf of {lead}.',
});
