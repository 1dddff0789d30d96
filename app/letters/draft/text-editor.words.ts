import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/text-editor', {
  language: 'Language',
  title: 'Title',
  titleHint: 'Above the letter, and the name under which it is known.',
  addresseeBlock: 'Addressees',
  addresseeBlockHint:
    'As printed at the head of the letter, with their titles, one line each. A blank line begins another group.',
  subject: 'Subject line',
  subjectHint: 'With the reference of the file, as “COM(2022) 209 final, 2022/0155(COD)”.',
  body: 'Body',
  bodyHint:
    'A blank line begins a paragraph; # a heading, - a list, **words** stand strong, *words* in italics. A source is a footnote: [^1] in the text, and a line that begins with [^1]: below.',
  asks: 'What the letter asks',
  asksHint: 'Three to six numbered asks, each one paragraph. A row left empty falls away; saving offers more rows.',
  ask: 'Ask {number}',
  raise: 'Move ask {number} up',
  askInBrief: 'The ask in brief',
  askInBriefHint: 'The ask in one or two lines, quoted word for word in the mail to each official.',
  save: 'Save the draft',
  replace: 'Replace the saved text with mine',
  takeOver: 'Leave mine and take the saved text',
  saved: 'Saved {time}.',
  savedBy: 'Saved {time} by {by}.',
  never: 'Nothing has been saved yet.',
  settle: 'Settle the note',
  saving: 'Saving…',
  unsaved: 'Not saved yet.',
  savedAt: 'Saved {time}.',
  conflict:
    'Not saved: somebody else saved this text meanwhile. Yours stays in the form. “Save the draft” shows both texts side by side.',
  malformed: 'Not saved: something is to be mended. “Save the draft” says what.',
  signedOut: 'Not saved: you are no longer signed in. Your text stays here: sign in in another window, then go on.',
  away: 'Not saved: the server cannot be reached. Your text stays here, and the next change tries again.',
  preview: 'As it will read',
  previewSaved: 'The preview shows what was last saved.',
  problems: 'What readers will not see as you typed it',
});
