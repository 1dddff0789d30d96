import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/sealed-copy', {
  subject: 'The sealed letter: “{letterTitle}”',
  heading: 'The letter was delivered',
  headingLater: 'A later edition of the letter was sealed',
  delivered:
    '“{letterTitle}”, led by {lead}, was delivered on {deliveredOn} with {count, plural, one {# signatory} other {# signatories}}, including {organisation}.',
  late: '“{letterTitle}”, led by {lead}, was delivered on {deliveredOn} with {count, plural, one {# signatory} other {# signatories}}. {organisation} signed after delivery, so this PDF does not name it. The letter’s page does, once it is published.',
  later:
    'Edition {edition} of “{letterTitle}”, led by {lead}, has {count, plural, one {# signatory} other {# signatories}}, including {organisation}. The letter was delivered on {deliveredOn} in an earlier edition. The lead asked us to send you this one.',
  attached: 'The sealed PDF is attached.',
  linked: 'The sealed PDF is too large to attach. Open it here: ',
  open: 'Open the sealed PDF',
  code: 'Check code (also on the last page)',
  verify: 'Anyone can check that the PDF is genuine: on the page below, drop the file or enter the code.',
  deed: 'Verify the letter',
  why: 'You are receiving this email because {organisation} co-signed this letter. We send each edition only once.',
});
