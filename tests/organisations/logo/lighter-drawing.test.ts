import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lighterDrawing } from '~/organisations/logo/lighter-drawing';

test('a lighter drawing moves no point by more than a small part of its path', () => {
  const number = fc.double({ min: -1, max: 1, noNaN: true });
  const points = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 8 });
  const scale = fc.constantFrom(0.001, 1, 100, 10_000);
  fc.assert(
    fc.property(points, scale, fc.constantFrom(0, 1000), (path, times, aside) => {
      const placed = path.map(([x, y]) => [x * times + aside, y * times] as const);
      const written = `<svg><path d="M ${placed.map(([x, y]) => `${x} ${y}`).join(' L ')} Z"/></svg>`;
      const found = [...lighterDrawing(written).matchAll(/[ML] (\S+) (\S+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      const spread = (axis: 0 | 1) =>
        Math.max(...placed.map((one) => one[axis])) - Math.min(...placed.map((one) => one[axis]));
      const extent = Math.max(spread(0), spread(1));
      placed.forEach(([x, y], place) => {
        expect(Math.abs((found[place]?.[0] ?? Number.NaN) - x)).toBeLessThanOrEqual(extent / 1000 + 1e-9);
        expect(Math.abs((found[place]?.[1] ?? Number.NaN) - y)).toBeLessThanOrEqual(extent / 1000 + 1e-9);
      });
    }),
  );
});

test('a path in another form than the canonical one is left alone', () => {
  const relative = '<svg><path d="m1.23456789 2.3456789a5 5 0 0 1 3.33333333 1"/></svg>';
  expect(lighterDrawing(relative)).toBe(relative);
});
