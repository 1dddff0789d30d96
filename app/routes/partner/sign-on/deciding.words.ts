import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/deciding', {
  reservation: 'Reservation',
  reservationHint:
    'What you do not agree to, in one or two sentences. It is printed as a footnote to your name. {lead} cannot edit it or leave it out.',
  decides: 'How your organisation decides',
  'decides one': 'One authorised signatory decides and signs',
  'decides two': 'Two authorised signatories sign together',
  'decides twoHint': 'Each of them signs for themselves. The co-signature counts once both have signed.',
  'decides board': 'The board decides, and one authorised signatory signs',
  'decides boardHint': 'The declaration names the day of the decision. It is not printed.',
  second: 'Second authorised signatory',
  secondHint: 'A different person from the one above. We ask both at once; either can sign first.',
  secondAlone: 'Your organisation has only one authorised signatory. Name another one first.',
  nobody: 'No one yet',
  boardDecidedOn: 'Day of the board’s decision',
  boardDecidedOnHint: 'Only if the board decides.',
});
