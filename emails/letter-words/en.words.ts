import type { LetterMessages } from '../letter-to-official.words';

export const en: LetterMessages = {
  greeting: 'Dear Sir or Madam',
  opening:
    'We send you a joint letter of {organisations, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}}{attested, plural, =0 {} other {, # of them attested by the lead organisation only}}. It asks, in brief:',
  why: 'Why we write to you',
  whyWork: 'your work on {bodies}',
  whyCountry: 'you represent {country}',
  yours: '{count, plural, one {# signatory is} other {# signatories are}} from {country}: {names}.',
  more: '{count, plural, one {# more} other {# more}}',
  attached: 'The letter is attached as a PDF, sealed so that any change to it is found.',
  linked: 'The letter is a PDF, sealed so that any change to it is found; it is too large to be attached.',
  pdf: 'Open the sealed letter',
  letterIn: 'The letter is in {language}.',
  page: 'Read the letter, see who signed it, and answer with one click',
  contact: 'Contact',
  sentFor:
    '{lead} wrote to you on behalf of the signatories; {operator} delivers the letter, once to each official it addresses. A reply to this mail goes to {lead}.',
  object: 'Object to further letters by this way',
  demonstration: 'Demonstration. Nothing in this mail is real, and it was sent to nobody outside this installation.',
  sentBy: 'Sent by {operator}, {home}',
};
