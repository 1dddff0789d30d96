import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/text-editor', {
  language: 'Language',
  title: 'Title',
  titleHint: 'Printed above the letter. This is the name people will know it by.',
  addresseeBlock: 'Addressees',
  addresseeBlockHint:
    'As printed at the top of the letter, with titles, one line each. Leave an empty line between groups.',
  subject: 'Subject line',
  subjectHint: 'Include the reference of the file, for example “COM(2022) 209 final, 2022/0155(COD)”.',
  body: 'Text of the letter',
  bodyHint:
    'Write here, or paste from Word, Google Docs or a web page: headings, lists, links and footnotes are kept. Leave an empty line between paragraphs. Begin a heading with # and a list item with -. Use **two asterisks** for bold and *one* for italics. For a source, put [^1] in the text and add a line that begins with [^1]: below.',
  lineByLine: 'Read it line by line',
  lineByLineHint:
    'This looks like plain text from a word processor. We can turn each line into a paragraph, each bullet into a list item and each source into a footnote. This saves the draft.',
  asks: 'What the letter asks',
  asksHint: 'Three to six numbered asks, one paragraph each. Empty rows are ignored; save to get more rows.',
  ask: 'Ask {number}',
  raise: 'Move ask {number} up',
  askInBrief: 'The ask in brief',
  askInBriefHint: 'One or two lines. We quote them word for word in the email to each official.',
  save: 'Save the draft',
  replace: 'Replace the saved text with mine',
  takeOver: 'Discard mine and use the saved text',
  saved: 'Saved {time}.',
  savedBy: 'Saved {time} by {by}.',
  never: 'Nothing has been saved yet.',
  settle: 'Resolve this note',
  saving: 'Saving…',
  unsaved: 'Not saved yet.',
  savedAt: 'Saved {time}.',
  conflict:
    'Not saved: someone else has saved this text in the meantime. Your text stays in the form. “Save the draft” shows both side by side.',
  malformed: 'Not saved: there is an error. “Save the draft” shows what to correct.',
  signedOut:
    'Not saved: you have been signed out. Your text stays here. Sign in again in another window, then continue.',
  away: 'Not saved: we cannot reach the server. Your text stays here, and we try again when you next change it.',
  preview: 'Preview',
  previewSaved: 'The preview shows what was last saved.',
  problems: 'Not shown to readers as you typed it',
});
