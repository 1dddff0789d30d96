import { describe, expect, test } from 'vitest';
import { readAsk, readLetter, reviewLetter } from '~/letters/text/read-letter';
import type { Block, Inline } from '~/letters/text/tree';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const blocks = (markdown: string) => readLetter(markdown).blocks;
const problems = (markdown: string) => reviewLetter(markdown).problems;

describe('the blocks of a letter', () => {
  test('headings begin below the title: # counts as ##, deeper than #### as ####', () => {
    expect(
      blocks('# One\n\n## Two\n\n### Three\n\n###### Six').map((block) => 'level' in block && block.level),
    ).toEqual([2, 2, 3, 4]);
  });

  test('a list keeps its numbers, and whether its items stand close', () => {
    expect(blocks('3. a\n4. b')).toEqual([
      { type: 'list', ordered: true, start: 3, tight: true, items: [[paragraph(text('a'))], [paragraph(text('b'))]] },
    ]);
    expect(blocks('- a\n\n- b')).toMatchObject([{ ordered: false, start: 1, tight: false }]);
  });

  test('quotations, rules and lines set as typed', () => {
    expect(blocks('> a\n\n***\n\n```\nb  c\n```')).toEqual([
      { type: 'quote', children: [paragraph(text('a'))] },
      { type: 'rule' },
      { type: 'code', text: 'b  c' },
    ]);
  });

  test('a wrapped line is a space, a hard break is a break', () => {
    expect(blocks('a\n  b\\\nc')).toEqual([paragraph(text('a b'), { type: 'break' }, text('c'))]);
  });

  test('accents are composed, carriage returns and unseen characters gone', () => {
    expect(blocks('Cafe\u0301\u0007\u202e\r\nde\u200d')).toEqual([paragraph(text('Café de\u200d'))]);
    expect(blocks('e&#x301; &#x202e;x')).toEqual([paragraph(text('é x'))]);
  });

  test('a number that ends a sentence on a line of its own is kept, though CommonMark takes it for an empty list', () => {
    expect(blocks('a\n\n2025.')).toEqual([paragraph(text('a')), paragraph(text('2025.'))]);
  });

  test('HTML is words', () => {
    expect(blocks('<script>alert(1)</script>')).toEqual([paragraph(text('<script>alert(1)</script>'))]);
    expect(problems('a <b>c</b>')).toEqual([
      { kind: 'markup as words', words: '<b>' },
      { kind: 'markup as words', words: '</b>' },
    ]);
  });

  test('an image is its description', () => {
    expect(blocks('See ![a *map*](https://example.org/map.png).')).toEqual([paragraph(text('See a map.'))]);
    expect(blocks('![](https://example.org/pixel.gif)')).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['[a](https://example.org/x)', 'https://example.org/x'],
    ['<https://example.org>', 'https://example.org/'],
    ['<policy@example.org>', 'mailto:policy@example.org'],
    ['[a](HTTPS://EXAMPLE.org/ü)', 'https://example.org/%C3%BC'],
    ['[a][1]\n\n[1]: https://example.org/ref', 'https://example.org/ref'],
  ])('%s leads to %s', (markdown, href) => {
    expect(blocks(markdown)).toMatchObject([{ children: [{ type: 'link', href }] }]);
  });

  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/path',
    'https://europa.eu@evil.example/',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:a@b.example,c@d.example',
    '&#x6a;avascript:alert(1)',
  ])('to %s it is just its words, and the author is told', (address) => {
    expect(blocks(`a [b](${address}) c`)).toEqual([paragraph(text('a b c'))]);
    expect(problems(`a [b](${address}) c`)).toMatchObject([{ kind: 'dropped link' }]);
  });
});

describe('footnotes', () => {
  test('are numbered by first mention, those mentioned by footnotes last', () => {
    const tree = readLetter('a[^z] b[^y] c[^z]\n\n[^x]: third\n[^y]: second\n[^z]: first[^x]');
    expect(tree.blocks).toMatchObject([
      { children: [{}, { number: 1 }, {}, { number: 2 }, {}, { type: 'footnote', number: 1 }] },
    ]);
    expect(tree.footnotes).toEqual([
      [paragraph(text('first'), { type: 'footnote', number: 3 })],
      [paragraph(text('second'))],
      [paragraph(text('third'))],
    ]);
  });

  test('that nothing mentions are dropped and reported; so are marks without a footnote', () => {
    expect(reviewLetter('a[^1]\n\n[^2]: b')).toEqual({
      tree: { blocks: [paragraph(text('a[^1]'))], footnotes: [] },
      problems: [
        { kind: 'unmentioned footnote', words: '2' },
        { kind: 'undefined footnote', words: '1' },
      ],
    });
  });

  test('follow a link instead of standing in it', () => {
    expect(blocks('[a[^1]](https://example.org/)\n\n[^1]: b')).toMatchObject([
      {
        children: [
          { type: 'link', children: [text('a')] },
          { type: 'footnote', number: 1 },
        ],
      },
    ]);
  });
});

describe('an ask', () => {
  test('is one run in which only emphasis counts', () => {
    expect(readAsk('1. Keep *all* [x](https://y.example) `z`\n# now')).toEqual([
      text('1. Keep '),
      { type: 'emphasis', children: [text('all')] },
      text(' [x](https://y.example) `z` # now'),
    ]);
  });
});

describe('hostile input', () => {
  const depthOf = (block: Block): number =>
    block.type === 'quote'
      ? 1 + Math.max(0, ...block.children.map(depthOf))
      : block.type === 'list'
        ? 1 + Math.max(0, ...block.items.flat().map(depthOf))
        : 0;

  test('beyond 16 levels nesting is flattened and the words kept', () => {
    const { tree, problems } = reviewLetter(`${'> '.repeat(30)}deep`);
    expect(Math.max(...tree.blocks.map(depthOf))).toBe(16);
    expect(JSON.stringify(tree)).toContain('deep');
    expect(problems).toEqual([{ kind: 'too deep', words: '' }]);
  });

  test.each([
    '>',
    '> ',
    '- ',
    '1. ',
    '*a ',
    '*a **b ',
    '*a_ ',
    '[',
    '![',
    '[a](',
    '[a](<b',
    '`a',
    '[^1]',
    '[a]: x\n[a] ',
    'a\n=\n',
    '# a\n',
    '> - a\n',
    '<',
    '&#x41;',
    '\\*',
    '\t',
    'a ',
    '\n',
    'e\u0301',
    '\ud800',
  ])('200 kB of %j are read in less than a second', (unit) => {
    const hostile = unit.repeat(Math.ceil(200_000 / unit.length));
    // Computing time, not the clock's: another test may hold the machine.
    const began = process.cpuUsage();
    readLetter(hostile);
    readAsk(hostile);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_000);
  });

  test('a text with more markup than a letter needs is shown as typed, not lost', () => {
    const { tree, problems } = reviewLetter(`First.\n\n${'*a **b '.repeat(2_000)}`);
    expect(tree.blocks).toHaveLength(2);
    expect(problems).toEqual([{ kind: 'too intricate', words: '' }]);
  });
});
