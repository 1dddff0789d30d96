import { sentences } from '~/platform/locale/sentences';

export const expertTimeWords = sentences('sign-on/expert-time-form', {
  dayMissing: 'Enter the day until which you need time.',
  noteLong: 'Keep the note to 1,000 characters.',
});
