import { sentences } from '~/platform/locale/sentences';

export const deadlineFormWords = sentences('sign-on/deadline-form', {
  zoneKept: 'The deadline stays in the time zone in which the letter was opened.',
  reasonMissing: 'Give a reason. We send it to everyone who gets the email.',
});
export type DeadlineSay = ReturnType<typeof deadlineFormWords>;
