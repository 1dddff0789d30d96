import { expect, test } from 'vitest';
import { pastedText } from '~/letters/paste/pasted-text';

test('a letter copied line by line from a word processor keeps paragraphs, lists and footnotes', () => {
  const copied = [
    'Dear Members of the European Parliament,',
    'We write to you about a date. It is a long paragraph that goes on, as paragraphs of letters do, far beyond the width of any mail.',
    '•\tproviders lose their legal ground',
    '•\tauthorities receive fewer reports.[1]',
    '1.\tAgree a short bridge.',
    '2)\tConclude the Regulation.',
    '',
    '[1] Annual report 2025, p. 14.',
  ].join('\r\n');
  expect(pastedText(copied)).toBe(
    [
      'Dear Members of the European Parliament,',
      'We write to you about a date. It is a long paragraph that goes on, as paragraphs of letters do, far beyond the width of any mail.',
      '- providers lose their legal ground\n- authorities receive fewer reports.[^1]',
      '1. Agree a short bridge.\n2. Conclude the Regulation.',
      '[^1]: Annual report 2025, p. 14.',
    ].join('\n\n'),
  );
});

test('lines that a mail program broke are one paragraph again', () => {
  const mail =
    'We write to you about a date, and about what happens to children in\nEurope when it passes. The date is near, and what follows it is not\nsettled.\n\nYours faithfully,\nAna Vermeulen';
  expect(pastedText(mail)).toBe(
    'We write to you about a date, and about what happens to children in Europe when it passes. The date is near, and what follows it is not settled.\n\nYours faithfully,\n\nAna Vermeulen',
  );
});

test('footnotes go on from those that the letter has, and a number in brackets that is none stays', () => {
  expect(pastedText('Reports rose.[1] See [2022].\n[1] Annual report.', 4)).toBe(
    'Reports rose.[^4] See [2022].\n\n[^4]: Annual report.',
  );
});

test.each(['one line', '## A heading\n\nwith **Markdown**', 'a word[^1]\n\n[^1]: note', '- one\n- two'])(
  'is left as it is: %j',
  (text) => expect(pastedText(text)).toBeNull(),
);

test('a line that begins with a sign of Markdown is no list', () => {
  expect(pastedText('first\n+ 3 per cent')).toBe('first\n\n\\+ 3 per cent');
});
