import { describe, expect, it } from 'vitest';
import { BrokenFile } from '~/officials/list/broken-file';
import { sayOfFile } from '~/officials/list/broken-file.words';
import { parseOpenData } from '~/officials/list/parse-open-data';
import { sourceFactsSchema } from '~/officials/person/official';
import { bytesOf, csv, csvColumns, sample } from '../lists';

function faultOf(bytes: Uint8Array): BrokenFile {
  try {
    parseOpenData(bytes);
  } catch (fault) {
    if (fault instanceof BrokenFile) return fault;
    throw fault;
  }
  throw new Error('The list was taken');
}

describe('the CSV of the Open Data Portal', () => {
  const list = parseOpenData(sample('open-data.csv'));

  it('gives title, names and addresses, and nothing else of a person', () => {
    expect(list.rows[1]?.facts).toEqual({
      fullName: "Marijke in 't Voorbeeld",
      givenName: 'Marijke',
      familyName: "in 't Voorbeeld",
      honorific: 'Ms',
      addresses: ['marijke.intvoorbeeld@europarl.example', 'kantoor@voorbeeld.example'],
    });
    for (const { facts } of list.rows) expect(sourceFactsSchema.parse(facts)).toEqual(facts);
  });

  it('reads Windows-1252 with all its letters', () => expect(list.rows[3]?.facts.fullName).toBe('Žiga Šesták'));

  it('keeps an address once, however it is written, and none of a person who died', () => {
    expect(list.rows[0]?.facts.addresses).toEqual(['katerina.novackova@europarl.example']);
    expect(list.rows[2]?.facts.addresses).toEqual([]);
    expect(list.rows[4]?.facts).toMatchObject({ deceased: true, addresses: [] });
  });

  it('warns, with the line, of letters lost before the file came, and of what is no address', () => {
    expect(list.warnings.map((warning) => sayOfFile(warning, 'en'))).toEqual([
      'Line 2: Some letters in “Kate?ina Nová?ková” are damaged and appear as ?. Names we already have are not changed.',
      'Line 6: Anton Verstorben has died and is not imported.',
    ]);
    const { rows, warnings } = parseOpenData(csv('1,Ms,Ana,Uno,"mailto:ana?no@example.org\nbad, ana@example.org"'));
    expect(rows[0]?.facts.addresses).toEqual(['ana@example.org']);
    expect(warnings.map(({ reason }) => reason)).toEqual(['unreadableAddress', 'unreadableAddress']);
  });

  it('may come with the UTF-8 mark, semicolons, old line ends and columns in another order', () => {
    const text =
      '\uFEFFmep_email;mep_family_name;mep_given_name;mep_honorific_prefix;mep_identifier\rana@example.org; Uno ;Ana;;7\r';
    expect(parseOpenData(bytesOf(text)).rows[0]).toMatchObject({ externalId: '7', facts: { fullName: 'Ana Uno' } });
  });

  it('takes a formula in a cell for the text that it is', () => {
    const { rows } = parseOpenData(csv('1,Ms,Ana,"=HYPERLINK(""https://example.org"")",'));
    expect(rows[0]?.facts.familyName).toBe('=HYPERLINK("https://example.org")');
  });
});

describe('a broken CSV is refused as a whole', () => {
  const one = '1,Ms,Ana,Uno,';
  it.each([
    ['a missing cell', csv(one, '2,Ms,Ana'), 'notCsv', 3],
    ['a quotation mark inside', csv(one, '2,Ms,An"a,Dos,'), 'notCsv', 3],
    ['a quotation that never ends', csv(one, '2,Ms,"Ana,Dos,', '3,Mr,Jan,Tres,'), 'notCsv', 3],
    ['an identifier that is none', csv(one, 'x,Ms,Ana,Dos,'), 'noIdentifier', 3],
    ['a row after a cell of two lines', csv('1,Ms,"A\nna",Uno,', 'x,Ms,Ana,Dos,'), 'noIdentifier', 4],
    ['no surname', csv('1,Ms,Ana,,'), 'noName', 2],
    ['a member twice', csv(one, one), 'twice', 3],
    ['no rows', csv(), 'noMembers', undefined],
    ['a NUL', csv('1,Ms,A\0na,Uno,'), 'notText', 2],
    ['an endless cell', csv(`1,Ms,${'x'.repeat(5000)},Uno,`), 'tooLong', 2],
  ])('%s', (_, bytes, reason, line) => {
    expect(faultOf(bytes)).toMatchObject({ reason, line });
  });

  it('with the columns that it lacks', () => {
    expect(sayOfFile(faultOf(bytesOf('mep_identifier,mep_given_name,mep_family_name,b,c\n1,Ana,Uno,,')), 'en')).toBe(
      'Line 1: The columns mep_honorific_prefix, mep_email are missing.',
    );
  });

  it('ten megabytes of junk', () => {
    expect(faultOf(bytesOf('junk,'.repeat(2_000_000))).reason).toBe('missingColumns');
    expect(faultOf(bytesOf(`${csvColumns}\n"${'x'.repeat(10_000_000)}`)).reason).toBe('notCsv');
    expect(faultOf(bytesOf(`${csvColumns}\n${`${one}\n`.repeat(700_000)}`)).reason).toBe('tooMany');
  });
});
