import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/letter-text', {
  footnotes: 'Footnotes',
  backToText: 'Back to footnote mark {number} in the text',
  asks: 'What we ask',
  languageMissing: 'Choose the language in which the letter is written.',
  titleMissing: 'Give the letter a title.',
  subjectMissing: 'Write the subject line, with the reference of the file.',
  addresseeBlockMissing: 'Write to whom the letter is addressed, with their titles, one line each.',
  bodyMissing: 'Write the body of the letter.',
  asksMissing: 'Write at least one ask: what the letter requests of those it addresses.',
  asksTooMany: 'A letter carries {most} asks at most. Join or drop some of them.',
  askOneParagraph: 'Write the ask as one paragraph.',
  askInBriefMissing: 'Say in two lines what the letter asks. The officials read this first.',
  askInBriefLines: 'Keep the ask in brief to two lines.',
  tooLong: 'This is too long: {most, number} characters at most.',
  undefinedFootnote:
    'The footnote mark [^{words}] has no footnote. Add a line that begins with [^{words}]: and says the source.',
  unmentionedFootnote: 'The footnote {words} is mentioned nowhere, so it does not appear in the letter.',
  emptyFootnote: 'The footnote {words} is empty.',
  droppedLink:
    'Only addresses that begin with https:// and mail addresses become links. This one appears as words: {words}',
  droppedImage: 'A letter carries no images. Its description stands in its place: {words}',
  markupAsWords: 'HTML is not read; readers will see it as typed: {words}',
  tooDeep: 'Lists and quotations are nested too deeply. What is deeper than 16 levels stands at the level above.',
  tooIntricate: 'There is far more markup here than a letter needs, so the text is shown as it was typed. Simplify it.',
});
