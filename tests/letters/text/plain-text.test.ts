import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksAsPlainText, letterAsPlainText } from '~/letters/text/plain-text';
import { readLetter } from '~/letters/text/read-letter';
import { anyMarkdown } from '../letter-samples';

test('a letter in plain text: links spelt out, footnotes at the end, lists hung, lines of 72', () => {
  const letter = `## Why now

We, the *undersigned* organisations, write about [the proposal](https://example.org/proposal) and **ask** you to act.[^1]

1. One thing that is long enough to be wrapped, since it says more than a line of a mail holds.
2. Another:
   - <https://example.org/>
   - write to [us](mailto:policy@example.org)

> Children\\
> cannot wait.

***

    as   typed

[^1]: A source, 2025.`;
  expect(letterAsPlainText(readLetter(letter))).toBe(`Why now

We, the undersigned organisations, write about the proposal
(https://example.org/proposal) and ask you to act.[1]

1. One thing that is long enough to be wrapped, since it says more than
   a line of a mail holds.
2. Another:
   - https://example.org/
   - write to us (policy@example.org)

> Children
> cannot wait.

* * *

    as   typed

[1] A source, 2025.`);
});

test('asks are numbered, each a paragraph', () => {
  expect(asksAsPlainText(['Protect *every* child.', 'Now.'])).toBe('1. Protect every child.\n\n2. Now.');
});

test('a line is longer than 72 characters only where one word is', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', 'ß', 'Ж'), minLength: 1, maxLength: 90 }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, (chosen) => {
      const lines = letterAsPlainText(readLetter(chosen.join(' '))).split('\n');
      for (const line of lines) expect(line.length <= 72 || !line.includes(' ')).toBe(true);
      expect(lines.join(' ')).toBe(chosen.join(' '));
    }),
  );
});

test('any letter has a plain text without trailing spaces', () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      expect(letterAsPlainText(readLetter(markdown))).not.toMatch(/[ \t]+\n/);
    }),
  );
});
