import { createHash, randomBytes } from 'node:crypto';
import { database, transaction } from '../platform/database/database.server';
import { promiseNotice } from '../platform/notices.server';
import { count } from '../platform/rate-limit.server';
import { Refusal } from '../platform/refusal';
import { sentences } from '../platform/locale/sentences';
import { personAt } from './people.server';
import { startSession } from './sessions.server';

const words = sentences({
  spent: 'This link was used already, or it is older than 15 minutes. Ask for a new one below.',
});

/** A link to sign in lasts this long, in milliseconds. */
export const signInLife = 15 * 60 * 1000;

const digestOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** A value for the cookie of the browser that asks. */
export const freshBrowserMark = () => randomBytes(24).toString('base64url');

export type SignInWish = { address: string; returnTo: string; browserMark: string; agent: string; place: string; at: Date };

/** Asks for a link by mail. Known and unknown mailboxes take the same path, so that the answer tells nothing. */
export async function askToSignIn({ address, returnTo, browserMark, agent, place, at }: SignInWish): Promise<void> {
  await count('sign-in by place', place);
  await count('sign-in by mailbox', address);
  await transaction(async (tx) => {
    const signIn = await tx.signIn.create({
      data: {
        address,
        returnTo,
        agent,
        askedAt: at,
        expiresAt: new Date(at.getTime() + signInLife),
        browserDigest: digestOf(browserMark),
      },
    });
    await promiseNotice(tx, { kind: 'sign-in', aboutId: signIn.id, address });
  });
}

/** What the link’s page shows: whether it still opens, and whether this is the browser that asked. */
export async function shownSignIn(id: string | null, browserMark: string | null, at: Date) {
  const signIn = id ? await database().signIn.findUnique({ where: { id } }) : null;
  if (!signIn || signIn.usedAt || signIn.expiresAt <= at) return null;
  const sameBrowser = browserMark !== null && digestOf(browserMark) === signIn.browserDigest;
  return { address: signIn.address, agent: signIn.agent, sameBrowser };
}

/**
 * Uses a link, once: the account begins here, and a session starts.
 * @returns the Set-Cookie header and where to go on
 * @throws Refusal when it was used or is too old
 */
export async function signIn(id: string | null, agent: string, at: Date): Promise<{ cookie: string; returnTo: string }> {
  const used = id ? await transaction((tx) => useSignIn(tx, id, at)) : null;
  if (!used) throw new Refusal(words('en')('spent'));
  return { cookie: await startSession(used.personId, agent, at), returnTo: used.returnTo };
}

async function useSignIn(tx: Parameters<typeof personAt>[0], id: string, at: Date) {
  const used = await tx.signIn.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  if (used.count === 0) return null;
  const { address, returnTo } = await tx.signIn.findUniqueOrThrow({ where: { id } });
  const person = await personAt(tx, address);
  if (!person.accountSince) await tx.person.update({ where: { id: person.id }, data: { accountSince: at } });
  return { personId: person.id, returnTo };
}
