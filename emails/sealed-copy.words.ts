import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/sealed-copy', {
  subject: 'The sealed letter: “{letterTitle}”',
  heading: 'The letter is sealed',
  sealed:
    '“{letterTitle}”, led by {lead}, was sealed on {sealedAt} with {count, plural, one {# signatory} other {# signatories}}, including {organisation}. The PDF is attached.',
  code: 'Check code (also on the last page)',
  verify: 'Anyone can check that the PDF is genuine: on the page below, drop the file or enter the code.',
  deed: 'Verify the letter',
  why: 'You are receiving this email because {organisation} co-signed this letter. We send it only once.',
});
