import { sentences } from '~/platform/locale/sentences';

export const reportWords = sentences('delivery/report', {
  title: 'What became of the dispatch',
  lead: '{arrived, number} of {total, number} messages are known to have arrived; the mail provider took {taken, number} more and has told nothing further.',
  byCountry: 'By country',
  byGroup: 'By group',
  country: 'Country',
  group: 'Group',
  none: 'not said',
  arrived: 'Arrived',
  taken: 'Taken',
  failed: 'Failed',
  open: 'Open',
  lookAfter: 'To look after',
  nothing: 'Nothing failed, and nothing is in doubt.',
  bounced: '{count, plural, one {# came back} other {# came back}}',
  bouncedDo:
    'The receiving server knows no such address, or would not take the mail. Where it came back for good the address is no longer used: give the official another in the directory, then write to them in a further dispatch.',
  refused: '{count, plural, one {# was refused} other {# were refused}}',
  refusedDo: 'The mail provider did not take it, and says why. Mend what it names, then send again by hand.',
  unknown: '{count, plural, one {# is unknown} other {# are unknown}}',
  unknownDo:
    'The provider was asked and never said. Look in its own list or ask the office, and record what became of it; it is never sent again by itself.',
  delayed: '{count, plural, one {# is delayed} other {# are delayed}}',
  delayedDo:
    'The receiving server asks for patience and the provider tries again by itself. There is nothing to do yet.',
  complained: '{count, plural, one {# was marked as unwanted} other {# were marked as unwanted}}',
  complainedDo:
    'The mail arrived and was marked as unwanted there. Do not send it again; telephone the office instead.',
  stopped: '{count, plural, one {# was stopped} other {# were stopped}}',
  stoppedDo: 'It was never handed over: the dispatch was stopped, or the official objected. Objections hold for good.',
  download: 'Download the report as a table',
  back: 'Back to the dispatch',
  official: 'Official',
  address: 'Address',
  state: 'State',
  said: 'What the provider said',
});
