import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/change-given-up', {
  subject: 'Version {former} of “{letterTitle}” stays as it is',
  heading: 'Version {former} stays as it is',
  objected: 'A signatory objected to the correction of “{letterTitle}”, led by {lead}. Version {number} was given up.',
  byLead: '{lead} gave up version {number} of “{letterTitle}”.',
  reason: 'Reason given',
  stays: '{organisation} remains a signatory of version {former}. You do not need to do anything.',
  deed: 'Read what was proposed',
  deedBoth: 'Read the letter',
  why: 'You are receiving this email because {organisation} is a signatory of this letter, and you signed for it or are one of its administrators.',
});
