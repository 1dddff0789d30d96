import { sentences } from '~/platform/locale/sentences';

export const substanceFormWords = sentences('sign-on/substance-form', {
  whyMissing: 'Say why the text changes. Every signatory reads it.',
  seenMissing: 'Reload the page and read the figures.',
});
export type SubstanceSay = ReturnType<typeof substanceFormWords>;
