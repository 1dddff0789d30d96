import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  happens: 'What will happen',
  whom: 'Who is affected',
  lasting: 'What cannot be undone',
  back: 'Cancel and go back',
});
