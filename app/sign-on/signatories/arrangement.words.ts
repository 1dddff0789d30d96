import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/arrangement', {
  title: 'Arrange the signatories',
  lead: 'Umbrellas and tiers count only if you order the next edition by them. Pinned places always count. You choose the order on the page Seal.',
  caption: 'Signatories, with their umbrella, tier and pin',
  organisation: 'Organisation',
  umbrella: 'Umbrella organisation',
  umbrellaOf: 'Umbrella organisation of {name}',
  tier: 'Tier',
  tierOf: 'Tier of {name}',
  pinned: 'Pinned',
  pinnedOf: 'Pinned place of {name}',
  explains:
    'Umbrellas and tiers are printed as headings, exactly as you enter them here. Pinned signatories come directly after the lead, 1 before 2, in every order.',
  leads: '{name} (lead)',
  keep: 'Save arrangement',
  kept: 'The arrangement is saved.',
  none: 'No organisation has co-signed yet',
  noneNext: 'Organisations appear here when they co-sign.',
  tooLong: 'This is too long: {most, number} characters at most.',
  pinnedMalformed: 'Enter a whole number from 1 to 999, or leave this empty.',
  back: 'Back to the next edition',
});
