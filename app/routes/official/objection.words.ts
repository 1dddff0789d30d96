import { sentences } from '~/platform/locale/sentences';

export const words = sentences('official/objection', {
  title: 'Object to further letters by this way',
  lead: 'This concerns {name}, at {mailbox}.',
  happens:
    'From now on no joint letter of this installation goes to {name}, whoever leads it. What is prepared and not yet sent is stopped.',
  lasting: 'It holds until you ask the installation to lift it. Letters that you have received stay as they are.',
  deed: 'Send me no further letters',
  objected: 'You have objected',
  objectedMeaning: 'No joint letter of this installation goes to {name} any more.',
});
