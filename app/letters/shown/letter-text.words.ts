import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/letter-text', {
  footnotes: 'Footnotes',
  backToText: 'Back to footnote mark {number} in the text',
  asks: 'What we ask',
  languageMissing: 'Choose the language in which the letter is written.',
  titleMissing: 'Give the letter a title.',
  subjectMissing: 'Enter the subject line, with the reference of the file.',
  addresseeBlockMissing: 'Enter the people or offices the letter addresses, with their titles, one per line.',
  bodyMissing: 'Write the body of the letter.',
  asksMissing: 'Write at least one ask: something you want the addressees to do.',
  asksTooMany: 'A letter can have {most} asks at most. Combine or remove some.',
  askOneParagraph: 'Write the ask as one paragraph.',
  askInBriefMissing: 'Say in two lines what the letter asks. The officials read this first.',
  askInBriefLines: 'Keep the ask in brief to two lines.',
  tooLong: 'This is too long: {most, number} characters at most.',
  undefinedFootnote:
    'The footnote mark [^{words}] has no footnote. Add a line that begins with [^{words}]: and gives the source.',
  unmentionedFootnote: 'The text has no mark for footnote {words}, so it does not appear in the letter.',
  emptyFootnote: 'The footnote {words} is empty.',
  droppedLink:
    'Only addresses that begin with https:// and email addresses become links. This one appears as plain text: {words}',
  droppedImage: 'Letters cannot contain images. Its description appears instead: {words}',
  markupAsWords: 'HTML is not supported; readers see it as you typed it: {words}',
  bulletInParagraph:
    'This line runs on from the one before, because it begins with a bullet sign: “{words}”. Begin it with - instead, after an empty line.',
  numberInBrackets:
    'This line is no footnote yet: “{words}”. Write [^1] at the place in the text, and begin this line with [^1]: after an empty line.',
  linkInAsk:
    'An ask cannot contain links or footnotes. Put this into the text of the letter; here, readers see it as you typed it: {words}',
  tooDeep: 'Lists and quotations are nested too deeply. Anything below level 16 appears on level 16.',
  tooIntricate: 'There is too much formatting for a letter, so the text appears as you typed it. Simplify it.',
});
