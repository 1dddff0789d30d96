import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/attestation', {
  title: 'Attest {organisation}',
  lead: 'You confirm that {organisation} is the organisation it says it is. Your attestation counts for this letter only.',
  shown: 'Wherever signatories are counted, readers also see how many are attested only by you.',
  mailbox: '{organisation} also needs a confirmed email address on its own domain.',
  website: 'Website',
  country: 'Country',
  basis: 'How you know this',
  basisHint:
    'For example: “We have worked with them in the alliance since 2019 and know their director.” This is kept on record.',
  deed: 'Attest {organisation}',
  back: 'Back to the signatories',
});
