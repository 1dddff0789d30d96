import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AddresseeBlock, Asks, Footnotes, LetterText } from '~/letters/shown/letter-text';
import { paragraphs } from '~/letters/text/paragraphs';
import { readLetter } from '~/letters/text/read-letter';
import { anyMarkdown } from '../letter-samples';

const body = (markdown: string) => renderToStaticMarkup(<LetterText parts={{ language: 'fr', body: markdown }} />);
const notes = (markdown: string) => renderToStaticMarkup(<Footnotes parts={{ language: 'fr', body: markdown }} />);
const all = (html: string, what: RegExp) => [...html.matchAll(what)].map((found) => found[1]);

test('a letter is set in its language, each block numbered, headings from the second level', () => {
  expect(body('# Un\n\nDeux *trois*\n\n- a\n- b')).toBe(
    '<div class="letter-body" lang="fr"><h2 id="paragraph-1" data-paragraph="1">Un</h2>' +
      '<p id="paragraph-2" data-paragraph="2">Deux <em>trois</em></p>' +
      '<ul id="paragraph-3" data-paragraph="3"><li>a</li><li>b</li></ul></div>',
  );
});

test('footnotes lead there and back, also where one is marked twice or first within another', () => {
  const markdown = 'a[^1] b[^1]\n\n[^1]: c[^2]\n\n[^2]: d[^1]';
  const page = body(markdown) + notes(markdown);
  const ids = all(page, / id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(['paragraph-1', 'mark-1', 'mark-1-2', 'footnote-1', 'mark-2', 'footnote-2', 'mark-1-3']);
  for (const target of all(page, /href="#([^"]+)"/g)) expect(ids).toContain(target);
});

test('asks are a numbered list set off; addressees stand line by line', () => {
  expect(renderToStaticMarkup(<Asks parts={{ language: 'en', asks: ['One **thing**.'] }} />)).toBe(
    '<section class="letter-asks" aria-label="What we ask"><ol lang="en"><li id="ask-1">One <strong>thing</strong>.</li></ol></section>',
  );
  expect(renderToStaticMarkup(<AddresseeBlock parts={{ language: 'en', addresseeBlock: 'A\nB\n\nC' }} />)).toBe(
    '<div class="letter-addressees" lang="en"><p><span>A</span><span><br/>B</span></p><p><span>C</span></p></div>',
  );
});

test('nothing that anybody types becomes an element, an image or a link elsewhere', () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      const page = body(markdown) + notes(markdown);
      for (const tag of all(page, /<([a-z0-9]+)/g)) {
        expect('div section p h2 h3 h4 ul ol li blockquote hr pre code em strong a br sup'.split(' ')).toContain(tag);
      }
      for (const href of all(page, /href="([^"]*)"/g))
        expect(href).toMatch(/^(https:\/\/|mailto:|#footnote-\d+$|#mark-\d+$)/);
      expect(page).not.toMatch(/<[^>]* on[a-z]+=/);
    }),
    { numRuns: 150 },
  );
});

test('a paragraph keeps its digest where it moves, and when a footnote is added above it', () => {
  const digests = (markdown: string) => paragraphs(readLetter(markdown)).map(({ digest }) => digest);
  const [first, second] = digests('a\n\nb[^1]\n\n[^1]: c');
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(digests('b[^2]\n\na\n\n[^2]: d')).toEqual([second, first]);
  expect(digests('a[^0]\n\nb[^1]\n\n[^1]: c\n\n[^0]: d')[1]).toBe(second);
  expect(digests('a\n\nb!')[1]).not.toBe(second);
});
