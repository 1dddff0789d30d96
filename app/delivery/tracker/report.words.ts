import { sentences } from '~/platform/locale/sentences';

export const reportWords = sentences('delivery/report', {
  title: 'Results of the dispatch',
  lead: '{arrived, number} of {total, number} emails are confirmed as delivered. The email provider accepted {taken, number} more, but has not confirmed delivery.',
  byCountry: 'By country',
  byGroup: 'By group',
  country: 'Country',
  group: 'Group',
  none: 'not known',
  arrived: 'Delivered',
  taken: 'Accepted',
  failed: 'Failed',
  open: 'In progress',
  lookAfter: 'Needs attention',
  nothing: 'No email failed, and none has an unknown result.',
  bounced: '{count, plural, one {# bounced} other {# bounced}}',
  bouncedDo:
    'The receiving server does not know the address or rejected the email. If it was rejected permanently, we no longer use the address: add another one for the official in the directory, then write to them in a new dispatch.',
  refused: '{count, plural, one {# was refused} other {# were refused}}',
  refusedDo:
    'The email provider rejected it and gives the reason. Fix the problem, then send the email again manually.',
  unknown: '{count, plural, one {# is unknown} other {# are unknown}}',
  unknownDo:
    'The email provider never answered. Check its records or ask the office, then record what happened. We never send these again automatically.',
  delayed: '{count, plural, one {# is delayed} other {# are delayed}}',
  delayedDo: 'The receiving server asked to wait, and the provider keeps trying. You do not need to do anything yet.',
  complained: '{count, plural, one {# was marked as spam} other {# were marked as spam}}',
  complainedDo: 'The email was delivered and then marked as spam. Do not send it again; telephone the office instead.',
  stopped: '{count, plural, one {# was stopped} other {# were stopped}}',
  stoppedDo: 'It was never handed over: the dispatch was stopped, or the official objected. Objections are permanent.',
  download: 'Download the report (CSV)',
  back: 'Back to the dispatch',
  official: 'Official',
  address: 'Address',
  state: 'Status',
  said: 'Provider’s message',
});
