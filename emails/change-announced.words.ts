import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/change-announced', {
  subject: 'Version {number} of “{letterTitle}”: does {organisation} carry over?',
  heading: 'A new version of “{letterTitle}”',
  proposes:
    '{lead} wants to change the substance of the letter “{letterTitle}”, which {organisation} has co-signed in version {former}.',
  note: 'Why, from {lead}',
  until: 'Answers asked by',
  ask: 'An authorised signatory answers for {organisation}: you carry over to version {number}, you need more time, or you withdraw.',
  silence:
    'Without an answer, {organisation} does not become a signatory of version {number}. Until {lead} moves the letter, version {former} is in force with all its signatories.',
  deed: 'Read version {number} and answer',
  shows: 'The link shows both texts. Opening it changes nothing, and you do not need an account.',
  withdrawAny: 'Your organisation can withdraw at any time.',
  withdraw: 'Withdraw {organisation}',
  why: 'You are receiving this email because {organisation} is a signatory of this letter, and you signed for it, can sign for it or are one of its administrators.',
});
