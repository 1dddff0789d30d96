import { expect, test } from 'vitest';
import { loadedWith, sourcesBelow } from './setup/imports';

const sources = [...sourcesBelow('app'), ...sourcesBelow('emails')];

/** The most files of ours that a page may load, on the server, before it can be shown. */
const most = 60;

test('the public page of a letter loads what it shows, and little else', () => {
  const loaded = loadedWith('app/routes/reader/letter.tsx', sources);
  expect(loaded).toContain('app/publication/page/public-letter.server.ts');
  expect(loaded.length, loaded.join('\n')).toBeLessThanOrEqual(most);
});

test('who reads an edition does not load what seals one, nor mails, nor the queue', () => {
  const reading = ['app/routes/reader/letter.tsx', 'app/seal/edition/current-editions.server.ts'];
  const making = /^app\/seal\/(?!edition\/)|^emails\/|platform\/(notice|work\/queue)|seal\/edition\/voiding/;
  expect(reading.flatMap((path) => loadedWith(path, sources)).filter((path) => making.test(path))).toEqual([]);
});

test('a page is written with ten imports, the middle one of all', async () => {
  const { default: sitemap } = await import('~/routes');
  const files = new Set(sitemap.map(({ file }) => `app/${file}`));
  const counts = sources
    .filter(({ path }) => files.has(path))
    .map(({ text }) => text.match(/^import\b/gm)?.length ?? 0)
    .sort((one, other) => one - other);
  expect(counts.length).toBe(files.size);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(10);
});

test('a file counts with what it imports in turn, once, and without what is only a type', () => {
  const planted = [
    { path: 'app/a.ts', text: "import type { C } from './c';\nimport { b } from './b';\n// as import x from './d'" },
    { path: 'app/b.ts', text: "export { a } from '~/a';" },
    { path: 'app/c.ts', text: '' },
    { path: 'app/d.ts', text: '' },
  ];
  expect(loadedWith('app/a.ts', planted)).toEqual(['app/a.ts', 'app/b.ts']);
});
