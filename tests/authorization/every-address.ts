import { beforeAll, describe, expect, it } from 'vitest';
import { addressFaults, isOwnMailbox, policyFaults, privacyFaults, secrets } from './judgements';
import type { Answer } from './product';
import { actingPatterns, builtPatterns, patterns } from './sitemap';
import { changed, digests, keepAll, setBack } from './stillness';
import { table } from './table';
import { roles, type VisitorRole } from './visitors';
import { acted, addressOf, columns, sharedWalk, shown, type Walk } from './walk';

describe('every address, by everybody', () => {
  let walk: Walk;
  let hidden: string[];
  let before: Record<string, string>;

  beforeAll(async () => {
    walk = await sharedWalk();
    hidden = await secrets();
    await keepAll();
    before = await digests();
  });

  const visit = (pattern: string, method: string, role: VisitorRole) =>
    walk.product.ask(addressOf(pattern, walk.side), { method, cookie: walk.cookies[role] });

  /** What is wrong with one answer, in words that name the role. */
  function faults(pattern: string, method: string, role: VisitorRole, answer: Answer, expected: string): string[] {
    const seen = hidden.filter((words) => answer.body.includes(words) && !isOwnMailbox(pattern, walk.world, words));
    return [
      ...(shown(answer) === expected ? [] : [`${method} as ${role}: ${shown(answer)}, not ${expected}`]),
      ...[
        ...policyFaults(pattern, answer),
        ...addressFaults(answer),
        ...(method === 'GET' ? privacyFaults(pattern, answer) : []),
      ].map((fault) => `${method} as ${role}: ${fault}`),
      ...(role === 'stranger' ? seen.map((words) => `${method} shows a stranger ${words}`) : []),
    ];
  }

  const rowOf = (method: 'GET' | 'POST', pattern: string) => columns(table[`${method} ${pattern}` as `GET /`] ?? '');

  describe('the authorization table', () => {
    it('has a row for every address of the sitemap, as it was built, and for no other', () => {
      expect(builtPatterns(walk.product.build).sort()).toEqual([...patterns].sort());
      const rows = patterns.flatMap((pattern) => [`GET ${pattern}`, `POST ${pattern}`]);
      expect(Object.keys(table).sort()).toEqual(rows.sort());
    });

    it('foresees no fault', () => {
      expect(Object.entries(table).filter(([, row]) => /\b5\d\d\b/.test(row))).toEqual([]);
    });
  });

  describe('reading', () => {
    it.each(patterns)('%s', async (pattern) => {
      const row = rowOf('GET', pattern);
      const found = await Promise.all(
        roles.map(async (role) => faults(pattern, 'GET', role, await visit(pattern, 'GET', role), row.get(role)!)),
      );
      // HEAD comes by the same loaders: once for each kind of answer.
      const kinds = roles.filter((each, at) => roles.findIndex((other) => row.get(other) === row.get(each)) === at);
      const heads = await Promise.all(
        kinds.map(async (role) => {
          const asked = shown(await visit(pattern, 'HEAD', role));
          return asked === row.get(role) ? [] : [`HEAD as ${role}: ${asked}, not ${row.get(role)}`];
        }),
      );
      expect([...found.flat(), ...heads.flat(), walk.product.complaints()].join('\n')).toBe('');
    });

    it.concurrent.each(patterns)('%s as what a script would fetch', async (pattern) => {
      const [path, search = ''] = addressOf(pattern, walk.side).split('?');
      const answer = await walk.product.ask(`${path === '/' ? '/_root' : path}.data?${search}`);
      expect(answer.status).toBeLessThan(500);
      expect(
        hidden.filter((words) => answer.body.includes(words) && !isOwnMailbox(pattern, walk.world, words)),
      ).toEqual([]);
    });

    it('leaves the database as it was, but for the sliding end of sessions and rate limits', async () => {
      expect(changed(before, await digests())).toEqual([]);
    });
  });

  describe('acting', () => {
    it('is refused by every method that no page has', async () => {
      const found = await Promise.all(
        ['PUT', 'PATCH', 'DELETE'].map((method) => visit('/desk/letters/:letter', method, 'administrator of the lead')),
      );
      expect(found.map(({ status }) => status)).toEqual([405, 405, 405]);
    });

    it('tells in a page, too, that what was sent cannot be read', async () => {
      const told = async (pattern: string) => {
        const cookie = walk.cookies['administrator of the lead'];
        const broken = { method: 'POST', cookie, body: '__proto__=1' };
        const { status, headers, body } = await walk.product.ask(addressOf(pattern, walk.side), broken);
        if (status === 400 && !String(headers['content-type']).startsWith('text/html')) return [`${pattern}: ${body}`];
        return [];
      };
      const own = actingPatterns(walk.product.build).filter((pattern) => !pattern.startsWith('/hooks/'));
      expect((await Promise.all(own.map(told))).flat()).toEqual([]);
      await setBack();
    });

    it.each(patterns)('%s', async (pattern) => {
      const row = rowOf('POST', pattern);
      const takes = actingPatterns(walk.product.build).includes(pattern);
      const found: string[] = [];
      // Where nothing takes a POST, that is said before anybody is looked at.
      const everybody = takes ? roles : (['stranger', 'administrator of the lead'] as const);
      const order = [...everybody].sort((one, other) => Number(acted(row.get(one)!)) - Number(acted(row.get(other)!)));
      let still = !takes;
      // Refusals change nothing, so they may come at once; acts come after them, one by one.
      const refused = order.filter((role) => !acted(row.get(role)!));
      const answers = await Promise.all(refused.map((role) => visit(pattern, 'POST', role)));
      for (const [at, role] of refused.entries()) {
        found.push(...faults(pattern, 'POST', role, answers[at]!, row.get(role)!));
        if (acted(shown(answers[at]!))) await setBack();
      }
      for (const role of order.slice(refused.length)) {
        if (acted(row.get(role)!) && !still) {
          found.push(...(await changes()));
          still = true;
        }
        const answer = await visit(pattern, 'POST', role);
        found.push(...faults(pattern, 'POST', role, answer, row.get(role)!));
        if (acted(shown(answer))) await setBack();
      }
      if (!still) found.push(...(await changes()));
      expect([...found, walk.product.complaints()].join('\n')).toBe('');
    });
  });

  /** The tables that changed although everybody so far was refused. */
  async function changes(): Promise<string[]> {
    const names = changed(before, await digests()).filter((name) => name.startsWith('"public"'));
    if (names.length > 0) await setBack();
    return names.map((name) => `a refused act changed ${name}`);
  }
});
