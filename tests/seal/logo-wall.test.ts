import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellFor, columnsFor, opticalSize } from '~/seal/logo-wall';

test('logos keep their proportions, stay in their cell, and cover the same area where the cell allows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0.05, max: 20, noNaN: true }), (logos, ratio) => {
      const cell = cellFor(columnsFor(logos));
      const size = opticalSize({ width: ratio * 100, height: 100 }, cell);
      expect(size.width).toBeLessThanOrEqual(cell.width + 0.001);
      expect(size.height).toBeLessThanOrEqual(cell.height + 0.001);
      expect(Math.abs(size.width - size.height * ratio)).toBeLessThan(0.02);
      const free = size.width < cell.width - 0.01 && size.height < cell.height - 0.01;
      if (free) expect(size.width * size.height).toBeCloseTo(cell.width * cell.height * 0.48, 0);
    }),
  );
});

test('three to eight columns, as the number of logos asks', () => {
  expect([0, 1, 3, 12, 60, 300, 2000].map(columnsFor)).toEqual([3, 3, 3, 4, 6, 8, 8]);
});
