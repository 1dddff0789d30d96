import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/deciding', {
  reservation: 'Reservation',
  reservationHint:
    'What you do not agree to, in one or two sentences. It is printed as a footnote to your name. {lead} cannot edit it or leave it out.',
  decides: 'How your organisation decides',
  'decides one': 'One authorised signatory decides and signs',
  'decides board': 'The board decides, and one authorised signatory signs',
  'decides boardHint': 'The declaration names the day of the decision. It is not printed.',
  boardDecidedOn: 'Day of the board’s decision',
  boardDecidedOnHint: 'Only if the board decides.',
});
