import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/cover-text', {
  subject: 'What will be sent in your name: “{letterTitle}”',
  heading: 'What will be sent in your name',
  soon: '{lead} is about to send “{letterTitle}” to {count, plural, one {# official} other {# officials}}, with {organisation} among its signatories. This is the email that goes with the letter.',
  subjectSooner: '“{letterTitle}” can now be sent in your name, sooner than we told you',
  earliest: 'Nothing is sent before {earliest}.',
  sooner: '{lead} wants to send the letter sooner than we told you. It can be sent from now on.',
  reason: 'Reason given',
  cover: 'Cover text',
  coverIn: 'Cover text in {language}',
  fields: 'We fill in what is in braces for each official, for example the name and the country.',
  ask: 'The ask in brief, quoted from the letter',
  object:
    'You do not need to do anything. If something is wrong, write now to {contact}. Your organisation can also withdraw in one step.',
  deed: 'See the letter and your co-signature',
  why: 'You are receiving this email because {organisation} co-signed this letter.',
});
