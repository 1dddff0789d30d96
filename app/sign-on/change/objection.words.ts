import { sentences } from '~/platform/locale/sentences';

/** What a signatory is told at the form of its objection, and why one is not recorded. */
export const objectionWords = sentences('sign-on/objection', {
  missing: 'Say what you object to. The lead and the other signatories see it.',
  long: 'Keep the reason to 1,000 characters.',
  notShown: 'This correction has ended, or was not sent to your organisation. Your objection was not recorded.',
  windowPassed:
    'The time to object ended on {until}. Your objection was not recorded. You can still withdraw your organisation.',
  overtaken:
    'We were busy and came to your objection too late. The letter has moved to version {number}. Your objection was not recorded. You can still withdraw your organisation.',
  stoppedAlready: 'This correction was already given up. Version {number} stays. Nothing more is needed.',
  notStanding: '{organisation} is no longer a signatory of this letter, so there is nothing to object to.',
});
export type ObjectionSay = ReturnType<typeof objectionWords>;
