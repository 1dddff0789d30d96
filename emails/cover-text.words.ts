import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  subject: 'What will be sent in your name: “{letterTitle}”',
  heading: 'What will be sent in your name',
  soon: '{lead} will send “{letterTitle}” to {count, plural, one {# official} other {# officials}}, with {organisation} among its signatories. This is the mail that goes with it.',
  subjectSooner: 'Sent sooner in your name: “{letterTitle}”',
  earliest: 'Nothing is sent before {earliest}.',
  sooner: '{lead} sends the letter sooner than we told you. It can go from now on.',
  reason: 'Reason given',
  cover: 'The cover text',
  coverIn: 'The cover text in {language}',
  fields: 'What stands in braces is filled in for each official, such as name and country.',
  ask: 'The ask in brief, quoted from the letter',
  object:
    'You need do nothing. If something is wrong, write to {contact} now; your organisation can also withdraw in one step.',
  deed: 'Look at the letter and your co-signature',
  why: 'You get this mail because {organisation} co-signed this letter.',
});
