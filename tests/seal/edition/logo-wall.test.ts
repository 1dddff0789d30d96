import { expect, test } from 'vitest';
import { cellOf, nameInCell, unitsWide, wallFor } from '~/seal/edition/logo-wall';

test('the wall fills the twelve units of the page, whatever the number of logos', () => {
  for (const logos of [2, 3, 12, 13, 60, 61, 300, 2000]) {
    const { columns, units } = wallFor(logos);
    expect(columns * unitsWide(units) + (columns - 1) * 4).toBeCloseTo(155);
  }
});

test('a few logos stand in three or four columns, whichever leaves fewer cells empty; more in four, many in six', () => {
  const columns = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 60, 61, 500].map((logos) => wallFor(logos).columns);
  expect(columns).toEqual([3, 3, 4, 3, 3, 4, 4, 3, 4, 4, 4, 4, 6, 6]);
});

test('a name in place of a logo is as large as its cell allows, and is divided only where no size holds its longest word', () => {
  const wall = wallFor(100);
  const sizes = ['Abri', 'Children’s Rights Centre', 'Fédération des associations pour la protection de l’enfance']
    .map((name) => nameInCell(name, wall))
    .map(({ size, height, divided }) => ({ size, fits: height <= cellOf(wall).height, divided }));
  expect(sizes[0]).toEqual({ size: 8.5, fits: true, divided: false });
  expect(sizes.map(({ size }) => size)).toEqual([...sizes.map(({ size }) => size)].sort((a, b) => b - a));
  expect(sizes.every(({ fits, divided }) => fits && !divided)).toBe(true);
  expect(nameInCell('Kinderrechtsausschussmitgliederversammlung', wall).divided).toBe(true);
});
