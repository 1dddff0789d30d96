import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/sealed-copy', {
  subject: 'The sealed letter: “{letterTitle}”',
  heading: 'The letter is sealed',
  sealed:
    '“{letterTitle}”, led by {lead}, was sealed on {sealedAt} with {count, plural, one {# signatory} other {# signatories}}. {organisation} is among them. The PDF is attached.',
  code: 'Check code, as on its last page',
  verify: 'Anyone can check that the PDF is genuine: drop it, or type the code, on the page below.',
  deed: 'Verify the letter',
  why: 'You get this mail once, because {organisation} co-signed this letter.',
});
