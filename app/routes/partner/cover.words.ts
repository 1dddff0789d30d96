import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'What is sent in your name',
  lead: '{lead} sends “{title}” to {count, plural, one {# official} other {# officials}}, with your organisation among its signatories. This is the mail that goes with it.',
  subject: 'Subject',
  replyTo: 'Replies go to',
  text: 'The cover text',
  textIn: 'The cover text in {language}',
  fields: 'What stands in braces is filled in for each official, such as name and country.',
  ask: 'The ask in brief, quoted from the letter',
  nothing:
    'You need do nothing. If something is wrong, write to {contact} now; your organisation can also withdraw in one step, by the link in its receipt.',
  changed: 'The lead has changed this text since. It has to show you the new one before anything is sent.',
  sent: 'The letter was sent {date}.',
  earliest: 'Nothing is sent before {earliest}.',
  sooner: '{lead} sends the letter sooner than we first told you. Its reason: “{reason}”',
  letter: 'Read the letter',
});
