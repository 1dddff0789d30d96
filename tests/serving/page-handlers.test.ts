import { matchRoutes } from '@remix-run/react';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../../server/built-pages';
import { findPage } from '../../server/pages/page-handlers';

const { build } = await builtPages();
const pages = Object.values(build.routes).flatMap((page) =>
  page && page.parentId === 'root' ? [{ id: page.id, path: `/${page.path ?? ''}` }] : [],
);
const pageAt = findPage(build);
const byRouter = (address: string) => matchRoutes(pages, address)?.at(-1)?.route.id ?? null;

/** Addresses of a pattern: with words that are no other page’s, and with words that are. */
const addressesOf = (path: string) => [
  path.replaceAll(/:\w+/g, '0196a1f0'),
  path.replaceAll(/:\w+/g, 'new'),
  path.replaceAll(/:\w+/g, 'letter.pdf'),
  `${path.replaceAll(/:\w+/g, 'x')}/`,
  path.toUpperCase().replaceAll(/:\w+/g, 'x'),
];

describe('the page of an address', () => {
  test.each(pages)('is the one that the router would find: $path', ({ path }) => {
    for (const address of addressesOf(path)) expect(pageAt(address), address).toBe(byRouter(address));
  });

  test('is left to the router where it is none, or not plain', () => {
    for (const address of ['/nowhere', '/letters/a/b/c/d/e', '/%6cetters/a', '/desk.data', '/__manifest'])
      expect(pageAt(address), address).toBe(null);
  });
});
