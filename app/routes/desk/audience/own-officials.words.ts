import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/own-officials', {
  title: 'Officials you have added',
  lead: 'Officials who are not in the directory. Only letters of your organisation can be sent to them. Staff of this service can see them too.',
  own: '{count, plural, one {# official added by you} other {# officials added by you}}',
  official: 'Official',
  institution: 'Institution',
  addresses: 'Email addresses',
  removal: 'Removal',
  suppressed: 'has objected: not sent',
  remove: 'Remove',
  add: 'Add an official',
  addMeaning: 'You cannot add anyone who has objected to letters from this service, even under another name.',
  addDeed: 'Add the official',
});
