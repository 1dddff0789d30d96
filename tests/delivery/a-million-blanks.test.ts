import { expect, test } from 'vitest';
import { coverForm } from '~/delivery/go-ahead/dispatch-forms';
import { fileNameFor } from '~/delivery/reply/reply-file';
import { meetingForm } from '~/delivery/reply/reply-forms';

// A million spaces before a word: read in a moment, where an expression that looks ahead from each of them takes an hour.
const desert = `a${' '.repeat(1_000_000)}a`;

test('enormous blanks in what is typed are read at once, and said to be too long', () => {
  const said = (parsed: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
    parsed.error?.issues.map(({ path }) => path[0]);
  const meeting = { answer: crypto.randomUUID(), when: 'On Monday', reach: 'By mail', words: desert };
  expect(said(meetingForm.safeParse(meeting))).toEqual(['words']);
  const cover = { counter: '0', subject: 'A letter', coverText: desert, replyTo: 'lead@alliance.example' };
  expect(said(coverForm.safeParse(cover))).toEqual(['coverText']);
});

test('lines end where their words end', () => {
  const cover = { counter: '0', subject: 'A', coverText: ' One \t\r\nTwo\u00a0\n\n\n\nThree ', replyTo: 'a@b.example' };
  expect(coverForm.parse(cover).coverText).toBe('One\nTwo\n\nThree');
});

test('an enormous name of a file is cut to its end', () => {
  expect(fileNameFor(`${'. '.repeat(500_000)}x.pdf`, 'pdf').length).toBeLessThan(90);
});
