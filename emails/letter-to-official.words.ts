import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  asks: 'The letter asks, in brief',
  signatories:
    '{organisations, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}} signed it.',
  attested: '{count, plural, one {# of them is} other {# of them are}} attested by the lead organisation only.',
  yours: 'From {country}: {names}.',
  more: '{count, plural, one {# more} other {# more}}',
  attached: 'The letter is attached as a PDF, sealed so that any change to it is found.',
  page: 'Read the letter and see who signed it',
  contact: 'Contact',
  why: '{lead} wrote to you on behalf of the signatories; {operator} delivers the letter, once to each official it addresses. A reply to this mail goes to {lead}.',
  object: 'Object to further letters by this way',
});
