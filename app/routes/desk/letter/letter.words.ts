import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/letter', {
  untitled: 'Untitled letter',
  lead: 'Led by {lead}.',
  next: 'Next step',
  expertsAsk:
    '{count, plural, one {# person asks} other {# people ask}} to sign as an individual expert, and you have not answered.',
  answerExperts: 'Answer them',
  requests:
    '{count, plural, one {# organisation that you did not invite asks to co-sign.} other {# organisations that you did not invite ask to co-sign.}}',
  answerRequests: 'Requests to co-sign',
  delivered:
    'The letter was delivered on {date} with {delivered, plural, one {# organisation} other {# organisations}}. Today it has {today, plural, one {# signatory} other {# signatories}}.',
  openLate: 'It is open until {until}. Organisations that co-sign now are shown as signed after delivery.',
  closedLate: 'Sign-on is closed.',
  keepOpen: 'Keep the letter open for late signatories',
  late: 'Late signatories',
  blocks: 'To do first',
  missing: 'The text is not complete yet:',
  leadNotVerified: '{lead} is not verified yet. You can draft the letter, but you cannot open or send it.',
  leadNotVerifiedDeed: 'Verify the organisation',
  leadCannotSign: '{lead} has no authorised signatory. The lead signs first, when you open the letter.',
  leadCannotSignDeed: 'Name an authorised signatory',
  leadNotEndorsed: '{lead} has not co-signed yet. You can seal the letter only after the lead has co-signed.',
  leadNotEndorsedDeed: 'See the signatories',
  standing: 'Stage',
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
