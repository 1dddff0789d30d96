import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCode, readCheckCode } from '~/seal/edition/check-code';

const digests = fc.stringMatching(/^[0-9a-f]{64}$/);

test('a check code is the first 100 bits of the digest in five groups of four', () => {
  expect(checkCode('0'.repeat(64))).toBe('0000-0000-0000-0000-0000');
  expect(checkCode('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  expect(checkCode(`08421${'0'.repeat(59)}`)).toBe('1111-0000-0000-0000-0000');
});

test('a code that was typed carelessly is the same code', () => {
  fc.assert(
    fc.property(digests, fc.constantFrom(' ', '', '–', '-', '  '), (digest, between) => {
      const code = checkCode(digest);
      const typed = code.replaceAll('-', between).replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
      expect(readCheckCode(` ${typed}\n`)).toBe(code);
      expect(readCheckCode(code.replaceAll('1', 'I').replaceAll('0', 'O'))).toBe(code);
    }),
  );
});

test('two digests that differ in their first 100 bits have two codes', () => {
  fc.assert(
    fc.property(digests, digests, (one, other) => {
      expect(checkCode(one) === checkCode(other)).toBe(one.slice(0, 25) === other.slice(0, 25));
    }),
  );
});

test.each(['', 'ABCD', 'UUUU-UUUU-UUUU-UUUU-UUUU', '0000-0000-0000-0000-00000', 'é'.repeat(20), 'A'.repeat(1_000_000)])(
  '%j is no check code',
  (typed) => {
    expect(readCheckCode(typed)).toBeUndefined();
  },
);
