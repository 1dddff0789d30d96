import { expect, test } from 'vitest';
import { digestOf } from '~/platform/installation/storage.server';
import { typeset } from '~/seal/typeset/typeset.server';
import { sampleEdition } from './sample';

test('a typesetter that was kept sets the same bytes as a fresh one, whatever letter came between', async () => {
  const { content, logos } = await sampleEdition(12);
  const other = await sampleEdition(3, { variant: 'annex' });
  const fresh = await typeset(content, logos, true);
  await typeset(other.content, other.logos, true);
  const kept = await typeset(content, logos, true);
  expect(digestOf(kept.pdf)).toBe(digestOf(fresh.pdf));
});
