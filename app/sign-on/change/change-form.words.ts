import { sentences } from '~/platform/locale/sentences';

export const changeWords = sentences('sign-on/change-form', {
  noteLong: 'Keep the note to 1,000 characters.',
  versionMissing: 'Reload the page. What you typed is kept below.',
  zoneKept: 'The hour stays in the time zone in which the letter was opened.',
  notConfirmed:
    'Tick this if it is spelling and form all the same. Otherwise, change these words back in the draft and make another version.',
  reasonMissing: 'Give a reason. The signatories who were told see it.',
  reasonLong: 'Keep the reason to 1,000 characters.',
});
export type ChangeSay = ReturnType<typeof changeWords>;
