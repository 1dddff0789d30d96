import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { fontFiles } from './font-files.server';

/** Without a sign of its own on paper: direction marks, joiners, soft hyphens, spaces; and the hyphen that Typst replaces. */
const withoutSign = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\u2011]$/u;

/** What no PDF may hold, whatever the font (ISO 14289-1, 7.21.7; ISO 19005-3, 6.2.11.7.2): nought, marks of byte order, private use; and the one space that is drawn. */
const forbidden = /^[\u0000\u1680\uFEFF\uFFFE\p{Co}\p{Cs}]$/u;

let kept: readonly (readonly Font[])[] | undefined;

/**
 * The characters of a text that a letter cannot print, each once, in the order of their first mention; empty where all can be
 * printed. What is printed may be set in the serif and in the sans, upright, slanted or bold: a character counts only if
 * all of these have it, or their companions for Arabic and Hebrew. Composed letters count by their parts, as the typesetter sets them.
 */
export function unprintableIn(text: string): string[] {
  kept ??= families();
  const found = new Set<string>();
  for (const character of text) if (!found.has(character) && !isPrintable(character)) found.add(character);
  return [...found];
}

const known = new Map<string, boolean>();

function isPrintable(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  const parts = [...character.normalize('NFD')];
  const printable =
    !forbidden.test(character) &&
    (withoutSign.test(character) || hasGlyph(character) || (parts.length > 1 && parts.every(hasGlyph)));
  known.set(character, printable);
  return printable;
}

function hasGlyph(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  const [arabic = [], hebrew = [], ...main] = kept ?? [];
  return [main.flat(), arabic, hebrew].some((faces) => faces.every((face) => face.hasGlyphForCodePoint(point)));
}

function families(): Font[][] {
  const faces = (family: Parameters<typeof fontFiles>[0]) => fontFiles(family).map(faceOf);
  return [faces('amiri'), faces('noto-serif-hebrew'), faces('source-serif-4'), faces('source-sans-3')];
}

function faceOf(file: string): Font {
  const face = create(readFileSync(file));
  if ('fonts' in face) throw new Error(`${file} holds more than one font.`);
  return face;
}
