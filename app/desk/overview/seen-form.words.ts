import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/seen-form', {
  missing: 'Open the overview again. It does not say what you have seen.',
});
