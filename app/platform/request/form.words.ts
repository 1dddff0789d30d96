import { sentences } from '../locale/sentences';

/** What is said at a field where its own form has no sentence for what came. */
export const words = sentences('platform/form', {
  missing: 'Fill in this field. If the page does not show it, reload the page.',
  optionMissing: 'Choose one of the options.',
  tooLong: 'Shorten this to {most, number} characters.',
  tooMany: 'There are too many entries: at most {most, number} can be sent at once. Nothing was changed.',
  tooFew: 'There are too few entries. Reload the page and fill in the form again. Nothing was changed.',
  incomplete: 'The form arrived incomplete. Reload the page and fill it in again. Nothing was changed.',
  busy: 'We were too busy to finish this, so it was undone. Try again in a minute.',
  unreadable: 'We could not read this part of the form. Reload the page and fill it in again. Nothing was changed.',
});
