import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/comparison', {
  legend: 'Words taken out are struck through. New words are underlined.',
  same: 'The two texts are the same.',
  title: 'Title',
  subject: 'Subject line',
  addresseeBlock: 'Addressees',
  askInBrief: 'Ask in brief',
  ask: 'Ask {number}',
  paragraph: 'Paragraph {number}',
  footnote: 'Footnote {number}',
  added: '{place}, new',
  removed: '{place}, taken out',
  moved: '{place}, moved from number {from}',
  nothingElse: 'Nothing else differs.',
  takenOut: 'Taken out:',
  putIn: 'New:',
  heading: 'Heading:',
});
