import { sentences } from '~/platform/locale/sentences';

/** What the rules of delivery answer. */
export const deliveryWords = sentences('delivery/delivery', {
  alreadySent: 'This dispatch was sent already; it can no longer be changed.',
  stale:
    'Somebody changed this dispatch after you opened the page, so nothing was saved. What you typed and what stands now are both below.',
  movedOn:
    'The cover text, the addressees or the edition changed after this page was shown, so nothing was sent. Look at it again, then send.',
  notSealed: 'There is no sealed edition that stands. Seal the letter first; nothing was sent.',
  withdrawnPrinted:
    '{count, plural, one {# signatory printed in the sealed edition has} other {# signatories printed in the sealed edition have}} withdrawn. Seal a new edition first; nothing was sent.',
  notPublished:
    'The letter has no public page yet, and every mail links to it. Publish the letter first; nothing was sent.',
  notVerified: '{lead} is not verified without a lead’s word, and only then may it send. Nothing was sent.',
  notShown:
    'The signatories have not been shown the cover text as it stands now. Show it to them first; nothing was sent.',
  joinedSince:
    '{count, plural, one {# signatory has} other {# signatories have}} joined since the cover text was shown. Show it again first; nothing was sent.',
  tooSoon:
    'The signatories see the cover text until {when}, before it goes in their name. Choose an hour after that, or shorten the time with a reason. Nothing was sent.',
  timePassed: 'The signatories have seen the cover text for long enough. There is nothing to shorten.',
  shorteningMissing: 'Give a reason. We send it to the signatories.',
  coverEmpty: 'Write the subject and the cover text first.',
  fieldEmpty:
    'The field {field} is empty for {name}. Write what stands in instead, after an upright line, or leave them out; nothing was sent.',
  subjectFilledLong:
    'With its fields filled, the subject is longer than 250 characters for {name}. Shorten it; nothing was sent.',
  othersToo: '{count, plural, one {# other} other {# others}}',
  fieldUnknown: 'There is no field {typed}. The fields that there are stand beside the text.',
  fieldUnpaired: 'A brace stands alone at {typed}. A field stands between two.',
  hourPast: 'The hour at which it should go has passed. Choose another; nothing was sent.',
  hourFar: 'Choose an hour within the next 90 days.',
  dateMalformed: 'Write the day as a date.',
  timeMalformed: 'Write the time as hours and minutes, such as 09:00.',
  zoneMalformed: 'Choose the time zone from the list.',
  hourSkipped: 'The clocks go forward over this hour, so it does not exist on that day. Choose another.',
  whenMissing: 'Say when it goes.',
  perHourMalformed: 'Write a whole number from 1 to 36,000, or leave it empty.',
  notApproved:
    'A second person of the lead has not approved exactly what goes now: cover text, edition, addressees, hour and pace. Nothing was sent.',
  approvedBySender: 'You approved this dispatch yourself, so somebody else has to send it. Nothing was sent.',
  approvalMoved: 'What goes changed after this page was shown, so nothing was approved. Look at it again.',
  approvalNotAsked: 'This installation asks for no second person.',
  approvalNotReady: 'There is nothing to approve yet: it needs a cover text, addressees and a sealed edition.',
  approvalNobody:
    'Nobody else of the organisation may approve it: an administrator or authorised signatory has to join first.',
  testSubject: 'Test: {subject}',
  nobody: 'Nobody of the addressees can be written to, so there is nothing to send.',
  raced:
    'Another dispatch of this letter reached one of these officials at the same moment. Nothing of this one was sent; look at it again.',
  notRunning: 'This dispatch is not being sent at the moment, so there is nothing to pause.',
  notPaused: 'This dispatch is not paused.',
  overAlready: 'This dispatch is over.',
  noteMissing: 'Write the dated note that goes with what is still to be sent.',
  noteLong: 'Keep the note to 600 characters.',
  unverifiedPrinted:
    '{count, plural, one {# signatory printed in the sealed edition is} other {# signatories printed in the sealed edition are}} no longer verified. Seal a new edition first; nothing was sent.',
  noteRequired:
    'A signatory withdrew or is no longer verified. What is still to be sent goes on only with a dated note, or not at all. Nothing was sent.',
  refusedInDoubt: '{sentence} An earlier request for this very mail was never answered, so it may have been taken.',
  notUnknown: 'The outcome of this message is known; there is nothing to settle.',
  outcomeMissing: 'Say whether the provider took the mail.',
  againTooSoon: 'This message is not over yet; it cannot be sent again.',
  againDone: 'This message was sent again before; a further one starts from the latest.',
  againNobody: 'This official objected or has no address any more. Nothing was sent.',
  reasonMissing: 'Write the reason: it stands in the letter’s trail.',
  reasonLong: 'Keep the reason to 300 characters.',
  subjectMissing: 'Write the subject of the mail.',
  subjectLong: 'Keep the subject to 250 characters.',
  coverMissing: 'Write the cover text.',
  coverLong: 'Keep the cover text to 4,000 characters.',
  replyToMalformed: 'Replies need one plain mail address, such as policy@harbour.example.',
  changed: 'The frozen bytes of this message no longer fit their digest, so it was not sent.',
  noPdf: 'The sealed PDF is not in storage, so nothing was sent.',
  passedOnTo: '{name} passed this letter on to you.',
  note: 'Note of {date}: {what}',
  noteWithdrawn: '{names}, printed in the attached letter, {count, plural, one {has} other {have}} withdrawn since.',
  noteUnverified: '{names}, printed in the attached letter, {count, plural, one {is} other {are}} no longer verified.',
  objected: 'The official asked not to be written to through this service.',
});
