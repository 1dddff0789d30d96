import { sentences } from '~/platform/locale/sentences';

/** What the rules of answering say, and what the answers are called. */
export const replyWords = sentences('delivery/reply', {
  kindreceived: 'Received',
  kindpassed_on: 'Passed on to a colleague',
  kindnot_my_file: 'Not their file',
  kindmeeting: 'Asks for a meeting',
  kindreply: 'Reply',
  senseacknowledged: 'Acknowledged',
  senseholding: 'Holding reply',
  sensesubstantive: 'Substantive reply',
  sensemeeting: 'Meeting',
  senseposition: 'Position taken',
  addressMissing: 'Write your colleague’s mail address, such as ana@parliament.example.',
  addressMalformed: 'This does not look like a mail address. Write it as ana@parliament.example.',
  wordsMissing: 'Write your reply, or attach it as a file.',
  wordsMissingEntered: 'Write what the official answered, or attach it as a file.',
  wordsLong: 'Keep the reply to 20,000 characters, or attach it as a file.',
  whenMissing: 'Say when it would suit.',
  reachMissing: 'Say how you can be reached.',
  lineLong: 'Keep this to 500 characters.',
  publicMissing: 'Say whether everybody may read the reply.',
  publicWordless:
    'Only written words are shown on the page. Write the reply here, or keep it to the lead organisation.',
  fileLarge: 'The file is larger than 10 MB. Send it by mail to the contact instead.',
  fileKind: 'Attach a PDF, a Word or OpenDocument text without macros, or a picture (PNG, JPEG, WebP).',
  fileAgain: 'Choose the file again: browsers do not keep it.',
  sensesMissing: 'Say what kind of answer it is.',
  officialMissing: 'Choose the official who answered.',
  officialUnknown: 'This letter did not go to that official.',
  dateMissing: 'Say on which day the answer came.',
  dateAhead: 'This day has not come yet.',
  basisMissing:
    'Say what its being public rests on: the official’s consent and where it is written, or the public act.',
  basisLong: 'Keep the basis to 500 characters.',
  daysMalformed: 'Write a number of working days from 1 to 250, or nothing.',
  passedEnough:
    'You have passed this letter on to {most} colleagues. Please forward the mail yourself to further ones.',
  passedFar:
    'This letter has been passed on many times, from colleague to colleague. Please forward the mail yourself. Nothing was sent.',
  passedKnown: 'The letter has gone to this mailbox already; nobody gets it twice. Nothing was sent.',
  passedOwn: 'This is the mailbox to which the letter came. Nothing was sent.',
  passedNotWritten: 'We may not write to this mailbox. Please forward the mail yourself. Nothing was sent.',
  passedOver:
    'The lead organisation has stopped sending this letter. Please forward the mail yourself. Nothing was sent.',
  gone: 'This answer was taken back or erased; there is nothing more to do.',
  eraseLater:
    'The mail to the colleague is being handed over, or nobody knows whether it was. Try again once that is settled; nothing was erased.',
  erasedName: 'A colleague (erased)',
  colleagueOf: 'Colleague of {name}, who passed the letter on',
  colleagueName: 'A colleague of {name}',
  otherLetter: 'Choose another letter of your organisation that is published.',
});
