import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/reviewers', {
  title: 'Reviewers',
  lead: 'People whom you name may read the draft and leave notes on its paragraphs. They see nothing else of the letter.',
  named: 'Named reviewers',
  reviewer: 'Reviewer',
  since: 'Named on',
  notes: 'Notes',
  deed: 'Reading',
  counted: '{notes, plural, =0 {None} other {#}}{open, plural, =0 {} other {, # open}}',
  end: 'End the reading',
  endLong: 'of {name}',
  none: 'Nobody reviews this draft yet',
  noneNext:
    'Name somebody by mail address: a colleague, a partner, a lawyer. The person is mailed a link to the draft.',
  address: 'Mail address of the reviewer',
  addressHint: 'The person signs in with this address; an organisation is not needed.',
  name: 'Name the reviewer',
  beside: 'The notes stand beside the text',
});
