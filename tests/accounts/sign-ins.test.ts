import { beforeEach, expect, test } from 'vitest';
import { accountOf, answerName } from '~/accounts/accounts.server';
import { accountNotices } from '~/accounts/notices.server';
import { endSession, endSessions, sessionOf, sessionsOf } from '~/accounts/sessions.server';
import { askToSignIn, shownSignIn, signIn, sweepSignIns } from '~/accounts/sign-ins.server';
import type { Visitor } from '~/accounts/visitors.server';
import { database } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { aPerson } from '../setup/coalition';

const now = () => new Date();
const minutes = (count: number) => count * 60_000;
const days = (count: number) => count * 24 * minutes(60);
const later = (milliseconds: number) => new Date(Date.now() + milliseconds);
const firefox = 'Firefox on Linux';
let asked = 0;

beforeEach(() => {
  asked += 1;
});

async function linkFor(address: string, browserMark = 'the mark of the browser') {
  const wish = { address, returnTo: '/desk', browserMark, agent: firefox, place: `place ${asked}`, at: now() };
  await askToSignIn({ ...wish, known: false });
  const { id } = await database().signIn.findFirstOrThrow({ where: { address }, orderBy: { id: 'desc' } });
  return { id, browserMark, elsewhere: false, agent: firefox, former: null, at: now() };
}

async function sessionStarted(address: string) {
  const { cookie } = await signIn(await linkFor(address));
  const session = await sessionOf(cookie, now());
  if (!session) throw new Error('no session');
  return { ...session, cookie };
}

test('a link signs in its mailbox, and the account begins with it', async () => {
  const { person, staff } = await sessionStarted('ana@harbour.example');
  expect(person.address).toBe('ana@harbour.example');
  expect(staff).toBe(false);
  const row = await database().person.findUniqueOrThrow({ where: { id: person.id } });
  expect(row.accountSince).not.toBeNull();
});

test('a known and an unknown mailbox leave the same traces, and no person is made by asking', async () => {
  await aPerson('known@harbour.example', 'Known');
  const before = await database().person.count();
  for (const address of ['known@harbour.example', 'unknown@harbour.example']) {
    await linkFor(address);
    expect(await database().signIn.count({ where: { address } })).toBe(1);
    expect(await database().notice.count({ where: { address, kind: 'sign-in' } })).toBe(1);
  }
  expect(await database().person.count()).toBe(before);
});

test('a link used twice at once gives one session', async () => {
  const use = await linkFor('twice@harbour.example');
  await Promise.all([1, 2, 3].map(() => database().signIn.count()));
  const all = await Promise.allSettled([signIn(use), signIn(use), signIn(use)]);
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const person = await database().person.findUniqueOrThrow({ where: { address: 'twice@harbour.example' } });
  expect(await database().session.count({ where: { personId: person.id } })).toBe(1);
  await expect(signIn(use)).rejects.toThrow(Refusal);
});

test('a link ends after fifteen minutes', async () => {
  const use = await linkFor('late@harbour.example');
  expect(await shownSignIn(use.id, use.browserMark, later(minutes(14)))).not.toBeNull();
  expect(await shownSignIn(use.id, use.browserMark, later(minutes(16)))).toBeNull();
  await expect(signIn({ ...use, at: later(minutes(16)) })).rejects.toThrow(/more than 15 minutes old/);
});

test('a name is asked for until it was answered, once, and one that is there stays', async () => {
  const asks = async () => {
    const { cookie, asksName } = await signIn(await linkFor('nameless@harbour.example'));
    const session = await sessionOf(cookie, now());
    return { asksName, visitor: { ...session, at: now() } as unknown as Visitor };
  };
  expect((await asks()).asksName).toBe(true);
  const { asksName, visitor } = await asks();
  expect(asksName).toBe(true);
  await answerName(visitor, '');
  expect((await asks()).asksName).toBe(false);
  await answerName(visitor, 'Nora');
  await answerName(visitor, '');
  const { name } = await database().person.findUniqueOrThrow({ where: { id: visitor.person.id } });
  expect(name).toBe('Nora');
  await aPerson('named@harbour.example', 'Named');
  expect(await signIn(await linkFor('named@harbour.example'))).toMatchObject({ asksName: false });
});

test('looking at a link does not use it', async () => {
  const use = await linkFor('looked@harbour.example');
  await shownSignIn(use.id, null, now());
  await shownSignIn(use.id, use.browserMark, now());
  await expect(signIn(use)).resolves.toMatchObject({ returnTo: '/desk' });
});

