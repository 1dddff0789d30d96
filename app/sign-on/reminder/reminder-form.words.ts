import { sentences } from '~/platform/locale/sentences';

export const reminderFormWords = sentences('sign-on/reminder-form', {
  toMissing: 'Choose at least one organisation.',
});
export type ReminderSay = ReturnType<typeof reminderFormWords>;
