import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/irrevocable', {
  happens: 'What will happen',
  whom: 'Who is affected',
  lasting: 'What cannot be undone',
  back: 'Cancel and go back',
});
