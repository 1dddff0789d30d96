import { sentences } from '~/platform/locale/sentences';

/** Why an expert’s answer to a change is not recorded. */
export const expertChangeRefusals = sentences('sign-on/expert-change-refusals', {
  givenUp: 'The lead gave version {number} up. Version {former} stays, and no answer is needed. Nothing was recorded.',
  moved: 'The letter has moved to version {number}, so answers no longer change. Your answer was not recorded.',
  late: 'The time to object ended on {until}. Your objection was not recorded. You can withdraw at any time.',
  notStanding: 'You no longer sign this letter, so there is nothing to answer.',
  answeredAlready: 'You have already answered. Nothing more was recorded.',
  dayPast: 'That day has passed. Enter today or a later day. Nothing was recorded.',
  shownChanged:
    'The declaration is not the one shown on this page. Nothing was recorded. Read it again, then answer. What you typed is kept.',
});
