import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/letter', {
  leadMissing: 'Choose the organisation that leads the letter.',
  titleMissing: 'Give the letter a title. It can still be changed.',
  languageMissing: 'Choose the language in which the letter is written.',
  tooLong: 'This is too long: {most, number} characters at most.',
  letterheadLines: 'Keep the letterhead to {most, number} lines.',
  dateMalformed: 'Write the date as a day of the calendar, such as 2026-11-27, or leave it empty.',
  addressMalformed: 'This does not look like a mail address. Write it as ana@harbour.example, or leave it empty.',
  counterMissing: 'Load the page again; what you typed is kept below.',
  imprintStale:
    'Somebody else kept another imprint after you opened this page. Nothing was overwritten: what you typed is below, and above it what stands now. Keep yours to put it in its place.',
  telephoneMalformed: 'Write the telephone number in digits, such as +32 2 555 01 23, or leave it empty.',
});
