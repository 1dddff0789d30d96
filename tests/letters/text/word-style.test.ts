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
          { words: 'prevents ', style: { emphasis: true } },
          { words: 'first', style: { strong: true } },
        ],
      },
      { kind: 'same', parts: [{ words: '.', style: null }] },
    ]);
  });

  test('keep their style where it does not change, and both styles at once; a sign after them is plain', () => {
    const [same, , into] = runsOf('*Not **now*** yet', '*Not **now*** again');
    expect(same?.parts).toEqual([
      { words: 'Not ', style: { emphasis: true } },
      { words: 'now ', style: { emphasis: true, strong: true } },
    ]);
    expect(into?.parts).toEqual([{ words: 'again', style: null }]);
  });

  test('in a heading or in code are shown as such, without signs of Markdown, and differ where only that changes', () => {
    const shown = runsOf('## Our *asks*', '### Our *asks*');
    expect(shown).toEqual([
      {
        kind: 'out',
        parts: [
          { words: 'Our ', style: { heading: 2 } },
          { words: 'asks', style: { heading: 2, emphasis: true } },
        ],
      },
      {
        kind: 'in',
        parts: [
          { words: 'Our ', style: { heading: 3 } },
          { words: 'asks', style: { heading: 3, emphasis: true } },
        ],
      },
    ]);
    const code = runsOf('Read `COM(2022) 209` first.', 'Read **`COM(2022) 209`** first.');
    expect(code.map(({ parts }) => parts.at(-1))).toEqual([
      { words: 'Read ', style: null },
      { words: 'COM(2022) 209', style: { code: true } },
      { words: 'COM(2022) 209', style: { code: true, strong: true } },
      { words: ' first.', style: null },
    ]);
    const typed = runsOf('Some lines:\n\n    as typed', 'Some lines:\n\nas typed');
    expect(typed.flatMap(({ parts }) => parts.map(({ words }) => words)).join('')).not.toMatch(/[`#]/);
    expect(typed).not.toEqual([]);
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
