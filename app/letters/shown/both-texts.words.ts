import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/both-texts', {
  heading: 'Compare the two texts',
  explains:
    'On the left is the text someone saved while you were writing. On the right is yours, which is also in the form below. Differences are marked.',
  standing: 'Saved {time} by {by}',
  standingSomebody: 'Saved {time}',
  yours: 'Your text, not saved yet',
  part: 'Part',
  title: 'Title',
  subject: 'Subject line',
  addresseeBlock: 'Addressees',
  askInBrief: 'Ask in brief',
  language: 'Language',
  ask: 'Ask {number}',
  paragraph: 'Paragraph {number}',
  differs: 'Differs',
  nothing: 'Empty',
  sameParagraphs: '{count, plural, one {One paragraph is} other {# paragraphs are}} the same in both.',
});
