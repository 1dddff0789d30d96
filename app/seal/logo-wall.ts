import type { Size } from '~/organisations/logo/optical-size';

/** Width of the wall on an A4 page, in millimetres. */
const wallWidth = 160;

/** The space between logos, in millimetres. */
export const gutterFor = (columns: number): number => (columns > 5 ? 5 : 8);

/** The room of one logo on the wall, in millimetres. */
export function cellFor(columns: number): Size {
  const width = (wallWidth - gutterFor(columns) * (columns - 1)) / columns;
  return { width, height: Math.min(24, width * 0.62) };
}

/** The room of the lead's logo at the head of the letter, in millimetres. */
export const letterheadCell: Size = { width: 52, height: 20 };

/** Thousandths of a millimetre: the same digits on every machine. */
export const rounded = ({ width, height }: Size): Size => ({
  width: Math.round(width * 1000) / 1000,
  height: Math.round(height * 1000) / 1000,
});
