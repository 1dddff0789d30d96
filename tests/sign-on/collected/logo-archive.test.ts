import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { logosOfLines } from '~/sign-on/collected/collected';
import { readLogoArchive } from '~/sign-on/collected/logo-archive.server';

const file = strToU8('<svg/>');
const namesIn = (bytes: Uint8Array) => readLogoArchive(bytes).map(({ name }) => name);

describe('an archive of logos', () => {
  test('gives its files by their names alone, without folders and what systems hide in them', () => {
    const packed = zipSync({
      'logos/Harbour for Children.svg': file,
      '__MACOSX/logos/._Harbour for Children.svg': file,
      'logos/.DS_Store': file,
      '../../etc/passwd.png': file,
      'other/Harbour for Children.svg': strToU8('second'),
      'Thumbs.db': file,
    });
    expect(namesIn(packed)).toEqual(['Harbour for Children.svg', 'passwd.png']);
    expect(readLogoArchive(packed)[0]?.bytes).toEqual(file);
  });

  test('keeps names of any script, also where the archive does not say how they are written', () => {
    const packed = zipSync({ 'Δίκτυο.svg': file, 'Приятели.png': file });
    expect(namesIn(packed)).toEqual(['Δίκτυο.svg', 'Приятели.png']);
    // Bit 11 of each header says UTF-8 (APPNOTE.TXT, appendix D); many programmes leave it out.
    const unmarked = packed.slice();
    for (let at = 0; at < unmarked.length - 10; at++) {
      const head = Buffer.from(unmarked.subarray(at, at + 4)).toString('latin1');
      if (head === 'PK\x03\x04') unmarked[at + 7]! &= ~8;
      if (head === 'PK\x01\x02') unmarked[at + 9]! &= ~8;
    }
    expect(namesIn(unmarked)).toEqual(['Δίκτυο.svg', 'Приятели.png']);
  });

  test('is refused before it is unpacked where it would come to too much, or holds too many files', () => {
    const large = new Uint8Array(5_000_000);
    const bomb = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`${at}.png`, large]));
    expect(() => readLogoArchive(zipSync(bomb))).toThrow('bomb');
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`${at}.png`, file]));
    expect(() => readLogoArchive(zipSync(many))).toThrow('tooMany');
    expect(() => readLogoArchive(strToU8('no archive'))).toThrow('broken');
    expect(() => readLogoArchive(zipSync({ 'logos/': new Uint8Array() }))).toThrow('empty');
  });

  test('names a file that is larger than any logo, without its bytes', () => {
    const packed = zipSync({ 'poster.png': new Uint8Array(5_000_001) });
    expect(readLogoArchive(packed)).toEqual([{ name: 'poster.png', bytes: null }]);
  });
});

describe('the logo of a line', () => {
  const logos = ['harbour_for_children_logo_RGB.svg', 'Otter.png', 'logo 3.png', 'Tide Watch.svg', 'Tide.svg'].map(
    (name, at) => ({ id: `${at}`, name }),
  );
  const logoOf = (organisation: string, logo = '') => logosOfLines([{ organisation, logo }], logos)[0];

  test('is the file that it names, whatever the path or the link before it', () => {
    expect(logoOf('Anybody', 'https://drive.example/files/logo%203.png?usp=sharing')).toBe('2');
    expect(logoOf('Anybody', 'C:\\Logos\\OTTER.PNG')).toBe('1');
  });

  test('is else the one that is called as its organisation', () => {
    expect(logoOf('Harbour for Children')).toBe('0');
    expect(logoOf('Otter Trust')).toBe('1');
  });

  test('is none where nothing fits, or several do', () => {
    expect(logoOf('Badger Network')).toBeNull();
    expect(logoOf('Tide Watch Ireland')).toBeNull();
    expect(logoOf('')).toBeNull();
  });
});
