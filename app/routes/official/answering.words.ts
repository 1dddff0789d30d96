import { sentences } from '~/platform/locale/sentences';

export const words = sentences('official/answering', {
  back: 'Back to the letter',
  about: '“{title}”, from {lead}',
  colleagueTitle: 'Pass the letter on to a colleague',
  colleagueLead:
    'We email the letter to your colleague once. The email says that you, {name}, passed it on. It says nothing else from you.',
  colleagueAddress: 'Your colleague’s email address',
  colleagueNext: 'Continue',
  colleagueCheck: 'Pass the letter on?',
  colleagueHappens:
    'We send one email with the letter to {address}. It says that {name} passed it on. No one gets it twice.',
  colleagueWhom:
    'The lead organisation, {lead}, sees the address. Your colleague can answer as you can, and can stop further letters.',
  colleagueLasting: 'An email that has been sent cannot be recalled.',
  colleagueDeed: 'Pass it on to {address}',
  meetingTitle: 'Ask for a meeting',
  meetingLead: 'Only {lead} sees this request. It replies to the contact details you give below.',
  meetingWhen: 'When would suit you?',
  meetingWhenHint: 'Days, weeks or times, in your own words.',
  meetingWith: 'Who should attend?',
  meetingWithHint: 'Who you would like to meet, or who from your office would take part.',
  meetingReach: 'How can they reach you?',
  meetingReachHint: 'An email address or telephone number of your office.',
  meetingWords: 'Anything else',
  meetingDeed: 'Ask for a meeting',
  replyTitle: 'Write a reply',
  replyLead: 'Your reply goes to {lead}.',
  replyLeadAlone: 'Your reply goes to {lead} only. Signatories learn that you answered, but not what you wrote.',
  replyWords: 'Your reply',
  replyLanguage: 'Language of your reply',
  replyFile: 'Attach a file',
  replyFileHint:
    'PDF, Word, OpenDocument or a picture, 10 MB at most. Only the lead organisation receives it; it is never published.',
  replyPublic: 'Who may read it?',
  publicYes: 'Everyone',
  publicYesHint:
    'We email a link to {mailbox}. After someone confirms there, your words appear on the letter’s public page with your name, your institution and the date. You can take them back at any time.',
  publicNo: 'The lead organisation only',
  publicNoHint: 'Signatories learn that you answered, but not what you wrote.',
  replyDeed: 'Send the reply',
  endTitle: 'Take your answer back',
  endHappens:
    'We erase the content of your answer and any file. If it was published on the letter’s page, we remove it from there.',
  endPassed:
    'We erase your colleague’s address from the record. If the email has not been sent yet, we stop it. An email that has been sent cannot be recalled.',
  endLasting: 'The record still shows that you answered, and when. You can answer again at any time.',
  endDeed: 'Take my answer back',
  endDone: 'This answer was taken back.',
});
