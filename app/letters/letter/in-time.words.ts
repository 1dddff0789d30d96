import { sentences } from '~/platform/locale/sentences';

/** What is said where we came to a request too late. */
export const words = sentences('letters/in-time', {
  overtaken:
    'We were busy and came to your request too late. The letter had already been prepared for its seal. Nothing was changed. Reload the page to see what you can still do.',
});
