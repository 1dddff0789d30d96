import { sentences } from '~/platform/locale/sentences';

export const words = sentences('delivery/cover-languages', {
  title: 'Languages of the mail',
  rule: 'An official gets the mail in the first of their languages in which it is written; where the directory names none, in the one language of their country, if it has just one; everybody else in {language}. The ask in brief is quoted in the same language where the letter has a text in it.',
  caption: 'Who gets which language',
  language: 'Language',
  readers: 'Addressees',
  authentic: '{language}, the letter’s own',
  get: '{count, plural, =0 {nobody gets it so far} one {# official gets it} other {# officials get it}}',
  write: 'Write it in {language}',
  would:
    '{count, plural, =0 {not written; nobody would get it} one {not written; # official would get it} other {not written; # officials would get it}}',
  others: 'Write it in another language',
});
