import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/trail', {
  title: 'Trail',
  lead: 'Everything that has happened to this letter, newest first.',
});
