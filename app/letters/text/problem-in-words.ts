import type { Say } from '~/platform/locale/sentences';
import type { words } from '../shown/letter-text.words';
import type { LetterProblem } from './reading';

/** Says the sentences of a letter’s text, in the language of the page. */
export type SayOfText = ReturnType<typeof words>;
type Key = SayOfText extends Say<infer Known> ? Known : never;

const sentence: Record<LetterProblem['kind'], Key> = {
  'undefined footnote': 'undefinedFootnote',
  'unmentioned footnote': 'unmentionedFootnote',
  'empty footnote': 'emptyFootnote',
  'dropped link': 'droppedLink',
  'dropped image': 'droppedImage',
  'markup as words': 'markupAsWords',
  'bullet in a paragraph': 'bulletInParagraph',
  'number in brackets': 'numberInBrackets',
  'link in an ask': 'linkInAsk',
  'too deep': 'tooDeep',
  'too intricate': 'tooIntricate',
};

/** What stands otherwise in the letter than in its source, as a sentence for its author. */
export function problemInWords(problem: LetterProblem, say: SayOfText): string {
  return say(sentence[problem.kind], { words: problem.words });
}

/** Whether a version can be made in spite of it: what would print a broken letter has to be mended first. */
export function blocksVersion(problem: LetterProblem): boolean {
  return ['undefined footnote', 'empty footnote', 'dropped link', 'too deep', 'too intricate'].includes(problem.kind);
}
