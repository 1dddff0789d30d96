import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/dispatch-stop', {
  title: 'Stop the dispatch',
  happens:
    '{count, plural, one {# email that has} other {# emails that have}} not been handed over to the email provider yet will not be sent. Emails already handed over are not affected.',
  lasting: 'You cannot restart a stopped dispatch. To reach the remaining officials, prepare another dispatch.',
  deed: 'Stop the dispatch',
});
