import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/still-signatory', {
  subject: 'The terms of sign-on changed: “{letterTitle}”',
  subjectVersion: 'Version {version} is open for sign-on again: “{letterTitle}”',
  heading: 'The terms of sign-on changed',
  headingVersion: 'Version {version} is open for sign-on again',
  happened: '{lead} opened the letter “{letterTitle}” for sign-on again, with version {version}.',
  'version signed':
    'Version {former} was in force before. {organisation} is shown as a signatory of version {version} now, because it consented to that version earlier. Please check that it still wants this.',
  'version expert':
    'Version {former} was in force before. You are shown as a signatory of version {version} now, because you consented to that version earlier. Please check that you still want this.',
  'terms signed': 'These terms are not the same as when {organisation} co-signed:',
  'terms expert': 'These terms are not the same as when you signed:',
  became: '{after} Before: {before}',
  until: 'Sign-on is open until',
  'stay signed': 'If you do nothing, {organisation} stays a signatory of version {version}.',
  'stay expert': 'If you do nothing, you stay a signatory of version {version}.',
  withdraw: 'To withdraw, use the link in the receipt that we sent you by email.',
  'why signed':
    'You are receiving this email because {organisation} is a signatory of this letter, and you signed for it or are one of its administrators.',
  'why expert': 'You are receiving this email because you signed this letter in your own name.',
});
