import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'Trail',
  lead: 'Everything that has happened to this letter, newest first.',
});
