import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disposition, sealedFileName } from '~/seal/edition/file-name';

const named = (shortTitle: string) => sealedFileName({ date: '2026-11-27', shortTitle, language: 'en' });

test('says the day, the short title and the language', () => {
  expect(named('Conclude the Regulation')).toBe('2026-11-27 Conclude the Regulation (en).pdf');
  expect(named(' COM(2022) 209: “no gap” / now? ')).toBe('2026-11-27 COM(2022) 209 “no gap” now (en).pdf');
  expect(named('\u202Egnp.exe')).toBe('2026-11-27 gnp.exe (en).pdf');
  expect(named('///')).toBe('2026-11-27 Letter (en).pdf');
});

test('sorts by day', () => {
  const days = ['2026-11-27', '2025-01-02', '2026-02-01'];
  const names = days.map((date) => sealedFileName({ date, shortTitle: 'A', language: 'en' }));
  expect(names.sort().map((name) => name.slice(0, 10))).toEqual([...days].sort());
});

test('a long title is cut at a word', () => {
  const name = named('No gap in the protection of children '.repeat(10));
  expect(name).toMatch(/^2026-11-27 No gap .+ (?:No|gap|in|the|protection|of|children) \(en\)\.pdf$/);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
});

test('any title gives a name that every system can keep, and a header that can be sent', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
      (title) => {
        const name = named(title);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
        expect(name).not.toMatch(/[\p{C}"*/:<>?\\|]/u);
        const header = disposition(name, 'attachment');
        expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~!$&+^`|-]+$/);
        expect(decodeURIComponent(header.split("UTF-8''").at(-1)!)).toBe(name);
      },
    ),
    { numRuns: 300 },
  );
});
