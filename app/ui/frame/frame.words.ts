import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/frame', {
  name: 'Undersigned',
  skip: 'Skip to main content',
  banner: 'About this demonstration',
  demonstrationMark: 'Demonstration:',
  demonstration: 'all organisations and letters are invented. No real emails are sent.',
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
  runBy: '{service} at {host} is run by {name}.',
  footer: 'About this site',
});
