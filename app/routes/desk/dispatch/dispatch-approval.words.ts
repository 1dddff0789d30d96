import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/dispatch-approval', {
  title: 'Approve the dispatch',
  lead: 'A second person from your organisation checks exactly what will be sent. The person who approves cannot also send.',
  'not asked': 'This service does not require approval by a second person.',
  over: 'This dispatch has been sent or stopped, so there is nothing left to approve.',
  'not ready': 'There is nothing to approve yet: it still needs a cover text, addressees, or a sealed edition.',
  'approved by you': 'You have approved it as it is now. Someone else from your organisation can send it.',
  approved: 'It has been approved as it is now.',
  back: 'Back to the letter',
  cover: 'Subject and cover text in {language}',
  edition: 'Attachment',
  editionNumber: 'the sealed letter, edition {number}',
  replies: 'Replies go to',
  when: 'Start',
  atOnce: 'as soon as someone presses Send',
  pace: 'Speed',
  fast: 'as fast as the email provider accepts them',
  perHour: 'at most {count, number} an hour, spread out',
  whom: '{count, plural, one {# official} other {# officials}}',
  lasting:
    'You approve exactly this. If the cover text, edition, addressees, start time or speed change, your approval is cancelled and we ask for a new one. Your approval is recorded in the letter’s trail.',
  deed: 'Approve this dispatch',
});
