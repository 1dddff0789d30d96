import { sentences } from '~/platform/locale/sentences';

export const sendingWords = sentences('delivery/sending-hold', {
  title: 'Sending',
  runs: 'Sending is running. If a backup of the database is restored, we stop sending until you have checked.',
  held: 'Sending has been on hold since {when}. Emails that were waiting then are not sent.',
  heldShort: 'Sending is on hold. Emails that were waiting are not sent until you decide.',
  look: 'Decide about sending',
  heldInLog:
    'Sending is on hold: the database is older than the mark beside the files, or the mark is missing. Nothing that was waiting is sent until staff release it on the page Sending.',
  behind:
    'The database is older than the mark that this service keeps beside its files. Someone has probably restored a backup. Emails that are waiting may already have been sent before.',
  missing:
    'The mark that this service keeps beside its files is missing. The files may be from another machine, or from a backup. Emails that are waiting may already have been sent before.',
  waiting: 'What is waiting',
  waits:
    '{messages, plural, =0 {No email to an official is waiting.} one {One email to an official is waiting, of one letter.} other {# emails to officials are waiting, of {letters, plural, one {one letter} other {# letters}}.}}',
  waitsToo:
    '{notices, plural, =0 {No other email is waiting.} one {One other email is waiting.} other {# other emails are waiting.}}',
  howToLook: 'Compare what is waiting with the list of sent emails at your email provider.',
  choose: 'What is true of the emails that are waiting?',
  chooseRequired: 'Choose what is true of the emails that are waiting.',
  unknown: 'They may have been sent',
  unknownHint:
    'Nothing is sent. Each lead sees its emails to officials as unknown and decides about each of them. The other emails are discarded.',
  notSent: 'None of them was sent',
  notSentHint: 'We send them now. An official whose email was sent before gets it a second time.',
  release: 'Release sending',
  notHeld: 'Sending is not on hold. Nothing was changed.',
});
