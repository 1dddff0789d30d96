import type { LetterMessages } from '../letter-to-official.words';

export const en: LetterMessages = {
  greeting: 'Dear Sir or Madam',
  opening:
    'On behalf of {organisations, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}}{attested, plural, =0 {} other { (# of them attested by the lead organisation only)}}, we send you this joint letter. It asks, in brief:',
  why: 'Why we are writing to you',
  whyWork: 'your work on {bodies}',
  whyCountry: 'you represent {country}',
  yours: '{count, plural, one {# signatory is} other {# signatories are}} from {country}: {names}.',
  more: '{count, plural, one {# more} other {# more}}',
  attached: 'The letter is attached as a sealed PDF: any change to it can be detected.',
  linked: 'The letter is a sealed PDF: any change to it can be detected. It is too large to attach.',
  pdf: 'Open the sealed letter',
  letterIn: 'The letter is in {language}.',
  page: 'Read the letter, see who signed it, and answer without an account',
  contact: 'Contact',
  sentFor:
    '{lead} is writing to you on behalf of the signatories. {operator} delivers the letter once to each official it addresses. If you reply to this email, your reply goes to {lead}.',
  object: 'Stop receiving joint letters',
  demonstration: 'Demonstration. Nothing in this email is real, and it was not sent to anyone outside this service.',
  sentBy: 'Sent by {operator}, {home}',
  runBy: '{operator} at {host} is run by {name}.',
  experts: 'Individual experts who also sign, in their own name: {count}.',
};
