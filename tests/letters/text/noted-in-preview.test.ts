import { expect, test } from 'vitest';
import { problemsInAsk, reviewLetter } from '~/letters/text/read-letter';

const problems = (markdown: string) => reviewLetter(markdown).problems;

test('plain text of a word processor, which would run together, is noted: its bullets and its notes', () => {
  const found = problems(
    'What is at stake\n•\tproviders lose it\n•\tauthorities\u00a0too.[1]\n\n[1] Annual report 2025, p. 14.',
  );
  expect(found).toEqual([
    { kind: 'bullet in a paragraph', words: '• providers lose it' },
    { kind: 'number in brackets', words: '[1] Annual report 2025, p. 14.' },
  ]);
  expect(problems('[1] is no note where nothing bears it.\n\n- A list\n- of two')).toEqual([]);
  expect(problems('    • code\n\nA point · in a line')).toEqual([]);
});

test('a link or a footnote in an ask, which readers see as typed, is noted', () => {
  const words = ['[something](https://a.example)', '[^1]', '<https://b.example>'];
  expect(problemsInAsk(`Do ${words[0]} of it,${words[1]} see ${words[2]}.`)).toEqual(
    words.map((each) => ({ kind: 'link in an ask', words: each })),
  );
  expect(problemsInAsk('Adopt **it** [now] (soon).')).toEqual([]);
});
