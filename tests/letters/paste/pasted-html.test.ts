import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '~/letters/paste/pasted-html';
import { reviewLetter } from '~/letters/text/read-letter';
import { office } from './samples-office';
import { web } from './samples-web';

const pasted = (html: string, firstNote?: number) => markdownOf(fromHtml(html), firstNote);

describe('what is copied from', () => {
  test.each([...office, ...web])('$from', ({ html, markdown }) => {
    expect(pasted(html)).toEqual({ markdown, dropped: [] });
  });

  test.each([...office, ...web].filter(({ from }) => !from.includes('no page of the web')))(
    'is read as a letter without a fault: $from',
    ({ markdown }) => expect(reviewLetter(markdown).problems).toEqual([]),
  );
});

describe('what a letter has no place for is said', () => {
  test.each([
    ['an image', '<p>One <img src="x.png"> two</p>', 'One two', 'image'],
    [
      'a table, which becomes a line for each row',
      '<table><tr><th>Year</th><th>Reports</th></tr><tr><td><p>2025</p></td><td>36</td></tr></table>',
      'Year – Reports\n\n2025 – 36',
      'table',
    ],
    [
      'words that were deleted with changes tracked',
      '<p>We <del cite="mailto:ana@alliance.example" datetime="2026-01-01T10:00">may</del> <ins>must</ins> act</p>',
      'We must act',
      'deletion',
    ],
    ['words struck through, which stay', '<p>We <s>may</s> act</p>', 'We may act', 'strike'],
    [
      'a comment in the margin',
      `<p>We act.</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p>Really?</p></div></div>`,
      'We act.',
      'comment',
    ],
  ])('%s', (_, html, markdown, kind) => expect(pasted(html)).toEqual({ markdown, dropped: [kind] }));
});

test('footnotes go on from those that the letter has', () => {
  const html = '<p>A<a href="#_ftn7">[7]</a></p><div id=ftn7><p><a href="#_ftnref7">[7]</a> Note.</p></div>';
  expect(pasted(html, 3).markdown).toBe('A[^3]\n\n[^3]: Note.');
});

test('half a megabyte is read in one go', () => {
  const { markdown } = pasted('<p>A <b>word</b> and another one, and more of them.</p>'.repeat(9_000));
  expect(markdown.split('\n\n')).toHaveLength(9_000);
});
