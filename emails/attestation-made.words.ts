import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/attestation-made', {
  subject: 'Somebody vouched for {organisation}',
  heading: '{attestedBy} vouched for {organisation}',
  staff:
    '{attestedBy}, who runs this installation, attested that {organisation} is what it says it is. This serves for every letter.',
  lead: '{attestedBy} attested that {organisation} is what it says it is. This serves only for its own letter “{letterTitle}”, and is shown there as the lead’s word.',
  restsOn: 'What it rests on',
  wrong: 'If that is not right, please tell us: reply to this mail.',
  deed: 'Look at what verifies {organisation}',
  why: 'You get this mail because you are an administrator of {organisation}.',
});
