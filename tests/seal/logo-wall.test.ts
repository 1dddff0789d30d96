import { expect, test } from 'vitest';
import { columnsFor } from '~/organisations/logo/optical-size';
import { cellFor, gutterFor } from '~/seal/logo-wall';

test('the wall fills its width, whatever the number of logos', () => {
  for (const logos of [1, 12, 60, 300, 2000]) {
    const columns = columnsFor(logos);
    expect(columns * cellFor(columns).width + (columns - 1) * gutterFor(columns)).toBeCloseTo(160);
  }
});
