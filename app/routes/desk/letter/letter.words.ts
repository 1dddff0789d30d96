import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/letter', {
  untitled: 'Untitled letter',
  lead: 'Led by {lead}.',
  delivered:
    'The letter was delivered on {date} with {delivered, plural, one {# organisation} other {# organisations}}. Today it has {today, plural, one {# signatory} other {# signatories}}.',
  openLate: 'It is open until {until}. Organisations that co-sign now are shown as signed after delivery.',
  closedLate: 'Sign-on is closed.',
  keepOpen: 'Keep the letter open for late signatories',
  late: 'Late signatories',
  missing: 'The text is not complete yet:',
  versions: 'Versions',
  reviewers: 'Reviewers',
  reviewersCount:
    '{reviewers, plural, =0 {None} other {#}}{notes, plural, =0 {} one {, # open note} other {, # open notes}}',
  publicPage: 'Public page',
});
