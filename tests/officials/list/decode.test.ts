import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeList, sizeLimit } from '~/officials/list/decode';
import { bytesOf } from '../lists';

describe('the encoding of a list', () => {
  it('is UTF-8 wherever the bytes are, with or without the mark', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((any) => !any.includes('\0') && !any.startsWith('\uFEFF'));
    fc.assert(
      fc.property(text, fc.boolean(), (any, marked) => {
        expect(decodeList(bytesOf(marked ? `\uFEFF${any}` : any))).toEqual({
          text: any,
          encoding: 'utf-8',
          isCertain: true,
        });
      }),
    );
  });

  it('is otherwise one of a byte for a letter, whatever the bytes', () => {
    const bytes = fc.uint8Array({ min: 1, minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(bytes, (any) => {
        const broken = Uint8Array.from([...any, 0xe9, 0x41]);
        fc.pre(!(any[0] === 0xef && any[1] === 0xbb && any[2] === 0xbf));
        fc.pre(!(any[0] === 0xfe && any[1] === 0xff) && !(any[0] === 0xff && any[1] === 0xfe));
        const { text, isCertain } = decodeList(broken);
        expect(isCertain).toBe(false);
        expect(text).toHaveLength(broken.length);
        expect(text.endsWith('A')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the letters that Windows-1252 has beyond Latin-1', () => {
    expect(decodeList(Uint8Array.from([0x8a, 0x9a, 0x8e, 0x9e, 0x92, 0x80]), 'windows-1252').text).toBe('ŠšŽž’€');
  });
});

it('refuses what is too large, empty, binary, or marked as what it is not', () => {
  const reasonOf = (bytes: Uint8Array): unknown => {
    try {
      return decodeList(bytes);
    } catch (fault) {
      return fault;
    }
  };
  expect(reasonOf(new Uint8Array(sizeLimit + 1))).toMatchObject({ reason: 'tooLarge' });
  expect(reasonOf(new Uint8Array())).toMatchObject({ reason: 'empty' });
  expect(reasonOf(bytesOf('a\nb\0c'))).toMatchObject({ reason: 'notText', line: 2 });
  expect(reasonOf(Uint8Array.from([0xef, 0xbb, 0xbf, 0xe9]))).toMatchObject({ reason: 'notUtf8' });
});
