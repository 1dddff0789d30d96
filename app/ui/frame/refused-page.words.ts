import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'Nothing was changed',
  back: 'Go back',
});
