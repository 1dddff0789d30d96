import { sentences } from '~/platform/locale/sentences';

export const words = sentences('reader/home', {
  title: 'Undersigned',
  headline: 'One verified letter, sent once, to the right official',
  lead: 'A lead organisation writes an open letter. Verified organisations co-sign it with their name and logo. We seal the signed letter as a PDF that anyone can check, and send it once to each official it addresses.',
  start: 'Start a letter',
  verify: 'Verify a sealed letter',
  letters: 'Open letters',
  noLetters: 'No letters have been published yet. Lead organisations publish from their desk.',
  led: 'Led by {lead}',
  castTitle: 'People in this demonstration',
  castLead:
    'Everyone here is invented. Choose who you want to be; you get a new sign-in link, as if it had come by email. All emails go to the local mailbox.',
  mailbox: 'Open the local mailbox',
  castCaption: 'People you can sign in as',
  who: 'Name',
  organisation: 'Organisation',
  part: 'Role',
  link: 'Sign in',
  linkFor: 'Sign in as {name}',
  staff: 'Staff of this service',
  administrator: 'administrator',
  editor: 'editor',
  authorised_signatory: 'authorised signatory',
});
