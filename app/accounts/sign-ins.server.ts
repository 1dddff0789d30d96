import { createHash, timingSafeEqual } from 'node:crypto';
import { database, type Transaction, transaction } from '../platform/database/database.server';
import { sentences } from '../platform/locale/sentences';
import { promiseNotice } from '../platform/notices.server';
import { count } from '../platform/rate-limit.server';
import { Refusal } from '../platform/refusal';
import { openingPath, storablePath } from '../platform/token.server';
import { personAt } from './people.server';
import { endSession, startSession } from './sessions.server';

const words = sentences({
  spent: 'This link was used already, or it is older than 15 minutes. Ask for a new one.',
  elsewhere: 'The link was asked for in another browser. Read the warning, and decide whether to sign in here.',
});

/** A link to sign in lasts this long, in milliseconds. */
export const signInLife = 15 * 60 * 1000;

const digestOf = (secret: string) => createHash('sha256').update(secret).digest();

export type SignInWish = {
  address: string;
  returnTo: string;
  browserMark: string;
  agent: string;
  place: string;
  at: Date;
};

/** Asks for a link by mail. Known and unknown mailboxes take the same path, so that the answer tells nothing. */
export async function askToSignIn({ address, returnTo, browserMark, agent, place, at }: SignInWish): Promise<void> {
  await count('sign-in by place', place);
  await count('sign-in by mailbox', address);
  await transaction(async (tx) => {
    const signIn = await tx.signIn.create({
      data: {
        address,
        returnTo: storablePath(returnTo),
        agent,
        askedAt: at,
        expiresAt: new Date(at.getTime() + signInLife),
        browserDigest: digestOf(browserMark).toString('hex'),
      },
    });
    await promiseNotice(tx, { kind: 'sign-in', aboutId: signIn.id, address });
  });
}

const askedBy = (mark: string | null, browserDigest: string): boolean =>
  mark !== null && timingSafeEqual(digestOf(mark), Buffer.from(browserDigest, 'hex'));

/** What the link’s page shows: whether it still opens, and whether this is the browser that asked. */
export async function shownSignIn(id: string, browserMark: string | null, at: Date) {
  const signIn = await database().signIn.findUnique({ where: { id } });
  if (!signIn || signIn.usedAt || signIn.expiresAt <= at) return null;
  return { address: signIn.address, agent: signIn.agent, sameBrowser: askedBy(browserMark, signIn.browserDigest) };
}

export type LinkUse = {
  id: string;
  browserMark: string | null;
  /** The person read the warning that another browser asked, and signs in here all the same. */
  elsewhere: boolean;
  agent: string;
  /** The session that this browser holds, which ends with the new one. */
  former: { personId: string; sessionId: string } | null;
  at: Date;
};

type SignedIn = { cookie: string; returnTo: string; asksName: boolean };

/**
 * Uses a link, once: the account begins here, and a session starts.
 * @returns the Set-Cookie header, where to go on, and whether the person’s name is still to be asked for
 * @throws Refusal when it was used or is too old, or when another browser asked and the person was not warned
 */
export async function signIn({ former, agent, ...use }: LinkUse): Promise<SignedIn> {
  const { personId, ...onwards } = await transaction((tx) => useLink(tx, use));
  if (former) await endSession(former.personId, former.sessionId);
  return { cookie: await startSession(personId, agent, use.at), ...onwards };
}

async function useLink(tx: Transaction, { id, browserMark, elsewhere, at }: Omit<LinkUse, 'former' | 'agent'>) {
  const say = words('en');
  const standing = { id, usedAt: null, expiresAt: { gt: at } };
  const asked = await tx.signIn.findFirst({ where: standing });
  if (!asked) throw new Refusal(say('spent'));
  if (!elsewhere && !askedBy(browserMark, asked.browserDigest)) throw new Refusal(say('elsewhere'));
  const used = await tx.signIn.updateMany({ where: standing, data: { usedAt: at } });
  if (used.count === 0) throw new Refusal(say('spent'));
  const person = await personAt(tx, asked.address);
  if (!person.accountSince) await tx.person.update({ where: { id: person.id }, data: { accountSince: at } });
  return { personId: person.id, returnTo: openingPath(asked.returnTo), asksName: !person.name && !person.nameAskedAt };
}

/** Forgets the links that nobody can use any more, a day after they ended. */
export async function sweepSignIns(): Promise<void> {
  await database().$executeRaw`DELETE FROM sign_in WHERE expires_at < clock_timestamp() - interval '1 day'`;
}
