import './environment';
import { renderMail } from '@emails/render.server';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { noticeWriters } from '../../server/jobs';
import { sourcesBelow } from '../setup/imports';
import { patterns } from './sitemap';
import { changed, digests } from './stillness';
import { addressOf, beginWalk, type Walk } from './walk';

// Mail gateways open every link that they see, by GET and by HEAD, with and without a look of a browser, before anybody
// reads the mail. Nothing may come of it, and the reader still finds the link as it was.

const scanners = [
  { 'user-agent': 'Mozilla/5.0 (compatible; Mail Gateway Link Check)', accept: '*/*' },
  { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0', accept: 'text/html', purpose: 'prefetch' },
];

let walk: Walk;
let links: Set<string>;

/** Every link of every mail that was promised in the world, without our origin. */
async function mailedLinks(): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { kind, aboutId, address } of await database().notice.findMany({ orderBy: { id: 'asc' } })) {
    const content = await noticeWriters[kind]!(aboutId, address);
    if (!content) continue;
    const { html, text } = content.rendered ?? (await renderMail(content.mail));
    const all = `${html.replaceAll('&amp;', '&')} ${text} ${Object.values(content.headers ?? {}).join(' ')}`;
    for (const link of all.match(/https?:\/\/[^\s"'<>)]+/g) ?? [])
      if (link.startsWith(`${settings().origin}/`)) found.add(link.slice(settings().origin.length));
  }
  return found;
}

beforeAll(async () => {
  walk = await beginWalk();
  links = await mailedLinks();
});

describe('a scanner that opens every link of a mail', () => {
  it('finds there only addresses that are walked: each link that is written anywhere leads to one of the sitemap', () => {
    const shapes = patterns.map(
      (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`),
    );
    const written = sourcesBelow('app').flatMap(({ text }) =>
      [...text.matchAll(/origin\}(\/[^`\\?…]*)[`\\?]/g)].map(([, path]) => path!.replace(/\$\{[^}]*\}/g, 'x')),
    );
    expect(written.length).toBeGreaterThan(30);
    expect(written.filter((path) => !shapes.some((shape) => shape.test(path)))).toEqual([]);
  });

  it('changes nothing, and leaves every link as it was', async () => {
    expect(links.size).toBeGreaterThan(10);
    const acting = patterns.filter((pattern) => pattern.includes(':token')).map((each) => addressOf(each, walk.side));
    const before = await digests();
    for (const path of new Set([...links, ...acting])) {
      const first = await walk.product.ask(path);
      for (const headers of scanners)
        for (const method of ['GET', 'HEAD', 'GET'] as const) {
          const { status } = await walk.product.ask(path, { method, headers });
          expect(`${path} ${status}`).toBe(`${path} ${first.status}`);
        }
      expect(first.status, path).toBeLessThan(400);
    }
    expect(changed(before, await digests())).toEqual([]);
    expect(walk.product.complaints()).toBe('');
  });
});
