import './environment';
import { beforeAll, expect, it } from 'vitest';
import { patterns } from './sitemap';
import { roles, type VisitorRole } from './visitors';
import { addressOf, sharedWalk, type Walk } from './walk';

let walk: Walk;
beforeAll(async () => {
  walk = await sharedWalk();
});

const members = roles.filter((role) => role !== 'stranger');
const linksIn = (page: string) =>
  [...page.matchAll(/<a\s[^>]*href="(\/(?!\/)[^"#]*)/g)].map(([, to]) => (to ?? '').replaceAll('&amp;', '&'));

/** Every page that somebody may open, and which page offers each link of it first. */
async function offered(role: VisitorRole): Promise<Map<string, string>> {
  const cookie = walk.cookies[role];
  const found = new Map<string, string>();
  for (const pattern of patterns) {
    const answer = await walk.product.ask(addressOf(pattern, walk.side), { cookie });
    if (answer.status !== 200 || !String(answer.headers['content-type']).startsWith('text/html')) continue;
    for (const to of linksIn(answer.body)) if (!found.has(to)) found.set(to, pattern);
  }
  return found;
}

it.each(members)(
  'no page offers a link that may not be opened: %s',
  async (role) => {
    const links = await offered(role);
    expect(links.size).toBeGreaterThan(5);
    const refused: string[] = [];
    for (const [to, on] of links) {
      const { status } = await walk.product.ask(to, { cookie: walk.cookies[role] });
      if (status === 403) refused.push(`${on} offers ${to}: ${status}`);
    }
    expect(refused).toEqual([]);
  },
  240_000,
);
