import { sentences } from '~/platform/locale/sentences';

/** What the rules of delivery answer. */
export const deliveryWords = sentences('delivery/delivery', {
  alreadySent: 'This dispatch has already been sent. It can no longer be changed.',
  stale:
    'Someone changed this dispatch after you opened the page, so we did not save your changes. Your version and the current one are both below.',
  movedOn:
    'The cover text, the addressees or the edition changed after you opened this page, so nothing was sent. Check it again, then send.',
  changeOut:
    'Version {number} of the text is before the signatories. Wait until the letter moves to it, or give it up; nothing was sent.',
  changeOutByHand:
    'Version {number} of the text is before the signatories, and what was delivered no longer changes. Give the change up first, or wait until it ends. Nothing was recorded.',
  notSealed: 'There is no valid sealed edition. Seal the letter first; nothing was sent.',
  notSealedByHand: 'There is no valid sealed edition. Seal the letter first. Nothing was recorded.',
  handMoved:
    'Another edition was sealed after you opened this page. Check which one you handed over. Nothing was recorded.',
  handToCome: 'Enter a time that has passed: when the letter was handed over. Nothing was recorded.',
  handBeforeSeal: 'This edition was sealed on {when}. Enter a time after that. Nothing was recorded.',
  handAlready: 'This edition is already recorded as delivered by hand.',
  withdrawnPrinted:
    '{count, plural, one {# signatory printed in the sealed edition has} other {# signatories printed in the sealed edition have}} withdrawn. Seal a new edition first; nothing was sent.',
  notPublished:
    'Every email links to the letter’s public page, and the letter is not published yet. Publish it first; nothing was sent.',
  notVerified: '{lead} cannot send yet: it must be verified without an attestation by another lead. Nothing was sent.',
  notShown: 'The signatories have not seen the current cover text. Show it to them first; nothing was sent.',
  joinedSince:
    '{count, plural, one {# signatory has} other {# signatories have}} joined since the cover text was shown. Show it again first; nothing was sent.',
  tooSoon:
    'The signatories have until {when} to read the cover text before it is sent in their name. Choose a later start time, or send sooner with a reason. Nothing was sent.',
  timePassed: 'You cannot send sooner: the signatories have already had the cover text for long enough.',
  shorteningMissing: 'Give a reason. We send it to the signatories.',
  coverEmpty: 'Write the subject and the cover text first.',
  fieldEmpty:
    'The field {field} is empty for {name}. Add an alternative after a vertical bar, or leave these officials out. Nothing was sent.',
  subjectFilledLong:
    'With its fields filled, the subject is longer than 250 characters for {name}. Shorten it; nothing was sent.',
  othersToo: '{count, plural, one {# other} other {# others}}',
  fieldUnknown: 'There is no field {typed}. See the list of fields beside the text.',
  fieldUnpaired: 'There is an unmatched brace at {typed}. A field needs one brace on each side.',
  hourPast: 'The start time has passed. Choose another; nothing was sent.',
  hourFar: 'Choose a time within the next 90 days.',
  dateMalformed: 'Enter a date.',
  timeMalformed: 'Enter the time in hours and minutes, for example 09:00.',
  zoneMalformed: 'Choose the time zone from the list.',
  hourSkipped: 'The clocks go forward that day, so this time does not exist. Choose another.',
  whenMissing: 'Choose when to start sending.',
  perHourMalformed: 'Enter a whole number from 1 to 36,000, or leave this empty.',
  notApproved:
    'A second person from your organisation has not approved exactly what will be sent: cover text, edition, addressees, start time and speed. Nothing was sent.',
  approvedBySender: 'You approved this dispatch, so someone else must send it. Nothing was sent.',
  approvalMoved: 'Something changed after you opened this page, so nothing was approved. Check it again.',
  approvalNotAsked: 'This service does not require approval by a second person.',
  approvalNotReady: 'There is nothing to approve yet: it needs a cover text, addressees and a sealed edition.',
  approvalNobody:
    'No one else in your organisation can approve it. Another administrator or authorised signatory must join first.',
  testSubject: 'Test: {subject}',
  nobody: 'None of the addressees can be written to, so there is nothing to send.',
  haveItAlready:
    '{count, plural, one {# official chosen again has} other {# officials chosen again have}} this edition already. Choose again who gets it; nothing was sent.',
  raced:
    'Another dispatch of this letter reached one of these officials at the same moment. This one was not sent; check it again.',
  notRunning: 'This dispatch is not being sent at the moment, so it cannot be paused.',
  notPaused: 'This dispatch is not paused.',
  overAlready: 'This dispatch has ended.',
  noteMissing: 'Write the dated note for the emails still to be sent.',
  noteLong: 'Keep the note to 600 characters.',
  unverifiedPrinted:
    '{count, plural, one {# signatory printed in the sealed edition is} other {# signatories printed in the sealed edition are}} no longer verified. Seal a new edition first; nothing was sent.',
  noteRequired:
    'A signatory has withdrawn or is no longer verified. You can send the remaining emails only with a dated note. Nothing was sent.',
  refusedInDoubt: '{sentence} An earlier request for the same email was never answered, so it may have been accepted.',
  notUnknown: 'We already know what happened to this email; there is nothing to decide.',
  outcomeMissing: 'Choose whether the email was sent.',
  againTooSoon: 'This email is still being sent; you cannot send it again yet.',
  againDone: 'This email has already been sent again. To send it once more, use the latest one.',
  againNobody: 'This official has objected or no longer has an email address. Nothing was sent.',
  reasonMissing: 'Give a reason: it is recorded in the letter’s trail.',
  reasonLong: 'Keep the reason to 300 characters.',
  subjectMissing: 'Enter the email subject.',
  subjectLong: 'Keep the subject to 250 characters.',
  coverMissing: 'Write the cover text.',
  coverLong: 'Keep the cover text to 4,000 characters.',
  replyToMalformed: 'Enter one email address for replies, for example policy@harbour.example.',
  changed: 'The prepared email no longer matches its digest, so it was not sent.',
  noPdf: 'The sealed PDF is missing from storage, so nothing was sent.',
  passedOnTo: '{name} passed this letter on to you.',
  note: 'Note of {date}: {what}',
  noteWithdrawn: '{names}, printed in the attached letter, {count, plural, one {has} other {have}} withdrawn since.',
  erasedExpert: 'An individual expert',
  noteUnverified: '{names}, printed in the attached letter, {count, plural, one {is} other {are}} no longer verified.',
  objected: 'The official has objected to letters from this service.',
});
