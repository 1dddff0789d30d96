import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express, { type Response } from 'express';
import { afterEach, expect, test } from 'vitest';
import { signingFirst } from '../../server/lanes';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A server whose pages are made when the test says so. */
async function serving({ posts = false } = {}) {
  const begun: { path: string; response: Response }[] = [];
  const app = express();
  app.use(signingFirst());
  app.use((request, response) => {
    if (request.method === 'POST' && !posts) response.end('done');
    else begun.push({ path: request.path, response });
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const of = (path: RegExp) => begun.filter((one) => path.test(one.path));
  return {
    address,
    begun: of,
    until: async (path: RegExp, count: number) => {
      while (of(path).length < count) await new Promise((next) => setImmediate(next));
    },
  };
}

const many = (address: string, path: string, count: number) =>
  Promise.all(Array.from({ length: count }, async () => (await fetch(`${address}${path}`)).status));

test('while more is read than can be made, who signs waits for nobody who reads', async () => {
  const { address, begun, until } = await serving();
  const read = many(address, '/letters-of-all', 40);
  await until(/letters-of-all/, 12);
  expect(await (await fetch(`${address}/approvals/token`, { method: 'POST' })).text()).toBe('done');
  const before = fetch(`${address}/approvals/token`);
  await until(/approvals/, 1);
  begun(/approvals/)[0]!.response.end('to be read');
  expect(await (await before).text()).toBe('to be read');
  expect(begun(/letters-of-all/)).toHaveLength(12);
  for (let made = 0; made < 40; made++) {
    await until(/letters-of-all/, made + 1);
    begun(/letters-of-all/)[made]!.response.end();
  }
  expect(new Set(await read)).toEqual(new Set([200]));
});

test('what is only read waits while many sign, and no longer than a moment for deeds without end', async () => {
  const { address, begun, until } = await serving({ posts: true });
  const deeds = Array.from({ length: 6 }, () => fetch(`${address}/deed`, { method: 'POST' }));
  await until(/deed/, 6);
  const read = fetch(`${address}/read`);
  const before = fetch(`${address}/approvals/token`);
  await until(/approvals/, 1);
  expect(begun(/read/)).toEqual([]);
  for (const { response } of begun(/deed/).slice(0, 4)) response.end();
  await until(/read/, 1);
  const endless = Array.from({ length: 6 }, () => fetch(`${address}/endless`, { method: 'POST' }));
  await until(/endless/, 6);
  const later = fetch(`${address}/later`);
  await until(/later/, 1);
  for (const { response } of begun(/./)) response.end();
  await Promise.all([...deeds, ...endless, read, before, later]);
});

test('whoever takes a page slowly, or goes away, keeps nobody waiting', async () => {
  const { address, begun, until } = await serving();
  const away = new AbortController();
  const gone = Array.from({ length: 30 }, () => fetch(`${address}/gone`, { signal: away.signal }).catch(() => null));
  await until(/gone/, 12);
  for (const { response } of begun(/gone/).slice(0, 6)) response.write('a part of it');
  away.abort();
  await Promise.all(gone);
  const read = fetch(`${address}/later`);
  await until(/later/, 1);
  begun(/later/)[0]!.response.end();
  expect((await read).status).toBe(200);
});
