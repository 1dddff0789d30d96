import { sentences } from '~/platform/locale/sentences';

export const openingFormWords = sentences('sign-on/opening-form', {
  dateMalformed: 'Write the day as year, month and day, such as 2026-12-04.',
  timeMalformed: 'Write the hour as 18:00.',
  zoneMalformed: 'Choose a time zone from the list.',
  hourSkipped: 'The clocks go forward over this hour on that day. Choose another one.',
  signatoryMissing: 'Choose who signs for the lead organisation.',
});
export type OpeningSay = ReturnType<typeof openingFormWords>;
