import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/copies', {
  title: 'Email edition {number} to its signatories',
  titleOther: 'Email an edition to its signatories',
  notLater:
    'You can email an edition only if another one was delivered before it. We email the delivered one automatically, once to each signatory.',
  toSeal: 'Go to the seal',
  done: 'Every signatory of edition {number} has been sent this edition.',
  happens: 'We email edition {number} to {count, plural, one {# signatory} other {# signatories}}.',
  has: '{count, plural, =0 {No signatory has it yet.} one {# signatory has it already and gets no other email.} other {# signatories have it already and get no other email.}}',
  whom: 'The email goes to the person who signed and to the administrators of each organisation.',
  lasting: 'You cannot take back an email once it is sent. Each edition is sent once to each signatory.',
  deed: 'Email {count, plural, one {# signatory} other {# signatories}}',
});
