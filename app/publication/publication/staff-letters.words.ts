import { sentences } from '~/platform/locale/sentences';

export const words = sentences('publication/staff-letters', {
  title: 'Published letters',
  lead: 'All letters with a public page. You can take a page down; the letter, its signatories and its trail stay on record.',
  none: 'No letters have been published yet',
  noneNext: 'Letters appear here when their leads publish them.',
  caption: 'Published letters',
  letter: 'Letter',
  ledBy: 'Lead',
  published: 'Published',
  page: 'Status',
  readable: 'public',
  takenDown: 'taken down {date}',
  takeDown: 'Take down',
  putBack: 'Restore',
  takedownTitle: 'Take the page down',
  happens:
    'The public page of “{title}” and its sealed PDF can no longer be read. Today’s date and your reason appear in their place.',
  whom: 'All readers. The lead sees the reason on its desk.',
  lasting:
    'Copies already read or downloaded remain. You can restore the page at any time; both actions stay in the letter’s trail.',
  reason: 'Reason',
  reasonHint: 'Published word for word. Do not name any person.',
  reasonMissing: 'Give a reason; it is shown in place of the page.',
  reasonLong: 'Keep the reason to 1,000 characters.',
  takeDownDeed: 'Take the page down',
  isDown: 'The page was taken down on {when}. Reason: {reason}',
  isReadable: 'The page is public.',
  putBackDeed: 'Restore the page',
});
