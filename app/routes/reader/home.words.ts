import { sentences } from '~/platform/locale/sentences';

export const words = sentences('reader/home', {
  title: 'Undersigned',
  headline: 'One verified letter, sent once, to the right official',
  lead: 'A lead organisation writes an open letter. Verified organisations co-sign it with their name and logo. The signed letter is sealed as a PDF that proves itself, and goes once to each official it addresses.',
  start: 'Start a letter',
  verify: 'Check a sealed letter',
  letters: 'Open letters',
  noLetters: 'No letter is published yet. A lead organisation publishes from its desk.',
  led: 'Led by {lead}',
  castTitle: 'The people of this demonstration',
  castLead:
    'Everybody here is invented. Choose who you are; you get a fresh sign-in link, as if it had come by mail. Every mail that is sent ends in the local mailbox.',
  mailbox: 'Open the local mailbox',
  castCaption: 'The cast',
  who: 'Who',
  organisation: 'Organisation',
  part: 'Part',
  link: 'Sign in',
  linkFor: 'Sign in as {name}',
  staff: 'Staff of this installation',
  administrator: 'administrator',
  editor: 'editor',
  authorised_signatory: 'authorised signatory',
});
