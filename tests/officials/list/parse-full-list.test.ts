import { describe, expect, it } from 'vitest';
import { BrokenFile } from '~/officials/list/broken-file';
import { sayOfFile } from '~/officials/list/broken-file.words';
import { parseFullList } from '~/officials/list/parse-full-list';
import { sourceFactsSchema } from '~/officials/person/official';
import { bytesOf, fullList, member, sample } from '../lists';

function faultOf(bytes: Uint8Array): BrokenFile {
  try {
    parseFullList(bytes);
  } catch (fault) {
    if (fault instanceof BrokenFile) return fault;
    throw fault;
  }
  throw new Error('The list was taken');
}

describe('the Parliament’s full list', () => {
  const list = parseFullList(sample('full-list-fr.xml'));

  it('gives every member with country, group and party, in whatever order the elements stand', () => {
    expect(list.source).toBe('ep-full-list');
    expect(list.warnings).toEqual([]);
    expect(
      list.rows.map(({ externalId, facts }) => [externalId, facts.familyName, facts.country, facts.group]),
    ).toEqual([
      ['900001', 'NOVÁČKOVÁ', 'CZ', 'The Left'],
      ['900002', "in 't VOORBEELD", 'NL', 'Renew'],
      ['900003', "REVAULT D'EXEMPLE", 'FR', 'EPP'],
      ['900004', 'McSAMPLE', 'GB', 'NI'],
    ]);
    expect(list.rows[1]?.facts.party).toBe('Partij & Voorbeeld');
  });

  it('gives facts that can be kept and read again', () => {
    for (const { facts } of list.rows)
      expect(sourceFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  });

  it('warns of a country and a group that nobody knows, and keeps the group’s name', () => {
    const { rows, warnings } = parseFullList(fullList(member('1', 'Ana UNO', 'Atlantis', 'Group of the Example')));
    expect(warnings.map(({ reason, line }) => [reason, line])).toEqual([
      ['unknownCountry', 3],
      ['unknownGroup', 3],
    ]);
    expect(rows[0]?.facts.groupLabel).toBe('Group of the Example');
  });

  it('is told from the directory of a term, which has names only', () => {
    const directory = parseFullList(sample('term-directory.xml'));
    expect(directory.source).toBe('ep-term-directory');
    expect(directory.rows.map(({ facts }) => facts.fullName)).toEqual(['Kateřina NOVÁČKOVÁ', 'Otto FRÜHER']);
  });
});

describe('a broken list is refused as a whole', () => {
  const one = member('1', 'Ana UNO');
  it.each([
    ['an end that is missing', bytesOf('<meps>\n<mep><id>1</id>\n'), 'notXml', 3],
    ['a wrong end', bytesOf('<meps>\n<mep><id>1</mep></meps>'), 'notXml', 2],
    ['no identifier', fullList(one, member('', 'Ana DOS')), 'noIdentifier', 4],
    ['an identifier that is none', fullList(member('1; DROP', 'Ana DOS')), 'noIdentifier', 3],
    ['no name', fullList(one, one.replace('Ana UNO', ' ').replace('>1<', '>2<')), 'noName', 4],
    ['a member twice', fullList(one, one), 'twice', 4],
    ['no members', fullList(), 'noMembers', undefined],
    ['another document', bytesOf('<html><body>Not found</body></html>'), 'notFullList', 1],
    ['plain junk', bytesOf('junk'), 'notXml', 1],
    ['nesting', bytesOf(`<meps><mep>${'<a>'.repeat(10_000)}`), 'tooDeep', 1],
    ['a character that XML does not know', fullList(member('1', 'Ana &#1; UNO')), 'notXml', 3],
    ['a NUL', fullList(member('1', 'Ana \0 UNO')), 'notText', 3],
    ['another encoding', Uint8Array.from([...bytesOf('<meps>'), 0xe9]), 'notUtf8', undefined],
    ['an endless name', fullList(member('1', 'x'.repeat(2000))), 'tooLong', 3],
  ])('%s', (_, bytes, reason, line) => {
    expect(faultOf(bytes)).toMatchObject({ reason, line });
  });

  it('an entity bomb, before any entity is read', () => {
    const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE meps [<!ENTITY l0 "lol">${lol}]>\n<meps><mep><fullName>&l9;</fullName></mep></meps>`;
    expect(faultOf(bytesOf(bomb))).toMatchObject({ reason: 'documentType', line: 2 });
    expect(faultOf(bytesOf('<meps><mep><fullName>&xxe;</fullName></mep></meps>'))).toMatchObject({ reason: 'notXml' });
  });

  it('ten megabytes of junk', () => {
    expect(faultOf(bytesOf('junk '.repeat(2_000_000))).reason).toBe('notXml');
    expect(faultOf(bytesOf(`<meps><mep><fullName>${'x'.repeat(10_000_000)}`)).reason).toBe('notXml');
    expect(faultOf(bytesOf(`<meps>${'<mep/>'.repeat(1_500_000)}`)).reason).toBe('tooMany');
  });

  it('with a sentence that names the line', () => {
    expect(sayOfFile(faultOf(fullList(one, one)), 'en')).toBe('Line 4: Member 1 appears twice in the file.');
    expect(sayOfFile(faultOf(bytesOf('')), 'en')).toBe('This file is empty.');
  });
});
