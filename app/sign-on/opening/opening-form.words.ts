import { sentences } from '~/platform/locale/sentences';

export const openingFormWords = sentences('sign-on/opening-form', {
  dateMalformed: 'Enter the date as year, month and day, for example 2026-12-04.',
  timeMalformed: 'Enter the time in hours and minutes, for example 18:00.',
  zoneMalformed: 'Choose a time zone from the list.',
  hourSkipped: 'The clocks go forward that day, so this time does not exist. Choose another.',
  whoMaySignMissing: 'Choose who can co-sign.',
  statementsMissing: 'Choose what happens with statements.',
  quorumMalformed: 'Enter a whole number from 1 to {mostQuorum, number}, or leave this empty.',
  hoursMalformed: 'Enter a whole number of hours from {least} to {most}, for example 48.',
  signatoryMissing: 'Choose who signs for the lead organisation.',
  termsUnseen: 'Confirm that you change what the signatories were told. The letter is not open yet.',
  lastsMissing: 'Choose how long the letter stays open.',
});
export type OpeningSay = ReturnType<typeof openingFormWords>;
