import { sentences } from '~/platform/locale/sentences';

export const words = sentences('publication/staff-letters', {
  title: 'Published letters',
  lead: 'Every letter with a public page. A page can be taken down; its letter, its signatories and its trail stay on the record.',
  none: 'No letter is published yet',
  noneNext: 'Letters appear here as soon as their leads publish them.',
  caption: 'Published letters',
  letter: 'Letter',
  ledBy: 'Lead',
  published: 'Published',
  page: 'Page',
  readable: 'readable',
  takenDown: 'taken down {date}',
  takeDown: 'Take down',
  putBack: 'Put back',
  takedownTitle: 'Take the page down',
  happens:
    'The public page of “{title}” and its sealed PDF can no longer be read. In their place stand today’s date and the reason below.',
  whom: 'Every reader. The lead sees the reason on its desk.',
  lasting:
    'Copies that were read or downloaded before remain. You can put the page back at any time; both deeds stay in the letter’s trail.',
  reason: 'Reason',
  reasonHint: 'Public, word for word. Name no person.',
  reasonMissing: 'Write the reason; it stands in the page’s place.',
  reasonLong: 'Keep the reason to 1,000 characters.',
  takeDownDeed: 'Take the page down',
  isDown: 'The page was taken down on {when}. The reason given: {reason}',
  isReadable: 'The page is readable.',
  putBackDeed: 'Put the page back',
});
