import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/attestation-made', {
  subject: '{organisation} has been attested',
  heading: '{attestedBy} attested {organisation}',
  staff:
    '{attestedBy}, who runs this service, has confirmed that {organisation} is the organisation it says it is. This counts for every letter.',
  lead: '{attestedBy} has confirmed that {organisation} is the organisation it says it is. This counts only for its own letter “{letterTitle}”, which shows that the attestation comes from the lead.',
  restsOn: 'Basis',
  wrong: 'If this is not correct, please reply to this email.',
  deed: 'See the verification of {organisation}',
  why: 'You are receiving this email because you are an administrator of {organisation}.',
});
