import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInvitationList } from '~/sign-on/invitation/invitation-list';

const invitedFrom = (typed: string) => readInvitationList(typed).invited;

describe('a pasted list', () => {
  test.each([
    ['ana@harbour.example', 'ana@harbour.example', null],
    ['  ANA@Harbour.Example ', 'ana@harbour.example', null],
    ['Harbour for Children <ana@harbour.example>', 'ana@harbour.example', 'Harbour for Children'],
    ['"Harbour, Ltd" <ana@harbour.example>', 'ana@harbour.example', 'Harbour, Ltd'],
    ['Harbour, ana@harbour.example', 'ana@harbour.example', 'Harbour'],
    ['ana@harbour.example; Harbour', 'ana@harbour.example', 'Harbour'],
    ['Harbour\tana@harbour.example', 'ana@harbour.example', 'Harbour'],
    ['ana@harbour.example (Harbour)', 'ana@harbour.example', 'Harbour'],
    ['<mailto:ana@harbour.example>', 'ana@harbour.example', null],
    ['Τα Παιδιά Πρώτα <ana@harbour.example>,', 'ana@harbour.example', 'Τα Παιδιά Πρώτα'],
  ])('reads %j', (typed, address, name) => {
    expect(readInvitationList(typed)).toEqual({ invited: [{ address, name }], faults: [], repeated: 0 });
  });

  test('reads several on a line, however they are set apart', () => {
    const both = [
      { address: 'a@one.example', name: 'One' },
      { address: 'b@two.example', name: 'Two' },
    ];
    expect(invitedFrom('One <a@one.example>, Two <b@two.example>')).toEqual(both);
    expect(invitedFrom('One <a@one.example>; Two <b@two.example>;')).toEqual(both);
    expect(invitedFrom('One <a@one.example>\r\n\r\nTwo <b@two.example>\n')).toEqual(both);
    expect(invitedFrom('a@one.example b@two.example').map(({ address }) => address)).toEqual(
      both.map(({ address }) => address),
    );
  });

  test('counts an address once, and keeps the name that it was given', () => {
    const list = readInvitationList('a@one.example\nOne <A@one.example>\nOther <a@ONE.example>');
    expect(list).toEqual({ invited: [{ address: 'a@one.example', name: 'One' }], faults: [], repeated: 2 });
  });

  test('names the lines that it cannot read', () => {
    const typed = 'One <a@one.example>\nName, Mail\nfoo@\n@bar.example\na@b@c.example\n\nb@two.example';
    const { invited, faults } = readInvitationList(typed);
    expect(invited.map(({ address }) => address)).toEqual(['a@one.example', 'b@two.example']);
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  const word = fc.stringMatching(/^[A-Za-zÀ-ž]{1,9}$/).filter((letters) => letters.normalize('NFC') === letters);
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
  const address = fc
    .tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/), fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/))
    .map(([local, host]) => `${local}@${host}.example`);
  const entries = fc.uniqueArray(fc.record({ name, address }), { selector: (entry) => entry.address, maxLength: 12 });
  const styles = [
    (n: string, a: string) => `${n} <${a}>`,
    (n: string, a: string) => `"${n}" <${a}>`,
    (n: string, a: string) => `${n}, ${a}`,
    (n: string, a: string) => `${n};${a}`,
    (n: string, a: string) => `${n}\t${a.toUpperCase()}`,
    (n: string, a: string) => `${a} (${n})`,
  ];

  test('is understood in every usual form', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.nat(styles.length - 1), { minLength: 12, maxLength: 12 }), (list, chosen) => {
        const typed = list.map((entry, place) => styles[chosen[place]!]!(entry.name, entry.address)).join('\n');
        expect(readInvitationList(typed)).toEqual({ invited: list, faults: [], repeated: 0 });
      }),
    );
  });

  test('never throws, never gives a bad address, and accounts for every line that has words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
        for (const entry of readInvitationList(typed).invited)
          expect(entry.address).toMatch(/^[^\s<>,;"()]+@[^\s<>,;"()]+$/);
      }),
    );
  });

  test('a long hostile line is read at once', () => {
    const hostile = [
      `${'a'.repeat(50_000)} ${'<'.repeat(49_000)}@`,
      ' '.repeat(99_000).concat('x'),
      '@'.repeat(99_000),
    ];
    for (const line of hostile) expect(readInvitationList(line).invited).toEqual([]);
  });
});
