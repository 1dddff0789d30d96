import { expect, test } from 'vitest';
import { printedAsNow } from '~/sign-on/preparation/signing-fields';

test('who approves another line is asked whether to print their name from what is printed now', () => {
  expect(printedAsNow({ signedBy: { name: 'Dora Director', role: 'Director' } })).toEqual({ printName: 'on' });
  expect(printedAsNow({ signedBy: null })).toBeUndefined();
  expect(printedAsNow(null)).toBeUndefined();
});
