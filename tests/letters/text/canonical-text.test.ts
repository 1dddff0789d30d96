import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '~/letters/text/canonical-text';
import { normalLines, normalText } from '~/letters/text/normal-form';
import { readLetter, reviewLetter } from '~/letters/text/read-letter';
import type { TextParts } from '~/letters/text/text';
import { textDigest } from '~/letters/text/text-digest.server';
import { inlinesIn } from '~/letters/text/tree';
import { anyMarkdown } from '../letter-samples';

const letter: TextParts = {
  language: 'en',
  title: 'Children cannot wait',
  subject: 'COM(2022) 209 final, 2022/0155(COD)',
  addresseeBlock: 'To the rapporteur\nEuropean Parliament\n\nTo the Council',
  body: 'We, the *undersigned*, write.[^1]\n\n- one\n- two\n\n[^1]: A source, 2025.',
  asks: ['Protect **every** child.', 'Do it this year.'],
  askInBrief: 'Adopt the regulation.\nKeep its safeguards.',
};

describe('the digest of a text', () => {
  test('stands: no later release may read or write the same letter otherwise under the same format', () => {
    expect(textDigest(letter)).toMatchInlineSnapshot(
      `"e23a4254721efe2c6a3d75cd9474b4d8d4394d3d9b51358f06c965055aa2a64c"`,
    );
  });

  test.each<[string, Partial<TextParts>]>([
    [
      'other marks for the same form',
      { body: 'We, the _undersigned_, write.[^x]\n\n* one\n* two\n\n[^x]: A\n  source, 2025.' },
    ],
    [
      'footnotes written elsewhere',
      { body: '[^1]: A source, 2025.\n\nWe, the *undersigned*, write.[^1]\n\n- one\n- two' },
    ],
    [
      'lines wrapped and ended otherwise',
      { body: letter.body.replace('the ', 'the\r\n').replaceAll('\n\n', '\r\n\r\n\r\n') },
    ],
    ['asks with other marks', { asks: ['Protect __every__ child.  ', 'Do it\nthis year.'] }],
    ['blank lines about the brief', { askInBrief: '\nAdopt the regulation. \n\nKeep its  safeguards.\n' }],
  ])('is the same for %s', (_difference, other) => {
    expect(textDigest({ ...letter, ...other })).toBe(textDigest(letter));
  });

  test.each<[string, Partial<TextParts>]>([
    ['language', { language: 'fr' }],
    ['title', { title: 'Children can wait' }],
    ['subject', { subject: 'COM(2022) 209' }],
    ['addressee block', { addresseeBlock: 'To the rapporteur\nEuropean Parliament\nTo the Council' }],
    ['emphasis in the body', { body: letter.body.replaceAll('*', '') }],
    ['footnote', { body: letter.body.replace('2025', '2024') }],
    ['order of the asks', { asks: [...letter.asks].reverse() }],
    ['ask in brief', { askInBrief: 'Adopt the regulation. Keep its safeguards.' }],
  ])('is another when there is another %s', (_part, other) => {
    expect(textDigest({ ...letter, ...other })).not.toBe(textDigest(letter));
  });
});

describe('any text whatever', () => {
  test('has a canonical form, and its normal form has the same', () => {
    fc.assert(
      fc.property(anyMarkdown, anyMarkdown, (body, ask) => {
        const parts = { ...letter, title: ask, addresseeBlock: body, body, asks: [ask], askInBrief: ask };
        const normal = {
          ...parts,
          title: normalText(ask),
          addresseeBlock: normalLines(body),
          body: normalText(body),
          asks: [normalText(ask)],
        };
        expect(canonicalText(normal)).toBe(canonicalText(parts));
      }),
      { numRuns: 150 },
    );
  });

  test('has the digest of its tree: whatever reads as the same tree is the same text', () => {
    fc.assert(
      fc.property(anyMarkdown, anyMarkdown, (one, other) => {
        const sameTree = JSON.stringify(readLetter(one)) === JSON.stringify(readLetter(other));
        expect(textDigest({ ...letter, body: one }) === textDigest({ ...letter, body: other })).toBe(sameTree);
      }),
    );
  });

  test('links nowhere but to https: and mailto:, marks only footnotes it has, and holds only seen, composed characters', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const { tree } = reviewLetter(markdown);
        for (const inline of inlinesIn([...tree.blocks, ...tree.footnotes.flat()])) {
          if (inline.type === 'link') expect(inline.href).toMatch(/^(https:\/\/|mailto:)/);
          if (inline.type === 'footnote') expect(tree.footnotes[inline.number - 1]).toBeDefined();
          if (inline.type === 'text') expect(inline.text).toBe(normalText(inline.text).replace(/[ \t\n]+/g, ' '));
          if (inline.type === 'text' || inline.type === 'code') expect(inline.text).not.toBe('');
          if ('children' in inline) expect(inline.children).not.toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
