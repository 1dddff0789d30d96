import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/letter', {
  untitled: 'Letter without a title',
  lead: 'Led by {lead}.',
  next: 'What is next',
  blocks: 'What stands in the way',
  missing: 'The text is not whole yet:',
  leadNotVerified: '{lead} is not verified yet. Until it is, the letter can be drafted, and neither opened nor sent.',
  leadNotVerifiedDeed: 'Show who the organisation is',
  leadCannotSign: '{lead} has no authorised signatory. The lead signs first, when the letter is opened.',
  leadCannotSignDeed: 'Name an authorised signatory',
  leadNotEndorsed: '{lead} has not co-signed yet. Nothing is sealed without the lead’s own endorsement.',
  leadNotEndorsedDeed: 'See the signatories',
  standing: 'Where it stands',
  versions: 'Versions',
  reviewers: 'Reviewers',
  reviewersCount:
    '{reviewers, plural, =0 {None} other {#}}{notes, plural, =0 {} one {, # open note} other {, # open notes}}',
  invitations: 'Invited',
  coSigned: 'Co-signed',
  organisations: '{count, plural, =0 {None yet} one {# organisation} other {# organisations}}',
  signatories:
    '{signatories, plural, =0 {None yet} one {# organisation} other {# organisations}}{waiting, plural, =0 {} one {; # more waits for verification} other {; # more wait for verification}}',
  publicPage: 'Public page',
});
