import type { Size } from '~/organisations/logo/optical-size';

/** The grid of a page: twelve units of 9.25 mm with 4 mm between them, 155 mm in all. The width of so many units, in millimetres. */
export const unitsWide = (units: number): number => units * 9.25 + (units - 1) * 4;

/** A wall of so many columns, each of so many units; a cell’s height and the space between rows in millimetres. */
export interface Wall {
  readonly columns: number;
  readonly units: number;
  readonly height: number;
  readonly gap: number;
  /** The largest size of a name in place of a logo, in points. */
  readonly largestName: number;
}

const fewest: Wall = { columns: 3, units: 4, height: 22, gap: 6, largestName: 14 };
const few: Wall = { columns: 4, units: 3, height: 18, gap: 6, largestName: 11.5 };
const some: Wall = { ...few, height: 15.5, gap: 5 };
const many: Wall = { columns: 6, units: 2, height: 12.5, gap: 5, largestName: 8.5 };

/** The wall for so many signatories: of up to twelve, the one of three or four columns that leaves fewer cells of its last row empty. */
export function wallFor(signatories: number): Wall {
  if (signatories > 60) return many;
  if (signatories > 12) return some;
  const empty = ({ columns }: Wall) => (columns - (signatories % columns)) % columns;
  return empty(fewest) < empty(few) ? fewest : few;
}

/** The room of one logo on a wall, in millimetres. */
export const cellOf = ({ units, height }: Wall): Size => ({ width: unitsWide(units), height });

/** The room of the lead's logo at the head of the letter, in millimetres. */
export const letterheadCell: Size = { width: 52, height: 20 };

const millimetre = 72 / 25.4;
const nameSizes = [14, 13, 12, 11.5, 10.5, 9.5, 8.5, 7.5, 7, 6.5];
const smallestName = 6.5;

/** A name as it stands in place of a logo: its size in points, the height it takes in millimetres, whether its words may be divided. */
export type NameInCell = { readonly size: number; readonly height: number; readonly divided: boolean };

/** The largest size at which a name fits a cell, by what its letters take at most on average; the smallest where none does. */
export function nameInCell(name: string, { largestName, ...wall }: Wall): NameInCell {
  const cell = cellOf(wall as Wall);
  const measured = (size: number) => {
    const inLine = (cell.width * millimetre) / (size * widthOf(name));
    const longest = Math.max(...name.split(/\s+/).map((word) => [...word].length));
    const lines = Math.ceil(([...name].length * 1.15) / inLine);
    return { size, height: (lines * size * 1.05 + size * 0.2) / millimetre, divided: longest > inLine };
  };
  const sizes = nameSizes.filter((size) => size <= largestName);
  const fitting = sizes.map(measured).find(({ height, divided }) => !divided && height <= cell.height);
  return fitting ?? measured(smallestName);
}

/** What a bold letter of this name is wide, on average and at most, in ems: capitals are wider. */
function widthOf(name: string): number {
  const letters = [...name].filter((character) => /\p{L}/u.test(character));
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return 0.56 + (0.16 * capitals) / Math.max(1, letters.length);
}

/** Thousandths of a millimetre: the same digits on every machine. */
export const rounded = ({ width, height }: Size): Size => ({
  width: Math.round(width * 1000) / 1000,
  height: Math.round(height * 1000) / 1000,
});
