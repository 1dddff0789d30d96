import { describe, expect, test } from 'vitest';
import { comparison } from '~/letters/text/comparison';
import { editorialFindings } from '~/letters/text/editorial';
import { styledParts, unstyled } from '~/letters/text/word-style';
import { someText } from '../../setup/letters';

const text = (body: string) => ({ ...someText, body });
const runsOf = (former: string, present: string) =>
  comparison(text(former), text(present)).flatMap(({ runs }) =>
    runs.map(({ kind, words }) => ({ kind, parts: styledParts(words) })),
  );

describe('words that the letter sets apart', () => {
  test('are compared as words with a style, and shown without signs of Markdown', () => {
    expect(runsOf('A good law prevents.', 'A good law *prevents* **first**.')).toEqual([
      { kind: 'same', parts: [{ words: 'A good law ', style: null }] },
      { kind: 'out', parts: [{ words: 'prevents', style: null }] },
      {
        kind: 'in',
        parts: [
          { words: 'prevents ', style: 'emphasis' },
          { words: 'first', style: 'strong' },
        ],
      },
      { kind: 'same', parts: [{ words: '.', style: null }] },
    ]);
  });

  test('keep their style where it does not change, and both styles at once; a sign after them is plain', () => {
    const [same, , into] = runsOf('*Not **now*** yet', '*Not **now*** again');
    expect(same?.parts).toEqual([
      { words: 'Not ', style: 'emphasis' },
      { words: 'now ', style: 'both' },
    ]);
    expect(into?.parts).toEqual([{ words: 'again', style: null }]);
  });

  test('are the same words to whoever judges spelling, and joined they are the text', () => {
    expect(editorialFindings(text('It works.'), text('It *works*.'))).toEqual([]);
    expect(editorialFindings(text('All *27* states.'), text('All *26* states.'))).toMatchObject([
      { name: 'number', before: '27', after: '26' },
    ]);
    const [place] = comparison(text('One two.'), text('One **two three** four.'));
    const present = place!.runs.filter(({ kind }) => kind !== 'out');
    expect(unstyled(present.map(({ words }) => words).join(''))).toBe('One two three four.');
  });
});
