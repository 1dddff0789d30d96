import { sentences } from '~/platform/locale/sentences';

export const words = sentences('official/answering', {
  back: 'Back to the letter',
  about: '“{title}”, from {lead}',
  colleagueTitle: 'Pass the letter on to a colleague',
  colleagueLead:
    'We email the letter to your colleague once. The email says that you, {name}, passed it on, and nothing else from you.',
  colleagueAddress: 'Your colleague’s email address',
  colleagueNext: 'Show what will be sent',
  colleagueCheck: 'Pass the letter on?',
  colleagueHappens:
    'We send one email with the letter to {address}. It says that {name} passed it on. Nobody gets it twice.',
  colleagueWhom:
    'The lead organisation, {lead}, sees the address. Your colleague can answer as you can, and can object.',
  colleagueLasting: 'A mail that has gone cannot be called back.',
  colleagueDeed: 'Pass it on to {address}',
  meetingTitle: 'Ask for a meeting',
  meetingLead: '{lead} is told, and nobody else. It answers to the way that you name.',
  meetingWhen: 'When would it suit?',
  meetingWhenHint: 'Days, weeks or hours, in your own words.',
  meetingWith: 'With whom?',
  meetingWithHint: 'Who should come, or who of your office would take part.',
  meetingReach: 'How can you be reached?',
  meetingReachHint: 'A mail address or a telephone number of your office.',
  meetingWords: 'Anything else',
  meetingDeed: 'Ask for the meeting',
  replyTitle: 'Write a reply',
  replyLead: 'Your reply goes to {lead}.',
  replyWords: 'Your reply',
  replyLanguage: 'The language of your reply',
  replyFile: 'A file',
  replyFileHint:
    'PDF, Word, OpenDocument or a picture, 10 MB at most. Only the lead organisation gets it; it is never shown on a page.',
  replyPublic: 'Who may read it?',
  publicYes: 'Everybody',
  publicYesHint:
    'We email a link to {mailbox}. After somebody confirms there, the words appear on the letter’s public page with your name, your institution and the date. You can take them back at any time.',
  publicNo: 'The lead organisation alone',
  publicNoHint: 'The signatories are told that an answer came, and nothing of what it says.',
  replyDeed: 'Send the reply',
  endTitle: 'Take your answer back',
  endHappens:
    'What the answer says is erased, with its file. Where it was on the letter’s page, it is gone from there.',
  endPassed:
    'Your colleague’s address is erased from the record. A mail that still waits is stopped; one that has gone cannot be called back.',
  endLasting: 'That you answered, and when, stays in the record. You can answer anew at any time.',
  endDeed: 'Take it back',
  endDone: 'This answer was taken back.',
});
