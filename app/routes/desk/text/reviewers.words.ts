import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/reviewers', {
  title: 'Reviewers',
  lead: 'Reviewers can read the draft and leave notes on its paragraphs. They see nothing else about the letter.',
  named: 'Named reviewers',
  reviewer: 'Reviewer',
  since: 'Named on',
  notes: 'Notes',
  deed: 'Action',
  counted: '{notes, plural, =0 {None} other {#}}{open, plural, =0 {} other {, # open}}',
  end: 'Remove',
  endLong: '{name} as a reviewer',
  none: 'No reviewers yet',
  noneNext: 'Add a colleague, a partner or a lawyer by email address. We email them a link to the draft.',
  address: 'Reviewer’s email address',
  addressHint: 'Reviewers sign in with this address. They do not need to belong to an organisation.',
  name: 'Add reviewer',
  beside: 'See the notes beside the text',
});
