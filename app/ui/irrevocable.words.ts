import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  happens: 'What will happen',
  whom: 'To whom',
  lasting: 'What cannot be undone',
  back: 'Go back without doing it',
});
