import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfText, readPdfValue } from '~/seal/typeset/pdf-value';

test('a dictionary is read with all that can stand in it', () => {
  const value = readPdfValue(
    '<</A(x \\(y\\) (z)\\n\\101)/B<FEFF00e9>/C[1 0 R -2.5 true null/N]/D<</E 12 0 R>>/F()>> stream',
  );
  expect(value).toMatchObject({ kind: 'dictionary', end: 82 });
  if (value.kind !== 'dictionary') return;
  expect(pdfText(value.entries.get('/A'))).toBe('x (y) (z)\nA');
  expect(pdfText(value.entries.get('/B'))).toBe('é');
  expect(value.entries.get('/C')).toEqual({
    kind: 'array',
    members: [
      { kind: 'reference', number: 1 },
      { kind: 'word', text: '-2.5' },
      { kind: 'word', text: 'true' },
      { kind: 'word', text: 'null' },
      { kind: 'name', text: '/N' },
    ],
  });
});

test('a text comes back as it was written, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = Buffer.from(text, 'utf16le').swap16();
      const written = `<FEFF${bytes.toString('hex')}>`;
      expect(pdfText(readPdfValue(written))).toBe(Buffer.from(bytes).swap16().toString('utf16le'));
    }),
  );
});

test.each(['', '<<', '<</A>>', '<</A 1/A 2>>', '[1', '(x', '<zz>', ']', '['.repeat(1000)])('%s is no value', (text) => {
  expect(() => readPdfValue(text)).toThrow(TypeError);
});

test('nothing that is read goes on for ever, or ends in anything but a value or a fault of type', () => {
  const piece = fc.constantFrom(
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '/A',
    '1',
    ' 0 R',
    '<4',
    '>',
    ' ',
    '%x\n',
    'true',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        readPdfValue(pieces.join(''));
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(TypeError);
      }
    }),
  );
});
