import { sentences } from '~/platform/locale/sentences';

/** What a page says of a request to co-sign that is on record. */
export const words = sentences('sign-on/arrival', {
  receivedTitle: 'We received your co-signature in time',
  received: 'We received it on {when}, before sign-on closed. We are still working on it.',
  receivedNext:
    'You do not need to send it again. We email a receipt once it is counted. Reload this page in a minute to see the result.',
  notCounted: 'What you sent on {when} was not counted. {reason}',
  notCountedAtAll: 'What you sent on {when} was not counted, because it could no longer be signed as it was shown.',
});
