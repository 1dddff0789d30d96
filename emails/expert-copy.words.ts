import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/expert-copy', {
  subject: 'The sealed letter: “{letterTitle}”',
  heading: 'The letter was delivered',
  delivered:
    '“{letterTitle}”, led by {lead}, was delivered on {deliveredOn} with {count, plural, one {# signatory} other {# signatories}} and {experts, plural, one {# individual expert} other {# individual experts}}, you among them.',
  late: '“{letterTitle}”, led by {lead}, was delivered on {deliveredOn}. You signed after delivery, so this PDF does not name you. The letter’s page does, once it is published.',
  attached: 'The sealed PDF is attached.',
  linked: 'The sealed PDF is too large to attach. Open it here: ',
  open: 'Open the sealed PDF',
  code: 'Check code (also on the last page)',
  verify: 'Anyone can check that the PDF is genuine: on the page below, drop the file or enter the code.',
  deed: 'Verify the letter',
  why: 'You are receiving this email because you signed this letter as an individual expert. We send it only once.',
});
