import type { DrawnFont } from './drawn-pages.server';
import { codesOf, settingOf, textObject, widthOf, withSilentMarks } from './text-objects';

type Fonts = ReadonlyMap<string, DrawnFont>;
/** One marked piece of a drawing, with its number in the order of reading; `kind` says what it shows. Places in points. */
interface Piece {
  readonly number: number;
  readonly drawing: string;
  readonly kind: 'from right to left' | 'marks' | 'other';
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The same drawing, said as it is read. Typst sets a mark that stands higher or lower than usual apart from its letter, and
 * breaks the line there: both say the whole letter, and of a line from right to left the left part comes first. Here such a mark says
 * nothing, since its letter says it, and the parts follow one another as they are read.
 */
export function inReadingOrder(drawing: string, fonts: Fonts): string {
  return inLines(drawing, fonts).replace(textObject, (inner) => {
    const { marks } = settingOf(inner, fonts).font ?? {};
    return marks && marks.size > 0 ? withSilentMarks(inner, marks) : inner;
  });
}

function inLines(drawing: string, fonts: Fonts): string {
  if (![...fonts.values()].some((font) => runsLeft([...font.texts.values()].join('')))) return drawing;
  const written: string[] = [];
  let from = 0;
  for (const line of brokenLines(piecesOf(drawing, fonts))) {
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last) continue;
    written.push(drawing.slice(from, first.start));
    for (const [place, piece] of line.toReversed().entries())
      written.push(`/Span <<\n  /MCID ${first.number + place}\n${piece.drawing}\nEMC\n`);
    from = last.end;
  }
  return written.join('') + drawing.slice(from);
}

const runsLeft = (text: string) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);

function piecesOf(drawing: string, fonts: Fonts): Piece[] {
  const piece =
    /\/Span <<\n {2}\/MCID (\d+)\n((?: {2}\/Lang \([\w-]+\)\n)?>> BDC\nq\n1 0 0 -1 ([-\d.]+) ([-\d.]+) cm\n(?:(?!\nQ\n)[\s\S])*?\nBT\n((?:(?!\nQ\n)[\s\S])*?)\nET\nQ)\nEMC\n/g;
  return [...drawing.matchAll(piece)].map(({ 0: all, 1: number, 2: inner = '', 3: x, 4: y, 5: text = '', index }) => ({
    number: Number(number),
    drawing: inner,
    height: Number(y),
    start: index,
    end: index + all.length,
    ...shown(text, Number(x), fonts),
  }));
}

function shown(text: string, left: number, fonts: Fonts): Pick<Piece, 'kind' | 'size' | 'left' | 'right'> {
  const { font, size } = settingOf(text, fonts);
  if (!font) return { kind: 'other', size, left, right: left };
  const codes = codesOf(text);
  const words = codes.map((code) => font.texts.get(code) ?? '').join('');
  const kind = codes.every((code) => font.marks.has(code)) ? 'marks' : runsLeft(words) ? 'from right to left' : 'other';
  return { kind, size, left, right: left + widthOf(text, font, size) };
}

/** The neighbours of which each begins where the one before it ends, though they are read from right to left. */
function brokenLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && continues(line, piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.filter((line) => line.filter(({ kind }) => kind !== 'marks').length > 1);
}

function continues(line: readonly Piece[], piece: Piece): boolean {
  const before = line.at(-1);
  const letters = line.findLast(({ kind }) => kind !== 'marks');
  if (!before || before.end !== piece.start || before.number + 1 !== piece.number) return false;
  if (piece.kind === 'other' || before.kind === 'other') return false;
  if (Math.abs(before.height - piece.height) > piece.size / 2) return false;
  return piece.kind === 'marks' || !letters || Math.abs(letters.right - piece.left) < piece.size / 2;
}
