import { sentences } from '~/platform/locale/sentences';

/** Why an answer is not recorded. */
export const answerRefusals = sentences('sign-on/answer-refusals', {
  notAsked: 'This version was not put before your organisation. Your answer was not recorded.',
  givenUp: 'The lead gave version {number} up. Version {former} stays, and no answer is needed. Nothing was recorded.',
  moved:
    'The letter has moved to version {number}, so answers no longer change. Your answer was not recorded. {organisation} can still co-sign or withdraw.',
  notStanding: '{organisation} is no longer a signatory of this letter, so there is nothing to answer.',
  notYours:
    'Only an authorised signatory of {organisation} can answer. This link was emailed to {mailbox}. Your answer was not recorded.',
  answeredMeanwhile:
    'Someone answered for {organisation} after you opened this page. Your answer was not recorded. Read what was answered, then answer again.',
  shownChanged:
    'The declaration is not the one shown on this page. Nothing was recorded. Read it again, then answer. What you typed is kept.',
  readWithDay: 'The declaration now names the day of the decision. Read it, then answer. Nothing was recorded yet.',
  boardNotYet: 'Choose a day that is not in the future: the board decides first. Your answer was not recorded.',
  dayPast: 'Choose a day that is not in the past. Your answer was not recorded.',
  dayFar: 'Choose a day within {days} days from now. Check the year. Your answer was not recorded.',
});
