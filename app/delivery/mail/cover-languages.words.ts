import { sentences } from '~/platform/locale/sentences';

export const words = sentences('delivery/cover-languages', {
  title: 'Languages of the email',
  rule: 'Each official gets the email in the first of their languages you have written it in. If the directory lists no languages, we use the language of their country if it has only one. Everyone else gets it in {language}. We quote the ask in brief in the same language if the letter has a text in it.',
  caption: 'Who gets which language',
  language: 'Language',
  readers: 'Addressees',
  authentic: '{language}, the letter’s own language',
  get: '{count, plural, =0 {no officials so far} one {# official} other {# officials}}',
  write: 'Write it in {language}',
  would:
    '{count, plural, =0 {not written; no officials would get it} one {not written; # official would get it} other {not written; # officials would get it}}',
  others: 'Write it in another language',
});
