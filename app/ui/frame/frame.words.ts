import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/frame', {
  name: 'Undersigned',
  skip: 'Go to the content',
  banner: 'About this demonstration',
  demonstrationMark: 'Demonstration:',
  demonstration: 'invented organisations and letters. Nothing here is sent to anybody.',
  mailbox: 'Open the local mailbox',
  navigation: 'Main',
  desk: 'Your desk',
  organisations: 'Your organisations',
  staff: 'Staff',
  account: 'Signed in as {name}',
  signIn: 'Sign in',
  signOut: 'Sign out',
  verify: 'Verify a letter',
  about: 'Joint open letters, signed by verified organisations and sent once to each official.',
  footer: 'About this site',
});
