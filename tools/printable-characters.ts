import { readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { fontFiles } from '~/seal/typeset/font-files.server';

/** Without a sign of its own on paper: direction marks, joiners, soft hyphens, spaces; and the hyphen that Typst replaces. */
const withoutSign = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\u2011]$/u;

/** What no PDF may hold, whatever the font (ISO 14289-1, 7.21.7; ISO 19005-3, 6.2.11.7.2): nought, marks of byte order, private use; and the one space that is drawn. */
const forbidden = /^[\u0000\u1680\uFEFF\uFFFE\p{Co}\p{Cs}]$/u;

/**
 * The code points that a letter can print, as ranges in hexadecimal. What is printed may be set in the serif and in the
 * sans, upright, slanted or bold: a character counts only if all of these have it, or their companions for Arabic and
 * Hebrew. Composed letters count by their parts, as the typesetter sets them.
 */
export function printableRanges(): string {
  const faces = (family: Parameters<typeof fontFiles>[0]) => fontFiles(family).map(faceOf);
  const families = [
    faces('amiri'),
    faces('noto-serif-hebrew'),
    [...faces('source-serif-4'), ...faces('source-sans-3')],
  ];
  const hasGlyph = (character: string) =>
    families.some((all) => all.every((face) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)));
  const isPrintable = (character: string) => {
    const parts = [...character.normalize('NFD')];
    return (
      !forbidden.test(character) &&
      (withoutSign.test(character) || hasGlyph(character) || (parts.length > 1 && parts.every(hasGlyph)))
    );
  };
  const ranges: string[] = [];
  for (let point = 0, from = -1; point <= 0x110000; point++) {
    const printable = point < 0x110000 && isPrintable(String.fromCodePoint(point));
    if (printable && from < 0) from = point;
    if (printable || from < 0) continue;
    ranges.push(from === point - 1 ? hex(from) : `${hex(from)}-${hex(point - 1)}`);
    from = -1;
  }
  return ranges.join(' ');
}

const hex = (point: number) => point.toString(16);

function faceOf(file: string): Font {
  const face = create(readFileSync(file));
  if ('fonts' in face) throw new Error(`${file} holds more than one font.`);
  return face;
}

/** Writes the table anew, after another font or another version of one. */
if (process.argv[1]?.endsWith('printable-characters.ts')) {
  const words = printableRanges().split(' ');
  const lines: string[] = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > 110) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  const table = lines.map((line) => `  '${line}',`).join('\n');
  writeFileSync(
    'app/platform/printable/characters.ts',
    `/** Made by tools/printable-characters.ts of the letter’s fonts: the code points that it can print, as ranges in hexadecimal. */\nexport const printableCharacters = [\n${table}\n].join(' ');\n`,
  );
}
