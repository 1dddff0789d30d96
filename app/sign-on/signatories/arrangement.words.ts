import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/arrangement', {
  title: 'Arrangement of the signatories',
  lead: 'What you note here decides places only where the next edition is ordered so: see the choices of the seal.',
  caption: 'Signatories, with their umbrella, tier and pin',
  organisation: 'Organisation',
  umbrella: 'Umbrella organisation',
  umbrellaOf: 'Umbrella organisation of {name}',
  tier: 'Tier',
  tierOf: 'Tier of {name}',
  pinned: 'Pinned',
  pinnedOf: 'Pinned place of {name}',
  explains:
    'An umbrella and a tier are printed as headings, word for word as they stand here. A pinned signatory stands directly after the lead, 1 before 2, in every order.',
  leads: '{name} (lead)',
  keep: 'Keep this arrangement',
  kept: 'The arrangement is kept.',
  none: 'Nobody has co-signed yet',
  noneNext: 'Who has co-signed stands here, to be arranged.',
  tooLong: 'This is too long: {most, number} characters at most.',
  pinnedMalformed: 'Write a whole number from 1 to 999, or leave it empty.',
  back: 'Back to the choices of the next edition',
});
