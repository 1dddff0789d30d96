import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/answer-reminder', {
  subject: 'Reminder: does {organisation} carry over to version {number} of “{letterTitle}”?',
  heading: '{organisation} has not answered yet',
  silent:
    '{lead} asked {organisation} whether it carries over to version {number} of the letter “{letterTitle}”. We have no answer.',
  until: 'Answers asked by',
  silence:
    'Without an answer, {organisation} does not become a signatory of version {number}, and stops being a signatory when {lead} moves the letter.',
  deed: 'Read version {number} and answer',
  shows: 'The link shows both texts. Opening it changes nothing, and you do not need an account.',
  why: 'You are receiving this email because {lead} reminds the signatories who have not answered, and you can sign for {organisation}.',
});