test('another browser is told which one asked, and signs in only knowingly', async () => {
  const use = { ...(await linkFor('elsewhere@harbour.example')), browserMark: 'another mark' };
  expect(await shownSignIn(use.id, use.browserMark, now())).toMatchObject({ agent: firefox, sameBrowser: false });
  await expect(signIn(use)).rejects.toThrow(/another browser/);
  await expect(signIn({ ...use, browserMark: null })).rejects.toThrow(/another browser/);
  await expect(signIn({ ...use, elsewhere: true })).resolves.toBeDefined();
});

test('the session that the browser held ends when somebody else signs in there', async () => {
  const former = await sessionStarted('former@harbour.example');
  const use = await linkFor('next@harbour.example');
  await signIn({ ...use, former: { personId: former.person.id, sessionId: former.id } });
  expect(await sessionOf(former.cookie, now())).toBeNull();
});

test('a session slides with use, and ends for good after sixty days', async () => {
  const { id, cookie, person } = await sessionStarted('slides@harbour.example');
  await database().session.update({ where: { id }, data: { expiresAt: later(days(3)) } });
  const slid = await sessionOf(cookie, now());
  expect(slid?.cookie).toContain('HttpOnly');
  const [row] = await sessionsOf(person.id);
  expect(row?.expiresAt.getTime()).toBeGreaterThan(later(days(13)).getTime());

  const soon = later(days(2));
  await database().session.update({ where: { id }, data: { expiresAt: later(days(1)), endsAt: soon } });
  await sessionOf(cookie, now());
  const { expiresAt } = await database().session.findUniqueOrThrow({ where: { id } });
  expect(expiresAt).toEqual(soon);
  expect(await sessionOf(cookie, soon)).toBeNull();
  expect(await database().session.count({ where: { id } })).toBe(0);
});

test('a session that expired opens nothing', async () => {
  const { id, cookie } = await sessionStarted('expired@harbour.example');
  await database().session.update({ where: { id }, data: { expiresAt: later(-1000) } });
  expect(await sessionOf(cookie, now())).toBeNull();
});

test('a person lists its sessions, ends one of them, and no one else’s', async () => {
  const [first, second, stranger] = [
    await sessionStarted('list@harbour.example'),
    await sessionStarted('list@harbour.example'),
    await sessionStarted('stranger@harbour.example'),
  ];
  const visitor = { person: second.person, sessionId: second.id, staff: false, at: now() } as Visitor;
  const { sessions } = await accountOf(visitor);
  expect(sessions.map(({ id, here }) => [id, here])).toEqual(
    expect.arrayContaining([
      [first.id, false],
      [second.id, true],
    ]),
  );
  expect(sessions).toHaveLength(2);
  expect(await endSession(first.person.id, stranger.id)).toBe(false);
  expect(await endSession(first.person.id, first.id)).toBe(true);
  expect(await sessionOf(first.cookie, now())).toBeNull();
  expect(await sessionOf(second.cookie, now())).not.toBeNull();
  expect(await sessionOf(stranger.cookie, now())).not.toBeNull();
});

test('signing out everywhere ends every session of the person', async () => {
  const [first, second] = [
    await sessionStarted('every@harbour.example'),
    await sessionStarted('every@harbour.example'),
  ];
  await endSessions(first.person.id);
  expect(await sessionOf(first.cookie, now())).toBeNull();
  expect(await sessionOf(second.cookie, now())).toBeNull();
});

test('what is stored opens nothing: neither the token of the cookie nor the link is in the database', async () => {
  const { cookie, id } = await sessionStarted('stored@harbour.example');
  const token = /undersigned=([^;]+)/.exec(cookie)?.[1] ?? '';
  expect(token.length).toBeGreaterThan(30);
  expect(id).not.toContain(token);
  expect(await database().session.count({ where: { id: token } })).toBe(0);
});

test('the mail holds the link while it opens, and is not written afterwards', async () => {
  const use = await linkFor('mail@harbour.example');
  const write = accountNotices['sign-in'];
  expect(await write?.(use.id, 'mail@harbour.example')).toMatchObject({ subject: expect.stringContaining('sign-in') });
  await signIn(use);
  expect(await write?.(use.id, 'mail@harbour.example')).toBeNull();
});

test('links that ended a day ago are forgotten', async () => {
  const { id } = await linkFor('swept@harbour.example');
  await database().signIn.update({ where: { id }, data: { expiresAt: later(-days(2)) } });
  await sweepSignIns();
  expect(await database().signIn.count({ where: { id } })).toBe(0);
});
