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
  addressMissing: 'Enter your colleague’s email address, for example ana@parliament.example.',
  addressMalformed: 'This does not look like an email address. Enter it in the form ana@parliament.example.',
  wordsMissing: 'Write your reply, or attach it as a file.',
  wordsMissingEntered: 'Enter the official’s answer, or attach it as a file.',
  wordsLong: 'Keep the reply to 20,000 characters, or attach it as a file.',
  whenMissing: 'Tell us when would suit you.',
  reachMissing: 'Tell us how the lead organisation can reach you.',
  lineLong: 'Keep this to 500 characters.',
  publicMissing: 'Choose who may read the reply.',
  publicWordless:
    'Files are never published, only text. Write your reply here, or choose “The lead organisation only”.',
  fileLarge: 'The file is larger than 10 MB. Email it to the contact instead.',
  fileKind: 'Attach a PDF, a Word or OpenDocument text without macros, or a picture (PNG, JPEG, WebP).',
  fileAgain: 'Choose the file again: your browser did not keep it.',
  sensesMissing: 'Choose what kind of answer it is.',
  officialMissing: 'Choose the official who answered.',
  officialUnknown: 'This letter was not sent to that official.',
  dateMissing: 'Enter the day you received the answer.',
  dateAhead: 'This date is in the future.',
  basisMissing: 'Say why it may be public: where the official’s consent is recorded, or which public document it is.',
  basisLong: 'Keep the basis to 500 characters.',
  daysMalformed: 'Enter a number of working days from 1 to 250, or leave this empty.',
  passedEnough:
    'You have passed this letter on to {most} colleagues. To reach more, please forward the email yourself.',
  passedFar:
    'This letter has been passed on many times, from colleague to colleague. Please forward the email yourself. Nothing was sent.',
  passedKnown: 'The letter has already been sent to this address, and we never send it twice. Nothing was sent.',
  passedOwn: 'The letter came to this address. Nothing was sent.',
  passedNotWritten: 'We cannot write to this address. Please forward the email yourself. Nothing was sent.',
  passedOver:
    'The lead organisation has stopped sending this letter. Please forward the email yourself. Nothing was sent.',
  colleaguePrivate:
    'The letter was passed on to you, and your address is on no list of officials. Your reply is for the lead organisation only.',
  gone: 'This answer was taken back or erased. You do not need to do anything else.',
  eraseLater:
    'The email to the colleague is being sent, or we do not know yet whether it was. Nothing was erased. Try again when this is settled.',
  erasedName: 'A colleague (erased)',
  colleagueOf: 'Colleague of {name}, who passed the letter on',
  colleagueName: 'A colleague of {name}',
  otherLetter: 'Choose another published letter of your organisation.',
});
