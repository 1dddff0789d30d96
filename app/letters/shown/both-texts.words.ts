import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/both-texts', {
  heading: 'Both texts, side by side',
  explains:
    'The left one was saved while you were writing; the right one is what you typed, kept in the form below. What differs is marked.',
  standing: 'Saved {time} by {by}',
  standingSomebody: 'Saved {time}',
  yours: 'Yours, not saved yet',
  part: 'Part',
  title: 'Title',
  subject: 'Subject line',
  addresseeBlock: 'Addressees',
  askInBrief: 'Ask in brief',
  language: 'Language',
  ask: 'Ask {number}',
  paragraph: 'Paragraph {number}',
  differs: 'Differs',
  nothing: 'Nothing here',
  sameParagraphs: '{count, plural, one {One paragraph is} other {# paragraphs are}} the same in both.',
});
