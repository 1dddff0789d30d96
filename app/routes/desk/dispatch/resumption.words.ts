import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/resumption', {
  title: 'Continue the dispatch',
  happens:
    '{count, plural, one {# email that has} other {# emails that have}} not been handed over yet will be sent, each once.',
  withNote:
    'A signatory printed in the attached letter has withdrawn or is no longer verified. Every email still to be sent carries this dated note. Emails already handed over stay as they are.',
  note: 'Note in the email',
  noteHint: 'Give the date and say exactly what happened.',
  lasting: 'Emails that have been handed over cannot be recalled.',
  deed: 'Continue the dispatch',
});
