import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsFor, theirsOf } from './places';
import { filled, partsOf, patterns } from './sitemap';
import { changed, digests } from './stillness';
import type { VisitorRole } from './visitors';
import { sharedWalk, shown, type Walk } from './walk';

// What is not yours is not there: ids of another coalition, ids of nobody, and what is no id.

describe('what is not yours', () => {
  let walk: Walk;
  let before: Record<string, string>;
  beforeAll(async () => {
    walk = await sharedWalk();
    before = await digests();
  });

  /** Addresses that name rows which not everybody may see. Joining an organisation is open to whoever is signed in. */
  const guarded = patterns.filter(
    (pattern) =>
      pattern.includes(':') && !/:token|^\/(letters|co-sign|experts\/ask|logos|verify)\/|\/joining$/.test(pattern),
  );

  /** Who comes farthest there with rows of their own. */
  function farthest(pattern: string): VisitorRole {
    if (pattern.startsWith('/staff')) return 'staff';
    if (pattern.startsWith('/reviews')) return 'named reviewer';
    if (/^\/(organisations|preparations|endorsements)\//.test(pattern)) return 'administrator of a partner';
    return 'administrator of the lead';
  }

  /** The answers to GET and POST at a pattern with other parts. */
  async function answers(pattern: string, parts: Record<string, string>): Promise<string> {
    const cookie = walk.cookies[farthest(pattern)];
    const path = filled(pattern, parts);
    const [read, sent] = [
      await walk.product.ask(path, { cookie }),
      await walk.product.ask(path, { cookie, method: 'POST' }),
    ];
    return `${shown(read)} ${shown(sent)}`;
  }

  /** Not there; a page that takes no POST says so, and an empty form may be found empty before its row is looked for. */
  const notThere = /^404 (404|405|422)$/;
  /** What is no page leads a reader back to its own. */
  const leadsBack = /^(404|302) (404|405|422)$/;
  const absent = (pattern: string) =>
    /\/(end|settle|discard|confirmation|holder|removal|test|aside)$/.test(pattern) ? leadsBack : notThere;

  describe('an address that names', () => {
    it.each(guarded.filter((pattern) => !/^\/staff|session/.test(pattern)))(
      'rows of another coalition is not there: %s',
      async (pattern) => {
        expect(await answers(pattern, partsFor(pattern, theirsOf(walk.world)))).toMatch(absent(pattern));
      },
    );

    const nested = guarded.filter(
      (pattern) => partsOf(pattern).filter((part) => part !== 'version' && part !== 'language').length > 1,
    );
    it.each(nested)('a row of another coalition below one of ours is not there: %s', async (pattern) => {
      const [parent, ...children] = partsOf(pattern);
      const [own, foreign] = [partsFor(pattern, walk.side), partsFor(pattern, theirsOf(walk.world))];
      const swapped = { ...own, ...Object.fromEntries(children.map((child) => [child, foreign[child]!])) };
      // Officials are everybody’s: what is foreign there is the dispatch.
      expect(swapped[parent!]).toBe(own[parent!]);
      expect(await answers(pattern, swapped)).toMatch(absent(pattern));
    });

    const strange = [randomUUID(), "1' or '1'='1", '\u{1F600}'];
    it.each(guarded)('nobody’s row, or no row at all, is not there: %s', async (pattern) => {
      const own = partsFor(pattern, walk.side);
      const last = partsOf(pattern).at(-1)!;
      for (const part of strange)
        expect(await answers(pattern, { ...own, [last]: part }), part.slice(0, 20)).toMatch(absent(pattern));
    });

    it('nothing of this changed anything, and the server complained of nothing', async () => {
      expect(changed(before, await digests())).toEqual([]);
      expect(walk.product.complaints()).toBe('');
    });
  });
});
