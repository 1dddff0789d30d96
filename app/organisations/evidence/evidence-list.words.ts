import { sentences } from '~/platform/locale/sentences';

export const words = sentences('organisations/evidence-list', {
  caption: 'Evidence',
  method: 'Evidence',
  basis: 'Basis',
  when: 'When',
  deed: 'Action',
  methodName:
    '{method, select, mailbox {Email address on its own domain} domain {Control of the domain} register {Match in a public register} staff_attestation {Attested by staff} lead_attestation {Attested by {lead}} other {Evidence}}',
  forLetter: 'Counts for one letter only: {title}',
  revoked: 'Revoked {date}: {reason}',
  revoke: 'Revoke',
  verified: 'Verified',
  notVerified: 'Not verified yet',
  held: 'On hold: looks like another organisation',
});
