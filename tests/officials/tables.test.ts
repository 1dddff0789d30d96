import { describe, expect, it } from 'vitest';
import { compareDirectory } from '~/officials/import/compare';
import { listIn } from '~/officials/list/directory-file';
import { parseTable } from '~/officials/list/parse-table';
import { readTable } from '~/officials/list/table-file';
import { guessColumns, guessOf, shapeOf, type TableMapping } from '~/officials/list/table-mapping';
import { bytesOf, fullList, imported, member } from './lists';

const today = new Date('2026-11-22T00:00:00Z');
const mappingOf = (header: readonly string[], changed: Partial<TableMapping> = {}): TableMapping => ({
  name: 'Our list',
  columns: guessColumns(header),
  identifierIs: 'own',
  institution: 'Seanad of Examples',
  salutationLanguage: 'de',
  rows: 'persons',
  ...changed,
});
const parsed = (bytes: Uint8Array, changed: Partial<TableMapping> = {}) => {
  const table = readTable(bytes);
  return parseTable(table, mappingOf(table.header, changed));
};

describe('what a header says', () => {
  it.each([
    ['E-Mail', 'address'],
    ['Courriel', 'address'],
    ['Correo electrónico', 'address'],
    ['Büro-E-Mail', 'officeAddress'],
    ['Assistant e-mail', 'assistantAddress'],
    ['Nachname', 'familyName'],
    ['Prénom', 'givenName'],
    ['Imię i nazwisko', 'fullName'],
    ['Fraktion', 'group'],
    ['Member State', 'country'],
    ['Ausschuss', 'committee'],
    ['Wahlkreis', 'constituency'],
    ['Anrede', 'honorific'],
    ['fullName', 'fullName'],
    ['emailAddress', 'address'],
    ['politicalGroup', 'group'],
    ['Имейл', 'address'],
    ['El. paštas', 'address'],
    ['E-post', 'address'],
    ['Комисия', 'committee'],
    ['Πολιτική ομάδα', 'group'],
    ['Šalis', 'country'],
    ['Phone', undefined],
  ])('is guessed: %s', (header, field) => expect(guessOf(header)).toBe(field));

  it('takes the one name that stands alone for the whole name', () => {
    expect(guessColumns(['Nom', 'Courriel'])).toEqual(['fullName', 'address']);
    expect(guessColumns(['Jméno', 'E-mail', 'Stát'])).toEqual(['fullName', 'address', 'country']);
    expect(guessColumns(['Nom', 'Prénom', 'Courriel'])).toEqual(['familyName', 'givenName', 'address']);
    expect(guessColumns(['Име', 'E-mail'])).toEqual(['fullName', 'address']);
    expect(guessColumns(['Όνομα', 'Επώνυμο'])).toEqual(['givenName', 'familyName']);
    expect(guessColumns(['Vardas, pavardė', 'E-mail'])).toEqual(['fullName', 'address']);
    expect(shapeOf(['Nom ', 'E-MAIL'])).toBe(shapeOf(['nom', 'e-mail']));
  });
});

describe('a table kept by hand', () => {
  it('parts addresses by words between them, never by words within one', () => {
    const cell = 'max.von-und-zu@x.example und this.or.that@x.example/salt-and@x.example';
    expect(parsed(bytesOf(`Name;E-mail\nMax DE;${cell}\n`)).rows[0]!.facts.addresses).toEqual([
      'max.von-und-zu@x.example',
      'this.or.that@x.example',
      'salt-and@x.example',
    ]);
  });

  const semicolons =
    'Our officials 2026;;\nName;E-Mail;Land\n"VON BEISPIEL, Anna";"a@one.example; b@two.example ";Österreich\n';

  it('is found with its separator, its lines of title, and two addresses in a cell', () => {
    const { rows } = parsed(bytesOf(semicolons));
    expect(rows).toMatchObject([
      {
        line: 3,
        facts: {
          fullName: 'Anna VON BEISPIEL',
          givenName: 'Anna',
          familyName: 'VON BEISPIEL',
          country: 'AT',
          addresses: ['a@one.example', 'b@two.example'],
          institution: 'Seanad of Examples',
        },
      },
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', bytesOf(`\ufeff${semicolons}`)],
    ['Windows-1252', Buffer.from(semicolons, 'latin1')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(semicolons, 'utf16le')])],
    ['CR line ends', bytesOf(semicolons.replaceAll('\n', '\r'))],
    ['tabs', bytesOf(semicolons.replace(';;\n', '\t\t\n').replaceAll(/;(?! )/g, '\t'))],
  ])('reads the same in %s', (_, bytes) => {
    expect(parsed(bytes).rows.map(({ facts }) => facts)).toEqual(
      parsed(bytesOf(semicolons)).rows.map(({ facts }) => facts),
    );
  });

  it('is read with line breaks in cells, roles, languages and kinds of addresses', () => {
    const { rows, warnings } = parsed(
      bytesOf(
        'Full name,Email,Assistant email,Committee,Rapporteur,Languages,Salutation,Country\n' +
          '"Bo\nBEISPIEL",Bo <bo@x.example>,as@x.example,"LIBE; FEMM (substitute)",2022/0155(COD),"German, klingon","Sehr geehrter Herr Präsident,",Atlantis\n' +
          'Nobody NONE,n@x.example,,,,,\nNobody NONE,n@x.example,,,,,\n,x@y.example,,,,,\n',
      ),
    );
    expect(rows[0]!.facts).toMatchObject({
      fullName: 'Bo; BEISPIEL'.replace(';', ';'),
      addressKinds: { 'as@x.example': 'assistant' },
      languages: ['de'],
      salutations: { de: 'Sehr geehrter Herr Präsident' },
      roles: [
        { kind: 'committee', body: 'LIBE', role: 'member' },
        { kind: 'committee', body: 'FEMM', role: 'substitute' },
        { kind: 'file', body: '2022/0155(COD)', role: 'rapporteur' },
      ],
    });
    expect(warnings.map(({ reason, line }) => [reason, line])).toEqual([
      ['unknownCountry', 2],
      ['unknownLanguage', 2],
      ['oneRowTwice', 5],
      ['nobody', 6],
    ]);
  });

  it('may have offices for rows, and no header', () => {
    const table = readTable(bytesOf('Cabinet of Examples,cab@office.example\nChair of EXMP,chair@office.example\n'));
    expect(table.hasHeader).toBe(false);
    const { rows } = parseTable(table, mappingOf(table.header, { columns: ['fullName', 'address'], rows: 'offices' }));
    expect(rows).toMatchObject([
      { facts: { fullName: 'Cabinet of Examples', office: true, addressKinds: { 'cab@office.example': 'office' } } },
      {},
    ]);
  });

  it('matches by identifier; by address or name alone it only offers, to join or apart', () => {
    const before = imported(listIn(fullList(member('11', 'Ana UNO'), member('12', 'Bo DOS')), today, null)!);
    const table = bytesOf('MEP id,Name,Email\n11,Ana Uno,ana@x.example\n,Bo DOS,bo@x.example\n,Cy TRES,cy@x.example\n');
    const comparison = compareDirectory(parsed(table, { identifierIs: 'ep-mep' }), before);
    expect(comparison.changed.map(({ officialId }) => officialId)).toEqual(['official-11']);
    expect(comparison.offered).toMatchObject([{ reason: 'same name', officialId: 'official-12', known: 'Bo DOS' }]);
    expect(comparison.new.map(({ shown }) => shown.fullName)).toEqual(['Cy TRES']);
  });
});
