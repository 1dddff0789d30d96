import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/letter-moved', {
  subject: 'Version {number} of “{letterTitle}” is now in force',
  heading: 'Version {number} is now in force',
  moved:
    'Version {number} of “{letterTitle}”, led by {lead}, replaced version {former} on {movedAt}. No signatory objected to the correction in time.',
  movedByLead: '{lead} moved the letter “{letterTitle}” from version {former} to version {number} on {movedAt}.',
  carriedByAnswer: '{organisation} is a signatory of version {number}, because it answered that it carries over.',
  carried:
    '{organisation} is a signatory of version {number}. Its consent carried over, because its declaration covers corrections to which no one objects.',
  signedBoth:
    '{organisation} is a signatory of version {number}. It co-signed versions {former} and {number} together.',
  carriedAll:
    '{carried, plural, =0 {There was no consent to carry over.} one {# consent carried over to version {number}.} other {# consents carried over to version {number}.}}',
  digest: 'Digest of the new text (SHA-256)',
  deed: 'Read the correction',
  deedBoth: 'Read the letter',
  deedChange: 'Read what changed',
  deedLead: 'See who has signed',
  withdrawAny: 'Your organisation can withdraw at any time.',
  withdraw: 'Withdraw {organisation}',
  why: 'You are receiving this email because {organisation} is a signatory of this letter, and you signed for it or are one of its administrators.',
  whyLead: 'You are receiving this email because you are an administrator of the organisation that leads this letter.',
});
