import { sentences } from '~/platform/locale/sentences';

export const preparationWords = sentences('sign-on/preparation', {
  nameMissing: 'Choose the name to print.',
  countryMissing: 'Choose the country.',
  statementLong: 'Keep the statement to 400 characters.',
  languageMissing: 'Choose the language of the statement.',
  reservationLong: 'Keep the reservation to 200 characters.',
  reservationLink: 'A reservation cannot contain links or email addresses. Say it in words.',
  decidesMissing: 'Choose how your organisation decides.',
  dayMalformed: 'Enter the day as a date, for example 2026-11-12.',
  dayMissing: 'Enter the day on which the board decided.',
  signatoryMalformed: 'Choose one of the people in the list.',
  secondMissing:
    'Choose the second authorised signatory. If no other person is in the list, your organisation names one first.',
  sameTwice: 'Choose a different person: two people sign together.',
  positionMissing: 'Enter the position of the authorised signatory, for example Director.',
  positionLong: 'Keep the position to 120 characters.',
  personMissing: 'Enter the name of the authorised signatory.',
  personLong: 'Keep the name to 120 characters.',
  counterMissing: 'Reload the page. What you typed is kept below.',
});
export type PreparationSay = ReturnType<typeof preparationWords>;
