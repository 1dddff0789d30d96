import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/resumption', {
  title: 'Let the dispatch go on',
  happens:
    '{count, plural, one {# message that was} other {# messages that were}} not handed over {count, plural, one {goes} other {go}}, each once.',
  withNote:
    'A signatory that is printed in the attached letter withdrew, or is no longer verified. Every mail still to be sent carries this dated note; what was handed over stays as it was.',
  note: 'The note',
  noteHint: 'Dated, and true to what happened.',
  lasting: 'What is handed over cannot be called back.',
  deed: 'Let the dispatch go on',
});
