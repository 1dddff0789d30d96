import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/letter', {
  leadMissing: 'Choose the organisation that leads the letter.',
  titleMissing: 'Give the letter a title. You can change it later.',
  languageMissing: 'Choose the language in which the letter is written.',
  tooLong: 'This is too long: {most, number} characters at most.',
  letterheadLines: 'Keep the letterhead to {most, number} lines.',
  dateMalformed: 'Enter a date such as 2026-11-27, or leave this empty.',
  addressMalformed:
    'This does not look like an email address. Enter it in the form ana@harbour.example, or leave this empty.',
  counterMissing: 'Reload the page. What you typed is kept below.',
  imprintStale:
    'Someone saved other print details after you opened this page, so we did not save yours. Your version is below, and the current one is above it. Save again to replace it with yours.',
  telephoneMalformed: 'Enter the telephone number in digits, such as +32 2 555 01 23, or leave this empty.',
});
