import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/refused-page', {
  title: 'Nothing was changed',
  back: 'Go back',
});
