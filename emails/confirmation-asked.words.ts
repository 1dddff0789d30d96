import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/confirmation-asked', {
  subject: 'Confirm the co-signature of {organisation} under “{letterTitle}”',
  preview: 'It counts only once {organisation} confirms it. Sign-on is open until {deadline}.',
  heading: '{letterTitle}',
  collected:
    '{lead} has collected co-signatures of this joint open letter with a form, and has these answers for {organisation}. Nothing counts or shows before {organisation} confirms it.',
  note: '{lead} writes',
  name: 'Organisation',
  country: 'Country',
  website: 'Website',
  person: 'Signed in the form by',
  personWithPosition: '{person}, {position}',
  statement: 'Statement',
  statementUnused:
    'This statement cannot be printed: it is longer than 400 characters, or has a character that the letter cannot print. You can write another one.',
  logo: 'Logo',
  withLogo: 'A logo is included. You see it on the page.',
  ask: 'The ask in brief',
  until: 'Sign-on is open until',
  deed: 'Check and confirm',
  next: 'The link shows you the letter and all of this. There you confirm, correct or decline. If you may not sign for {organisation}, the page tells you how someone who may can do it.',
  yours: 'This link is for you. Please do not forward it.',
  kept: 'We delete these answers when you confirm or decline, and when sign-on closes.',
  reply: 'Questions? Reply to this email: your answer goes to {writer} at {lead}.',
  stop: 'Stop emails from {lead}',
  why: 'You are receiving this email because {lead} gave us this address. {operator} sends it on behalf of {lead}.',
});
