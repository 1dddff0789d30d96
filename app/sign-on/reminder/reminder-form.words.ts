import { sentences } from '~/platform/locale/sentences';

export const reminderFormWords = sentences('sign-on/reminder-form', {
  toMissing: 'Choose at least one organisation.',
  wordsLong: 'Keep your words to 1,000 characters.',
});
export type ReminderSay = ReturnType<typeof reminderFormWords>;
