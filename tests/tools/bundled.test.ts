import { expect, test } from 'vitest';
import { bundle } from '../../tools/bundled';

test('a package’s JSON keeps the attribute without which Node does not take it', async () => {
  const { outputFiles } = await bundle({ skeleton: 'app/organisations/name/skeleton.ts' }, 'build', { write: false });
  expect(outputFiles?.map(({ text }) => text).join('')).toMatch(/confusables\.json" with \{ type: "json" \}/);
});
