import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/own-officials', {
  title: 'Officials of your own',
  lead: 'Whom the directory does not have. Only your organisation’s letters reach them; the staff of the installation sees them too.',
  own: '{count, plural, one {# official of your own} other {# officials of your own}}',
  official: 'Official',
  institution: 'Institution',
  addresses: 'Addresses',
  removal: 'Removal',
  suppressed: 'objected: sent nothing',
  remove: 'Take out',
  add: 'Add an official',
  addMeaning: 'Somebody who asked not to be written to through this service cannot be added under any name.',
  addDeed: 'Add the official',
});
