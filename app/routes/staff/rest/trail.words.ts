import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/trail', {
  title: 'Trail of the installation',
  lead: 'What staff have done and which lists have been imported, newest first. Letters and organisations have their own trails.',
  empty: 'Nothing has happened yet',
  emptyNext: 'The first entry appears when a staff member is named or a list of officials is imported.',
});
