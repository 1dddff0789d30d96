import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/dispatch-stop', {
  title: 'Stop the dispatch',
  happens:
    'The {count, plural, one {# message that was} other {# messages that were}} not handed over yet never {count, plural, one {goes} other {go}}. What was handed over stays as it is.',
  lasting: 'A stopped dispatch does not go on. Those who were not reached can be written to in another dispatch.',
  deed: 'Stop the dispatch',
});
