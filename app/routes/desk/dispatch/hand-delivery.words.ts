import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/hand-delivery', {
  title: 'Record a delivery by hand',
  none: 'There is no sealed edition yet. Seal the letter first, then hand it over.',
  toSeal: 'Go to the seal',
  stale: 'Edition {number} is not of the version that is in force. Seal the letter again first.',
  recorded: 'Edition {number} was delivered by hand on {when}.',
  keepOpen: 'Keep the letter open for late signatories',
  happens1:
    'Edition {number}, with {count, plural, one {# signatory} other {# signatories}}, counts as delivered from the time you enter. It was sealed on {sealed}.',
  happens2: 'Organisations that co-sign later are shown as signed after delivery, each with its date.',
  happens3: 'If the letter is published, its public page says when it was delivered.',
  whom: 'We email the sealed PDF once to each signatory that does not have it yet.',
  lasting: 'You cannot change or remove this record. It is an entry in the letter’s trail.',
  when: 'Handed over on',
  whenHint: 'For example the hour of your meeting.',
  deed: 'Record the delivery',
});
