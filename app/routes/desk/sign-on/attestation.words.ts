import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/attestation', {
  title: 'Attest {organisation}',
  lead: 'You say that {organisation} is what it says it is. Your word counts for this letter only.',
  shown: 'Wherever signatories are counted, it is said how many of them stand there on your word alone.',
  mailbox: 'Besides your word, {organisation} needs a confirmed mailbox on its own domain.',
  website: 'Website',
  country: 'Country',
  basis: 'What your word rests on',
  basisHint:
    'For example: “We have worked with them in the alliance since 2019 and know their director.” It goes on record.',
  deed: 'Attest {organisation}',
  back: 'Back to the signatories',
});
