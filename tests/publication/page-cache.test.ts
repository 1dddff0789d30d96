import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { database } from '~/platform/database/database.server';
import { currentRevisions, pageFreshness } from '~/publication/publication/page-freshness.server';
import { onLetter } from '~/trail/deeds.server';
import { createPageCache, type PageCache } from '../../server/pages/page-cache';
import { inPlace } from '../setup/coalition';
import { movedTo } from '../setup/deadlines';
import { aLetterToSeal } from '../setup/sealing';

const untilDeadline = 3_600_000; // milliseconds
let server: Server;
let cache: PageCache;
let rendered: number;
let [words, slug, letterId] = ['', '', ''];
let away: boolean;

const unlessAway =
  <Arguments extends unknown[], Result>(ask: (...given: Arguments) => Promise<Result>) =>
  async (...given: Arguments) => {
    if (away) throw new Error('the database is away');
    return ask(...given);
  };

async function aServedLetter() {
  const { letter } = await aLetterToSeal({ names: ['Harbour'], deadline: new Date(Date.now() + untilDeadline) });
  letterId = letter.id;
  ({ slug } = await database().letter.findUniqueOrThrow({ where: { id: letterId } }));
  await database().publication.create({ data: { letterId, publishedAt: inPlace } });
  [rendered, words, away] = [0, 'first words', false];
  cache = createPageCache({
    render: async () => {
      rendered += 1;
      if (away) return new Response('fault', { status: 500 });
      await new Promise((done) => setTimeout(done, 20));
      return new Response(`<!DOCTYPE html><p>${words}</p>${'x'.repeat(2000)}`);
    },
    standing: unlessAway(pageFreshness),
    revisions: unlessAway(currentRevisions),
    headers: { 'content-security-policy': "default-src 'none'" },
  });
  const app = express()
    .use(cache.answers)
    .use((_request, response) => void response.status(404).send('routes'));
  server = createServer(app).listen(0);
}
const closed = () => {
  vi.useRealTimers();
  server.close();
};
/** Lets the clock of this machine, though not the database’s, show another moment, without waiting for it. */
const later = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds });

const ask = (headers: Record<string, string> = {}, method = 'GET', path = `/letters/${slug}`) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method, headers });
const raise = () => onLetter('imprint-changed', letterId, { at: new Date() }, async ({ did }) => did({ plain: {} }));

describe('a kept page', () => {
  beforeEach(aServedLetter);
  afterEach(closed);

  it('is kept by itself in each language, and all end together', async () => {
    const read = () => Promise.all(['', '/fr'].map((language) => ask({}, 'GET', `/letters/${slug}${language}`)));
    await read();
    await read();
    expect(rendered).toBe(2);
    await raise();
    await cache.compare();
    await read();
    expect(rendered).toBe(4);
  });

  it('is rendered once, however many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask()));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toHaveLength(1);
    expect(rendered).toBe(1);
    await ask({}, 'GET', `/letters/${slug}?anything=else`);
    expect(rendered).toBe(1);
  });

  it('bears the headers of every answer, and is compressed once in each coding', async () => {
    const { request } = await import('node:http');
    const raw = (coding: string) =>
      new Promise<{ body: Buffer; headers: Record<string, unknown> }>((resolve) => {
        const { port } = server.address() as AddressInfo;
        request({ port, path: `/letters/${slug}`, headers: { 'accept-encoding': coding } }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => resolve({ body: Buffer.concat(parts), headers: answer.headers }));
        }).end();
      });
    const [br, gzip, plain] = [await raw('br, gzip'), await raw('gzip'), await raw('identity')];
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(br.headers['content-security-policy']).toBe("default-src 'none'");
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(new Set([br, gzip, plain].map(({ headers }) => headers['etag']))).toHaveLength(3);
    expect(rendered).toBe(1);
  });

  it('is not sent again to whoever has it, and HEAD has no body', async () => {
    const etag = (await ask()).headers.get('etag') ?? '';
    expect((await ask({ 'if-none-match': `W/${etag}` })).status).toBe(304);
    expect((await ask({ 'if-none-match': `"other", ${etag}` })).status).toBe(304);
    expect((await ask({ 'if-none-match': etag, 'cache-control': 'no-cache' })).status).toBe(304);
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
    const head = await ask({}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('is rendered anew once its revision was raised: at the hint, and without it at the next comparison', async () => {
    await ask();
    words = 'second words';
    await raise();
    await cache.compare();
    expect(await (await ask()).text()).toContain('second words');
    words = 'third words';
    await raise();
    cache.told(letterId);
    expect(await (await ask()).text()).toContain('third words');
    expect(rendered).toBe(3);
  });

  it('is served as it is while the database is away, and no longer once it is back', async () => {
    await ask();
    cache.told(letterId);
    away = true;
    const served = await ask();
    expect([served.status, (await served.text()).includes('first words')]).toEqual([200, true]);
    away = false;
    words = 'second words';
    later(1_100);
    expect(await (await ask()).text()).toContain('second words');
  });

  it.each([
    ['the next deadline', []],
    ['the later one to which that was moved, and not before', [2]],
    ['the earlier one to which a later one was moved', [72, 30]],
  ])('ends at %s', async (_hour, moves) => {
    for (const hours of moves) await movedTo(letterId, new Date(Date.now() + hours * untilDeadline));
    const end = (moves.at(-1) ?? 1) * untilDeadline;
    await ask();
    words = 'closed';
    later(end - 60_000);
    expect(await (await ask()).text()).toContain('first words');
    later(end + 1_000);
    expect(await (await ask()).text()).toContain('closed');
  });
});

describe('what is not kept', () => {
  beforeEach(aServedLetter);
  afterEach(closed);

  it('goes on to the routes: unknown letters, other methods, other addresses', async () => {
    expect(await (await ask({}, 'GET', '/letters/nobody-wrote-this')).text()).toBe('routes');
    expect(await (await ask({}, 'POST')).text()).toBe('routes');
    expect(await (await ask({}, 'GET', `/letters/${slug}/letter.pdf`)).text()).toBe('routes');
    expect(rendered).toBe(0);
  });

  it('is what does not fit: what was asked longest ago goes first', async () => {
    const { asked, get, size } = aSmallCache(1000, 2600);
    for (const name of ['one', 'two', 'one', 'three', 'one', 'two']) await get(name);
    expect(asked).toEqual(['/letters/one', '/letters/two', '/letters/three', '/letters/two']);
    expect(size()).toBeLessThanOrEqual(2600);
  });

  it('is a page that is larger than all that may be kept: it is answered, and drives nothing out', async () => {
    const { asked, get, size } = aSmallCache(1000, 900);
    expect(await Promise.all([(await get('one')).text(), (await get('one')).text()])).toEqual(
      Array(2).fill('x'.repeat(1000)),
    );
    expect([asked.length, size()]).toEqual([2, 0]);
  });
});

/** A cache of its own for pages of a length, and a way to ask for them. */
function aSmallCache(length: number, most: number) {
  const asked: string[] = [];
  const small = createPageCache({
    render: async (path) => {
      asked.push(path);
      return new Response('x'.repeat(length));
    },
    standing: async (name) => ({ letterId: name, revision: '1.0', endsIn: null }),
    revisions: async (ids) => new Map(ids.map((id) => [id, '1.0'])),
    headers: {},
    most,
  });
  const other = createServer(express().use(small.answers)).listen(0);
  onTestFinished(() => void other.close());
  const get = (name: string) => fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/letters/${name}`);
  return { asked, get, size: small.size };
}
