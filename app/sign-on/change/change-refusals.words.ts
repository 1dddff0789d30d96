import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/change-refusals', {
  neverOpened: 'The letter was never opened for sign-on, so you can still edit its text freely.',
  sentAlready: 'The letter has been sent to officials, so its text no longer changes. Nothing was announced.',
  outAlready:
    'Version {number} is already out, until {until}. Wait until it ends, or give it up first. Nothing was announced.',
  enoughToday:
    'You announced {most} changes of this letter within 24 hours. Wait a day, so that signatories can follow. Nothing was announced.',
  noNewVersion:
    'There is no version newer than version {number}, which is in force. Make a version of the draft first.',
  otherVersion:
    'Someone made version {number} after you opened this page. Read it, then announce it. Nothing was announced.',
  objectedBefore:
    'A signatory objected to version {number}. Change the draft and make another version of it. Nothing was announced.',
  substanceBefore:
    'You put version {number} before the signatories as a change of substance, so it cannot be a correction of spelling and form. Nothing was announced.',
  substance:
    'This changes what the signatories agreed to, so it cannot be a correction of spelling and form. Nothing was announced.',
  notConfirmed: 'This does not look like spelling and form alone. Confirm that it is. Nothing was announced.',
  tooShort:
    'Signatories need at least {hours} hours with one full working day (Monday to Friday, 08:00 to 18:00). Choose {earliest} or later. Nothing was announced.',
  tooLong: 'The time to object can end at most {days} days from now. Nothing was announced.',
  nothingOut: 'No change is out: it was given up, or the letter has moved to the new version.',
});
