import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opticalSize } from '~/organisations/logo/optical-size';

const cell = { width: 140, height: 80 };
const length = fc.double({ min: 1, max: 5_000, noNaN: true });

test('a logo is never stretched and never leaves its cell', () => {
  fc.assert(
    fc.property(length, length, (width, height) => {
      const size = opticalSize({ width, height }, cell);
      expect(size.width / size.height / (width / height)).toBeCloseTo(1, 6);
      expect(size.width).toBeLessThanOrEqual(cell.width * 1.000001);
      expect(size.height).toBeLessThanOrEqual(cell.height * 1.000001);
    }),
  );
});

test('logos of common shapes cover the same area', () => {
  const areas = [0.7, 1, 2, 4]
    .map((aspect) => opticalSize({ width: aspect, height: 1 }, cell))
    .map((size) => size.width * size.height);
  for (const area of areas) expect(area).toBeCloseTo(areas[0] ?? 0, 6);
});
