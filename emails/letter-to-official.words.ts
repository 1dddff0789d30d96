import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  opening:
    'We send you a joint letter of {organisations, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}}{attested, plural, =0 {} one {, # of them attested by the lead organisation only} other {, # of them attested by the lead organisation only}}. It asks, in brief:',
  yours: 'Signed from {country}: {names}.',
  more: '{count, plural, one {# more} other {# more}}',
  attached: 'The letter is attached as a PDF, sealed so that any change to it is found.',
  page: 'Read the letter and see who signed it',
  contact: 'Contact',
  why: '{lead} wrote to you on behalf of the signatories; {operator} delivers the letter, once to each official it addresses. A reply to this mail goes to {lead}.',
  object: 'Object to further letters by this way',
});
