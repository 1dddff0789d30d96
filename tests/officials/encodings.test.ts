import { describe, expect, it } from 'vitest';
import { type ByteEncoding, encodingsOfBytes } from '~/officials/list/alphabets';
import { decodeList } from '~/officials/list/decode';
import { decodeBytes } from '~/officials/list/decode-bytes';
import { listIn, readDirectoryFile } from '~/officials/list/directory-file';
import { guessEncoding, sampleIn } from '~/officials/list/guess-encoding';
import { readTable } from '~/officials/list/table-file';
import { guessColumns } from '~/officials/list/table-mapping';

/** The bytes of a text in an encoding, by trying each byte. */
function encoded(text: string, encoding: ByteEncoding): Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodeBytes(Uint8Array.of(byte), encoding), byte]));
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}

const lists: [ByteEncoding, string][] = [
  ['windows-1250', 'Jméno;E-mail;Stát\nJiří Vzorný-Ščerbák;j@x.example;Česko\nŽaneta Ťukalová;z@x.example;Česko'],
  ['iso-8859-2', 'Imię i nazwisko;E-mail\nŁucja Przykładowa-Świąt;l@x.example\nGrzegorz Żółć;g@x.example'],
  ['windows-1250', 'Név;E-mail\nPélda Győző;p@x.example\nMinta Erzsébet Tünde;m@x.example\nFűzfa Ödön;f@x.example'],
  ['windows-1250', 'Nume;E-mail\nIleana Pildăraşu;i@x.example\nŢară Bălan;t@x.example'],
  ['windows-1257', 'Vardas;E-mail\nPavyzdė Auštrevičiūtė;p@x.example\nJonas Žąsinas;j@x.example'],
  ['windows-1251', 'Име;E-mail;Страна\nИва Примерова;i@x.example;България\nПетър Образцов;p@x.example;България'],
  ['iso-8859-5', 'Име;E-mail\nИва Примерова;i@x.example\nЧавдар Живков Щерев;p@x.example'],
  ['windows-1253', 'Όνομα;E-mail\nΆννα Παραδείγματος;a@x.example\nΓιώργος Τυχαίος;g@x.example'],
  ['iso-8859-7', 'Όνομα;E-mail\nΆννα Παραδείγματος;a@x.example\nΆγγελος Τυχαίος;g@x.example'],
  ['windows-1252', 'Nom;Courriel\nHélène Modèle;h@x.example\nFrançois Goût-Œuvrard;f@x.example'],
  ['windows-1252', 'Name;E-Mail\nJörg Müßig;j@x.example\nÄnne Größe;a@x.example'],
  ['iso-8859-2', 'Name;E-mail;Country\nJiří Žďárský;j@x.example;Česko\nŠárka Ňuchalová;s@x.example;Česko'],
  ['iso-8859-2', 'Ime;E-mail\nĐurđica Šćepanović;d@x.example\nŽeljko Šarić;z@x.example'],
  ['windows-1254', 'Ad;E-posta\nAyşe Yıldız;a@x.example\nİbrahim Güneşoğlu;i@x.example\nÇağrı Şahin;c@x.example'],
  ['windows-1254', 'Name;E-mail\nOğuz Işık;o@x.example'],
  ['ibm852', 'Jméno;E-mail\nJiří Vzorný-Ščerbák;j@x.example\nŽaneta Ťukalová;z@x.example'],
  ['x-mac-ce', 'Jméno;E-mail\nJiří Vzorný-Ščerbák;j@x.example\nŽaneta Ťukalová;z@x.example'],
  ['ibm737', 'Όνομα;E-mail\nΆννα Παραδείγματος;a@x.example\nΓιώργος Τυχαίος;g@x.example'],
  ['windows-1252', 'Nome;E-mail\nJoão Exemplão;j@x.example\nConceição Amostra;c@x.example'],
];

describe('the letters of a list in bytes', () => {
  it.each(lists)('tell that it is in %s', (encoding, text) => {
    expect(decodeList(encoded(text, encoding)).text).toBe(text);
    expect(readTable(encoded(text, encoding)).isCertain).toBe(false);
  });

  it('are read as a person chose, and the choice is shown with words of the file', () => {
    const bytes = encoded('Име;E-mail\nИва Примерова;i@x.example', 'windows-1251');
    expect(readTable(bytes, 'windows-1253').rows[0]!.cells[0]).not.toContain('Ива');
    expect(sampleIn(bytes, 'windows-1251')).toContain('Примерова');
    expect(new Set(encodingsOfBytes.map((encoding) => sampleIn(bytes, encoding))).size).toBeGreaterThan(5);
  });

  it('count beside the domains of a country where they alone leave a doubt', () => {
    const doubtful = (host: string) => guessEncoding(encoded(`Name;E-mail\nNorbert Erdős;n@x.${host}`, 'windows-1250'));
    expect([doubtful('hu'), doubtful('ee')]).toEqual(['windows-1250', 'windows-1252']);
  });

  it('of UTF-32 are read with its mark and without', () => {
    const text = 'Name;E-mail\nIva Příkladová;i@x.example\n';
    const wide = (marked: string, isLittle: boolean) => {
      const view = new DataView(new ArrayBuffer(marked.length * 4));
      for (const [place, letter] of [...marked].entries()) view.setUint32(place * 4, letter.codePointAt(0)!, isLittle);
      return new Uint8Array(view.buffer);
    };
    for (const isLittle of [true, false])
      for (const mark of ['', '\ufeff'])
        expect(decodeList(wide(mark + text, isLittle))).toEqual({ text, encoding: 'utf-32', isCertain: true });
  });

  it('of DOS can be chosen, each byte a letter', () => {
    const bytes = encoded('Name;E-mail\nJosé Muñoz;j@x.example\nBjörn Müßig;b@x.example', 'ibm437');
    expect(decodeList(bytes, 'ibm437').text).toContain('José Muñoz');
    expect(decodeList(bytes, 'ibm850').text).toContain('Björn Müßig');
  });

  it('of UTF-16 are read without its mark too', () => {
    const text = 'Name;E-mail\nIva Příkladová;i@x.example\n';
    const little = Buffer.from(text, 'utf16le');
    expect(decodeList(little)).toMatchObject({ text, encoding: 'utf-16' });
    expect(decodeList(Buffer.from(little).swap16())).toMatchObject({ text, encoding: 'utf-16' });
  });

  it('that were lost in any column are named with the column', () => {
    const text =
      'Name;E-mail;Group;Page\nIva Novak;i@x.example;Pokrokov? strana;https://x.example/?q=a?b\nBo Novak;b@x.example;Str?na;\n';
    const bytes = Buffer.from(text);
    const { header } = (readDirectoryFile(bytes, new Date()) as { table: { header: readonly string[] } }).table;
    const list = listIn(bytes, new Date(), {
      name: 'Our list',
      columns: guessColumns(header),
      identifierIs: 'own',
      institution: '',
      salutationLanguage: 'en',
      rows: 'persons',
    })!;
    expect(list.warnings).toMatchObject([
      { reason: 'lostInColumn', line: 3, values: { value: 'Str?na', column: 'Group' } },
    ]);
  });
});
