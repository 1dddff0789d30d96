import { sentences } from '~/platform/locale/sentences';

export const words = sentences('organisations/evidence-list', {
  caption: 'Evidence',
  method: 'What was found',
  basis: 'What it rests on',
  when: 'When',
  deed: 'Deed',
  methodName:
    '{method, select, mailbox {A mailbox on its own domain} domain {Control of the domain} register {A match in a public register} staff_attestation {The staff’s word} lead_attestation {The word of {lead}} other {Evidence}}',
  forLetter: 'Counts for one letter only: {title}',
  revoked: 'Revoked {date}: {reason}',
  revoke: 'Revoke',
  verified: 'Verified',
  notVerified: 'Not verified yet',
  held: 'Held: it resembles another organisation',
});
