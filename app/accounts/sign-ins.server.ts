import { createHash } from 'node:crypto';
import { mailboxOf } from '~/platform/address/mail-address';
import { transaction } from '~/platform/database/transaction.server';
import { promiseNotice } from '~/platform/notice/notices.server';
import { count, isWithin } from '~/platform/request/rate-limit.server';
import { Refusal } from '~/platform/request/refusal';
import { openingPath, storablePath } from '~/platform/request/token.server';
import { type Database, database, type Transaction } from '../platform/database/database.server';
import { firstLanguage, type InterfaceLanguage, sentences } from '../platform/locale/sentences';
import { knownBrowserCookie } from './known-browser.server';
import { personAt } from './people.server';
import { endSession, startSession } from './sessions.server';

const words = sentences('accounts/sign-ins', {
  spent: 'This link has already been used, or it is more than 15 minutes old. Request a new one.',
  elsewhere: 'The link was requested in another browser. Read the warning and decide whether to sign in here.',
});

/** A link to sign in lasts this long, in milliseconds. */
export const signInLife = 15 * 60 * 1000;

export const digestOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

export type SignInWish = {
  address: string;
  returnTo: string;
  browserMark: string;
  agent: string;
  place: string;
  /** The owner of the mailbox signed in before in this browser. */
  known: boolean;
  /** Of the page on which it is asked for. */
  language?: InterfaceLanguage;
  at: Date;
};

/**
 * Asks for a link by mail. Known and unknown mailboxes take the same path, so that the answer tells nothing. Where a
 * mailbox has several links already, the latest of them lasts longer instead: nobody can fill a mailbox, or keep its
 * owner from signing in, by asking in its name.
 * @throws Refusal where too many asked from one place, unless the owner signed in before in this browser
 */
export async function askToSignIn(wish: SignInWish): Promise<void> {
  const { address, returnTo, browserMark, agent, language = firstLanguage, at } = wish;
  const anotherMail = await mayMail(wish);
  await transaction(async (tx) => {
    const expiresAt = new Date(at.getTime() + signInLife);
    const browserDigest = digestOf(browserMark);
    const { id } = await tx.signIn.create({
      data: { address, returnTo: storablePath(returnTo), agent, askedAt: at, expiresAt, browserDigest, language },
    });
    if (!anotherMail && (await prolongLatest(tx, address, expiresAt))) return;
    await promiseNotice(tx, { kind: 'sign-in', aboutId: id, address });
  });
}

async function mayMail({ address, place, known }: SignInWish): Promise<boolean> {
  const mailbox = mailboxOf(address);
  if (known) return isWithin('sign-in from known browsers', mailbox);
  await count('sign-in by place', place);
  const fromHere = await isWithin('sign-in by place and mailbox', `${place}:${mailbox}`);
  return fromHere && (await isWithin('sign-in mails to a mailbox', mailbox));
}

/** Lets the latest link that was mailed and not used last until then. @returns whether there is one */
async function prolongLatest(tx: Transaction, address: string, until: Date): Promise<boolean> {
  const prolonged = await tx.$executeRaw`
    UPDATE sign_in SET expires_at = greatest(expires_at, ${until}) WHERE id = (
      SELECT sign_in.id FROM sign_in JOIN notice ON notice.kind = 'sign-in' AND about_id = sign_in.id
      WHERE sign_in.address = ${address} AND used_at IS NULL AND failed_at IS NULL
        AND asked_at > ${until}::timestamptz - interval '75 minutes'
      ORDER BY asked_at DESC, sign_in.id DESC LIMIT 1)`;
  return prolonged > 0;
}

/** The latest wish of this browser for a mailbox that still holds; any of them makes it the browser that asked. */
const wishOf = (reading: Database | Transaction, address: string, mark: string | null, at: Date) =>
  reading.signIn.findFirst({
    where: { address, browserDigest: digestOf(mark ?? ''), expiresAt: { gt: at } },
    orderBy: { askedAt: 'desc' },
  });

/** What the link’s page shows: whether it still opens, and whether this is the browser that asked. */
export async function shownSignIn(id: string, browserMark: string | null, at: Date) {
  const signIn = await database().signIn.findUnique({ where: { id } });
  if (!signIn || signIn.usedAt || signIn.expiresAt <= at) return null;
  const sameBrowser = (await wishOf(database(), signIn.address, browserMark, at)) !== null;
  return { address: signIn.address, agent: signIn.agent, language: signIn.language, sameBrowser };
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

export type SignedIn = { cookie: string; known: string; returnTo: string; asksName: boolean };

/**
 * Uses a link, once: the account begins here, and a session starts.
 * @returns the Set-Cookie headers of the session and of the browser, known from now on, where to go on, and whether the person’s name is still to be asked for
 * @throws Refusal when it was used or is too old, or when another browser asked and the person was not warned
 */
export const signIn = async ({ former, agent, ...use }: LinkUse): Promise<SignedIn> =>
  begin(await transaction((tx) => spendLink(tx, use)), { former, agent, at: use.at });

/** Starts the session of who has used a link, or its code. */
export async function begin(
  { personId, ...onwards }: Awaited<ReturnType<typeof spendLink>>,
  { former, agent, at }: Pick<LinkUse, 'former' | 'agent' | 'at'>,
): Promise<SignedIn> {
  if (former) await endSession(former.personId, former.sessionId);
  const cookie = await startSession(personId, agent, at);
  return { cookie, known: knownBrowserCookie(personId), ...onwards };
}

/** Uses a link within a transaction, once. @throws Refusal as `signIn` */
export async function spendLink(
  tx: Transaction,
  { id, browserMark, elsewhere, at }: Omit<LinkUse, 'former' | 'agent'>,
) {
  const say = words.sentence;
  const standing = { id, usedAt: null, expiresAt: { gt: at } };
  const asked = await tx.signIn.findFirst({ where: standing });
  if (!asked) throw new Refusal(say('spent'));
  const wish = await wishOf(tx, asked.address, browserMark, at);
  if (!elsewhere && !wish) throw new Refusal(say('elsewhere'));
  const used = await tx.signIn.updateMany({ where: standing, data: { usedAt: at } });
  if (used.count === 0) throw new Refusal(say('spent'));
  const person = await personAt(tx, asked.address);
  // Whoever comes first in another language than English is taken to wish it.
  const language = person.language ?? (asked.language === firstLanguage ? null : asked.language);
  if (!person.accountSince) await tx.person.update({ where: { id: person.id }, data: { accountSince: at, language } });
  return {
    personId: person.id,
    returnTo: openingPath((wish ?? asked).returnTo),
    asksName: !person.name && !person.nameAskedAt,
  };
}

/** Forgets the links that nobody can use any more, a day after they ended. */
export async function sweepSignIns(): Promise<void> {
  await database().$executeRaw`DELETE FROM sign_in WHERE expires_at < clock_timestamp() - interval '1 day'`;
}
