import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { guessColumns } from '~/sign-on/list/list-columns';
import { isTable, readListFile, readPasted } from '~/sign-on/list/list-file.server';
import { sentenceOfList } from '~/sign-on/list/list-file.words';
import { fieldsOf } from '~/sign-on/list/list-line';
import { aSpreadsheet } from './lists';

const read = ({ columns, rows }: ReturnType<typeof readPasted>) => rows.map((cells) => fieldsOf(cells, columns));
const bytes = (words: string) => new TextEncoder().encode(words);
const blank = { organisation: '', person: '', address: '', country: '', language: '', note: '' };
const keyOf = async (given: Promise<unknown>) => sentenceOfList(await given.catch((thrown: unknown) => thrown))?.key;

describe('what is pasted', () => {
  test('from a spreadsheet: tabs, quoted line breaks, doubled quotation marks', () => {
    const typed =
      'Organisation\tContact\tE-mail\tCountry\tLanguage\tNote\r\n' +
      '"Harbour ""for"" Children"\tAna Soler\tana@harbour.example\tES\tfrançais\t"met in May\nsecond line"\r\n' +
      'Otter Street\t\t"office@otter.example\nceo@otter.example"\tIreland\t\t\r\n';
    expect(read(readPasted(typed))).toEqual([
      {
        ...{ organisation: 'Harbour "for" Children', person: 'Ana Soler', address: 'ana@harbour.example' },
        ...{ country: 'ES', language: 'français', note: 'met in May; second line' },
      },
      {
        ...blank,
        organisation: 'Otter Street',
        address: 'office@otter.example; ceo@otter.example',
        country: 'Ireland',
      },
    ]);
  });

  test.each([
    'Verband\tAnsprechpartnerin\tE-Mail-Adresse\tLand',
    'Organisme\tPersonne de contact\tCourriel\tPays',
    'Organización\tPersona de contacto\tCorreo electrónico\tPaís',
    'Organizzazione\tContatto\tPosta elettronica\tPaese',
    'Organizacja\tOsoba kontaktowa\tE-mail\tKraj',
    'Название организации\tКонтакт\tАдрес\tДържава',
  ])('with headings in several languages: %s', (headings) => {
    const [line] = read(readPasted(`${headings}\nHarbour\tAna\tana@harbour.example\tSpain`));
    expect(line).toEqual({
      ...blank,
      ...{ organisation: 'Harbour', person: 'Ana', address: 'ana@harbour.example', country: 'Spain' },
    });
  });

  test('without headings: told by what stands in the columns', () => {
    const typed = 'Spain\tana@harbour.example\tHarbour for Children\nIreland\toffice@otter.example\tOtter Street';
    expect(read(readPasted(typed))[1]).toEqual({
      ...blank,
      ...{ organisation: 'Otter Street', address: 'office@otter.example', country: 'Ireland' },
    });
  });

  test('from a mail programme, with names whose address is missing', () => {
    const typed = '"Harbour, Ltd" <ana@harbour.example>, Otter <o@otter.example>\nLater Group\nfoo@\n';
    expect(isTable(typed)).toBe(false);
    expect(read(readPasted(typed))).toEqual([
      { ...blank, organisation: 'Harbour, Ltd', address: 'ana@harbour.example' },
      { ...blank, organisation: 'Otter', address: 'o@otter.example' },
      { ...blank, organisation: 'Later Group' },
      { ...blank, address: 'foo@' },
    ]);
  });

  test('“Name” is the organisation, or the person beside one', () => {
    expect(guessColumns(['Name', 'Mail'], true, [['Harbour', 'a@b.example']])).toEqual(['organisation', 'address']);
    expect(guessColumns(['Name', 'NGO', 'Mail'], true, [['Ana', 'Harbour', 'a@b.example']])).toEqual([
      'person',
      'organisation',
      'address',
    ]);
  });
});

