import type { DrawnFont } from './drawn-pages.server';
import { type PdfValue, readPdfValue } from './pdf-value';

/** Between BT and ET (ISO 32000-1, 9.4.1): no string of Typst’s holds a line’s end. */
export const textObject = /(?<=\nBT\n)[\s\S]*?(?=\nET\n)/g;

/** The font in which a text object is set, and its size in points: one for all of it. */
export function settingOf(inner: string, fonts: ReadonlyMap<string, DrawnFont>): { font?: DrawnFont; size: number } {
  const [, name = '', size] = /(\/\w+) ([\d.]+) Tf/.exec(inner) ?? [];
  const font = fonts.get(name);
  return { ...(font && { font }), size: Number(size) };
}

/** The codes that a part of a text object shows: two bytes a glyph, in capitals as in the font’s map. */
export const codesOf = (inner: string): string[] => codesIn(readPdfValue(`[${inner}]`));

function codesIn(value: PdfValue): string[] {
  if (value.kind === 'array') return value.members.flatMap(codesIn);
  if (value.kind !== 'string') return [];
  return Buffer.from(value.text, 'latin1').toString('hex').toUpperCase().match(/.{4}/g) ?? [];
}

/** Where a text object ends, in points from where it begins. */
export function widthOf(inner: string, font: DrawnFont, size: number): number {
  const last = inner.slice(inner.lastIndexOf('1 0 0 -1 '));
  const [, from = 0, show = '[]'] = /^1 0 0 -1 ([-\d.]+) [-\d.]+ Tm\n(.*) (?:TJ|Tj)$/m.exec(last) ?? [];
  return Number(from) + (advance(readPdfValue(show), font) * size) / 1000;
}

function advance(value: PdfValue, font: DrawnFont): number {
  if (value.kind === 'word') return -Number(value.text);
  if (value.kind === 'array') return value.members.reduce((sum, member) => sum + advance(member, font), 0);
  return codesIn(value).reduce((sum, code) => sum + (font.widths.get(code) ?? 0), 0);
}

const spoken =
  /(\/Span <<\s*\/ActualText )(<[0-9A-F]*>|\((?:\\.|[^\\()])*\))(\s*>> BDC\n[\s\S]*?\nEMC)(?=\n|$)|^(.*) (?:TJ|Tj)$/gm;

/**
 * A text object whose marks say nothing where they stand apart from their letter: a letter with its marks has a replacement text
 * for all of it (ISO 32000-1, 14.9.4), so a mark outside of one, or with one for itself, would be said twice.
 */
export function withSilentMarks(inner: string, marks: ReadonlySet<string>): string {
  const areMarks = (codes: readonly string[]) => codes.length > 0 && codes.every((code) => marks.has(code));
  return inner.replace(spoken, (all, opening: string, _text: string, rest: string, shown: string | undefined) => {
    if (shown === undefined) return areMarks(codesOf(rest.replace(/^\s*>> BDC/, ''))) ? `${opening}<FEFF>${rest}` : all;
    const value = readPdfValue(shown);
    return codesIn(value).some((code) => marks.has(code)) ? shows(value, marks).join('\n') : all;
  });
}

/** One drawing of signs as several: letters as they are, marks with nothing to say. Numbers among them move what follows. */
function shows(value: PdfValue, marks: ReadonlySet<string>): string[] {
  const parts: { mark: boolean; operands: string[] }[] = [];
  const members = value.kind === 'array' ? value.members : [value];
  for (const member of members) {
    const signs = member.kind === 'string' ? codesIn(member) : [member.kind === 'word' ? member.text : ''];
    for (const sign of signs) {
      const mark = member.kind === 'string' && marks.has(sign);
      const [part, operand] = [parts.at(-1), member.kind === 'string' ? `<${sign}>` : sign];
      if (part && (part.mark === mark || member.kind !== 'string')) part.operands.push(operand);
      else parts.push({ mark, operands: [operand] });
    }
  }
  return parts.map(({ mark, operands }) => {
    const show = `[${operands.join(' ')}] TJ`;
    return mark ? `/Span <</ActualText <FEFF>>> BDC\n${show}\nEMC` : show;
  });
}
