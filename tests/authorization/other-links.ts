import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { linkPurposes, tokenFor } from '~/platform/request/token.server';
import { linkOf, theirsOf } from './places';
import { actingPatterns, patterns } from './sitemap';
import { changed, digests, keepAll, setBack } from './stillness';
import { sharedWalk, shown, type Walk } from './walk';

// Who holds a link comes in by it alone; the right one is in the authorization table, these are all the others.

describe('who holds a link', () => {
  let walk: Walk;
  let before: Record<string, string>;
  beforeAll(async () => {
    walk = await sharedWalk();
    await keepAll();
    before = await digests();
  });

  const linked = patterns.filter((pattern) => pattern.includes(':token'));
  const purposes = linkPurposes;

  /** GET and POST by somebody signed in, who is not stopped before the link is looked at. */
  async function answers(pattern: string, token: string): Promise<string> {
    const cookie = walk.cookies['signed in, of no organisation'];
    const path = pattern.replace(':token', token);
    const read = shown(await walk.product.ask(path, { cookie }));
    if (!actingPatterns(walk.product.build).includes(pattern)) return read;
    return `${read} ${shown(await walk.product.ask(path, { cookie, method: 'POST' }))}`;
  }

  const absent = /^404( 404)?$/;

  describe('a link', () => {
    it.each(linked)('opens nothing with a mark made for another purpose: %s', async (pattern) => {
      const { purpose, id } = linkOf(pattern, walk.side)!;
      for (const other of purposes.filter((each) => each !== purpose))
        expect(await answers(pattern, tokenFor(other, id)), other).toMatch(absent);
    });

    it.each(linked)(
      'opens nothing with another row’s mark, nor with one byte changed, nor cut: %s',
      async (pattern) => {
        const { purpose, id } = linkOf(pattern, walk.side)!;
        const [, mark] = tokenFor(purpose, id).split('.') as [string, string];
        const foreign = linkOf(pattern, theirsOf(walk.world))!;
        const other = foreign.id === id ? randomUUID() : foreign.id;
        const flipped = `${mark.startsWith('A') ? 'B' : 'A'}${mark.slice(1)}`;
        const wrong = [
          `${other}.${mark}`,
          `${id}.${flipped}`,
          `${id}.${mark.slice(0, -1)}`,
          `${id}.`,
          id,
          `${id}.${mark}.x`,
        ];
        for (const token of wrong) expect(await answers(pattern, token), token).toMatch(absent);
      },
    );

    it.each(linked)('opens nothing for a row that is gone: %s', async (pattern) => {
      const { purpose } = linkOf(pattern, walk.side)!;
      expect(await answers(pattern, tokenFor(purpose, randomUUID()))).toMatch(/^(404|410)( (404|409|410|422))?$/);
    });

    it('changed nothing so far', async () => {
      expect(changed(before, await digests())).toEqual([]);
    });
  });

  // What is dead says so: it is gone, and the page tells what became of the matter.
  const at = new Date('2026-11-20T12:00:00Z');
  const dead: Record<string, { why: string; dies(): Promise<unknown>; paths: Record<string, string> }> = {
    'used to sign in': {
      why: 'it was used',
      dies: () => database().signIn.updateMany({ data: { usedAt: at } }),
      paths: { '/sign-in/:token': '410 409' },
    },
    'too old to sign in': {
      why: 'it is too old',
      dies: () => database().signIn.updateMany({ data: { expiresAt: at } }),
      paths: { '/sign-in/:token': '410 409' },
    },
    'of a mailbox that was confirmed': {
      why: 'it was used',
      dies: () => database().mailboxCheck.updateMany({ data: { confirmedAt: at } }),
      paths: { '/mailbox-checks/:token': '410 409' },
    },
    'of a request to be a signatory that was taken back': {
      why: 'the administrator took it back',
      dies: () => database().nomination.updateMany({ data: { takenBackAt: at } }),
      paths: { '/memberships/:token': '410 409', '/memberships/:token/refusal': '410 409' },
    },
    'of an invitation that was cancelled': {
      why: 'the lead took it back',
      dies: () => database().invitation.updateMany({ data: { cancelledAt: at } }),
      paths: {
        '/confirmations/:token': '410 409',
        '/confirmations/:token/logo': '404',
        '/invitations/:token': '410',
        '/invitations/:token/begin': '410 422',
        '/invitations/:token/decline': '410 410',
      },
    },
    'of an invitation of an expert that was cancelled': {
      why: 'the lead took it back',
      dies: () => database().expertInvitation.updateMany({ data: { cancelledAt: at } }),
      paths: { '/experts/:token': '410 422', '/experts/:token/decline': '410 410' },
    },
    'of an approval that was used': {
      why: 'it was used',
      dies: () => database().approval.updateMany({ data: { usedAt: at } }),
      paths: {
        '/approvals/:token': '410 422',
        '/approvals/:token/decline': '410 409',
        '/approvals/:token/take-back': '410 409',
      },
    },
    'of an approval that was cancelled': {
      why: 'the preparation changed',
      dies: () => database().approval.updateMany({ data: { cancelledAt: at } }),
      paths: { '/approvals/:token': '410 422', '/approvals/:token/decline': '410 409' },
    },
  };

  describe('a link that is dead', () => {
    it.each(Object.keys(dead))('%s acts no more', async (name) => {
      const { why, dies, paths } = dead[name]!;
      await dies();
      const still = await digests();
      for (const [pattern, expected] of Object.entries(paths)) {
        const { purpose, id } = linkOf(pattern, walk.side)!;
        expect(await answers(pattern, tokenFor(purpose, id)), why).toBe(expected);
      }
      expect(changed(still, await digests())).toEqual([]);
      await setBack();
    });
  });
});