describe('a file', () => {
  test('in Windows-1252, with semicolons', async () => {
    const text = 'Verein;E-Mail;Land\nKinderschutz Österreich;buero@kinder.example;Österreich\n';
    const { columns, rows, source } = await readListFile('liste.csv', Buffer.from(text, 'latin1'));
    expect(source).toBe('liste.csv');
    expect(fieldsOf(rows[0]!, columns)).toMatchObject({
      organisation: 'Kinderschutz Österreich',
      country: 'Österreich',
    });
  });

  test('.xlsx, whatever its name says; of a formula what it came to', async () => {
    const sheet = aSpreadsheet([
      ['Organisation', 'Mail', 'Note'],
      ['Harbour & <Sons>', 'ana@harbour.example', '=1+1'],
      ['', '', ''],
      ['Λιμάνι', 'l@harbour.example', ''],
    ]);
    expect(read(await readListFile('list.csv', sheet))).toEqual([
      { ...blank, organisation: 'Harbour & <Sons>', address: 'ana@harbour.example', note: 'came of it' },
      { ...blank, organisation: 'Λιμάνι', address: 'l@harbour.example' },
    ]);
  });

  test('.xlsx with one column of addresses', async () => {
    const sheet = aSpreadsheet([['ana@harbour.example'], ['Otter <o@otter.example>']]);
    expect(read(await readListFile('a.xlsx', sheet)).map(({ address }) => address)).toEqual([
      'ana@harbour.example',
      'o@otter.example',
    ]);
  });

  test('that unpacks to far more gets a sentence before anything is unpacked', async () => {
    const bomb = aSpreadsheet([['Organisation', 'Mail']], { 'xl/media/image1.png': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await keyOf(readListFile('bomb.xlsx', bomb))).toBe('bomb');
  });

  test('that lies about its size is cut where it says, or damaged', async () => {
    const sheet = aSpreadsheet([
      ['Organisation', 'Mail'],
      ...Array.from({ length: 5000 }, (_, at) => [`O ${at}`, `a${at}@b.example`]),
    ]);
    const view = Buffer.from(sheet);
    // The sizes in the central directory (APPNOTE.TXT, 4.3.12), each made small.
    for (let at = view.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = view.indexOf('PK\x01\x02', at + 4, 'latin1'))
      view.writeUInt32LE(10, at + 24);
    expect(await keyOf(readListFile('lie.xlsx', view))).toBeDefined();
  });

  test.each([
    ['another archive', zipSync({ 'a.txt': bytes('a') }), 'packed'],
    ['a damaged one', Buffer.concat([aSpreadsheet([['a', 'b']]).subarray(0, 300)]), 'broken'],
    ['nothing', new Uint8Array(), 'empty'],
    ['more than ten megabytes', new Uint8Array(10_000_001).fill(97), 'tooLarge'],
    ['too many lines', bytes(`Organisation\tMail\n${'a\tb\n'.repeat(10_001)}`), 'tooMany'],
    ['a line of 200 cells', bytes(`Organisation\tMail${'\t'.repeat(198)}x\na\tb`), 'wide'],
    ['quotation marks that do not match', bytes('Organisation\tMail\n"Harbour\ta@b.example\n'), 'notCsv'],
  ])('%s is refused with a sentence', async (_, file, key) => {
    const sentence = sentenceOfList(await readListFile('x', file).catch((thrown: unknown) => thrown));
    expect(sentence?.key === 'atLine' ? (sentence.values['sentence'] as { key: string }).key : sentence?.key).toBe(key);
  });
});

describe('whatever is in the cells', () => {
  const words = fc.stringMatching(/^[A-Za-zÀ-ž0-9"';:,&=()\n -]{1,30}$/).map((some) => `x${some.trim()}x`);
  const row = fc.record({
    organisation: words,
    address: fc.stringMatching(/^[a-z]{1,8}$/).map((local) => `${local}@harbour.example`),
    note: words,
  });
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const heading = ['Organisation', 'Mail', 'Remarks'];
  const flat = (cell: string) =>
    cell
      .normalize('NFC')
      .replace(/\s*\n\s*/g, '; ')
      .replace(/\s+/g, ' ')
      .trim();

  test.each([['\t'], [';'], [',']])('a table with %j between them is read as it was written', async (mark) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        async (rows, end) => {
          const lines = [heading, ...rows.map(({ organisation, address, note }) => [organisation, address, note])];
          const text = lines.map((cells) => cells.map(quoted).join(mark)).join(end);
          const expected = rows.map((each) => ({
            ...blank,
            ...{ organisation: flat(each.organisation), address: each.address, note: flat(each.note) },
          }));
          expect(read(await readListFile('list.csv', bytes(text)))).toEqual(expected);
          expect(read(await readListFile('list.xlsx', aSpreadsheet(lines)))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('nothing that is pasted throws but with a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        try {
          for (const line of read(readPasted(typed))) expect(Object.keys(line)).toHaveLength(6);
        } catch (thrown) {
          expect(sentenceOfList(thrown)).toBeDefined();
        }
      }),
    );
  });
});
