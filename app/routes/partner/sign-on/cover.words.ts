import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/cover', {
  title: 'What will be sent in your name',
  lead: '{lead} sends “{title}” to {count, plural, one {# official} other {# officials}}, with your organisation among its signatories. This is the email that goes with the letter.',
  subject: 'Subject',
  replyTo: 'Replies go to',
  text: 'Cover text',
  textIn: 'Cover text in {language}',
  fields: 'We fill in what is in braces for each official, for example the name and the country.',
  ask: 'The ask in brief, quoted from the letter',
  nothing:
    'You do not need to do anything. If something is wrong, write now to {contact}. Your organisation can also withdraw in one step, with the link in its receipt.',
  changed: 'The lead has since changed this text. It must show you the new text before anything is sent.',
  sent: 'The letter was sent on {date}.',
  earliest: 'Nothing is sent before {earliest}.',
  sooner: '{lead} can send the letter sooner than we first told you. Its reason: “{reason}”',
  letter: 'Read the letter',
});
