import { sentences } from '~/platform/locale/sentences';

/** Why a change of substance is not announced, the silent are not reminded, or the letter does not move. */
export const substanceRefusals = sentences('sign-on/substance-refusals', {
  untilPast: 'Choose a time in the future until which you would like answers. Nothing was announced.',
  tooLong: 'The time for answers can end at most {days} days from now. Nothing was announced.',
  nothingOut: 'No change of substance is out: you gave it up, or the letter has moved. Nothing was done.',
  leadSilent:
    'The authorised signatory of {organisation} has not carried over yet. The lead consents first, so the letter was not moved.',
  figuresChanged:
    'An answer came in after you opened this page. The letter was not moved. Read the new figures, then decide.',
  noneSilent: 'Every signatory has answered. No one was reminded.',
  remindedToday: 'Everyone who is silent had an email about this letter within 24 hours. No one was reminded.',
});
