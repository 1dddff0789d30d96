import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/dispatch-approval', {
  title: 'Approve the dispatch',
  lead: 'On this installation a second person of the lead looks at exactly what goes before it goes. Whoever approves it cannot send it.',
  'not asked': 'This installation asks for no second person.',
  over: 'This dispatch was sent or stopped; there is nothing to approve any more.',
  'not ready': 'There is nothing to approve yet: it still needs a cover text, addressees, or a sealed edition.',
  'approved by you': 'You approved it as it stands now. Somebody else of the lead can send it.',
  approved: 'It is approved as it stands now.',
  back: 'Back to the letter',
  cover: 'Subject and cover text in {language}',
  edition: 'Attached',
  editionNumber: 'the sealed letter, edition {number}',
  replies: 'Replies go to',
  when: 'It goes',
  atOnce: 'as soon as it is sent',
  pace: 'Pace',
  fast: 'as fast as the mail provider takes them',
  perHour: 'at most {count, number} an hour, staggered',
  whom: '{count, plural, one {# official} other {# officials}}',
  lasting:
    'Your approval is for exactly this. If the cover text, the edition, the addressees, the hour or the pace change, it is void and asked for again. It stands in the letter’s trail.',
  deed: 'Approve exactly this dispatch',
});
