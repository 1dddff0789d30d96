import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/compare', {
  legend: 'Words taken out are struck through or between [- and -]. New words are underlined or between [+ and +].',
});
