import { createHash, randomBytes } from 'node:crypto';
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia';
import { settings } from '~/platform/installation/settings.server';
import { database } from '../platform/database/database.server';

// The one file that knows Lucia. The id of a session is the SHA-256 of its cookie’s token everywhere but in the cookie.

type SessionFacts = { endsAt: Date; startedAt: Date; agent: string };
type PersonFacts = { address: string; name: string | null; staffSince: Date | null; language: string | null };
declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionFacts, PersonFacts>;
    DatabaseSessionAttributes: SessionFacts;
    DatabaseUserAttributes: PersonFacts;
  }
}

const asLucia = (row: { id: string; personId: string; expiresAt: Date } & SessionFacts): DatabaseSession => ({
  id: row.id,
  userId: row.personId,
  expiresAt: row.expiresAt,
  attributes: { endsAt: row.endsAt, startedAt: row.startedAt, agent: row.agent },
});

const adapter: Adapter = {
  async getSessionAndUser(id) {
    const row = await database().session.findUnique({ where: { id }, include: { person: true } });
    if (!row) return [null, null];
    const { address, name, staffSince, language } = row.person;
    return [asLucia(row), { id: row.personId, attributes: { address, name, staffSince, language } }];
  },
  async getUserSessions(personId) {
    const rows = await database().session.findMany({ where: { personId }, orderBy: { startedAt: 'desc' } });
    return rows.map(asLucia);
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    await database().session.create({ data: { id, personId: userId, expiresAt, ...attributes } });
  },
  async updateSessionExpiration(id, expiresAt) {
    await database().$executeRaw`UPDATE session SET expires_at = least(${expiresAt}, ends_at) WHERE id = ${id}`;
  },
  async deleteSession(id) {
    await database().session.deleteMany({ where: { id } });
  },
  async deleteUserSessions(personId) {
    await database().session.deleteMany({ where: { personId } });
  },
  async deleteExpiredSessions() {
    await database().$executeRaw`DELETE FROM session WHERE least(expires_at, ends_at) < clock_timestamp()`;
  },
};

const days = (count: number) => count * 24 * 60 * 60 * 1000;
/** A session slides fourteen days with use, and ends for good after sixty. */
const sessionLife = { slides: days(14), ends: days(60) };

let made: Lucia<SessionFacts, PersonFacts> | undefined;
function lucia(): Lucia<SessionFacts, PersonFacts> {
  const secure = settings().origin.startsWith('https://');
  made ??= new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(14, 'd'),
    sessionCookie: {
      name: secure ? '__Host-undersigned' : 'undersigned',
      attributes: { sameSite: 'lax', secure, path: '/' },
    },
    getSessionAttributes: (facts) => facts,
    getUserAttributes: (facts) => facts,
  });
  return made;
}

const digestOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Starts a session. @returns the value of its Set-Cookie header */
export async function startSession(personId: string, agent: string, at: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const endsAt = new Date(at.getTime() + sessionLife.ends);
  await lucia().createSession(personId, { endsAt, startedAt: at, agent }, { sessionId: digestOf(token) });
  return lucia().createSessionCookie(token).serialize();
}

/** The id of the session that a Cookie header names, whether or not there is one. */
export function sessionIdIn(cookieHeader: string | null): string | null {
  const token = lucia().readSessionCookie(cookieHeader ?? '');
  return token ? digestOf(token) : null;
}

/** The session that a Cookie header names, while it lasts; `cookie` is set when it slid and must be sent anew. */
export async function sessionOf(cookieHeader: string | null, at: Date) {
  const token = lucia().readSessionCookie(cookieHeader ?? '');
  if (!token) return null;
  const { session, user } = await lucia().validateSession(digestOf(token));
  if (!session) return null;
  if (session.endsAt <= at) {
    await lucia().invalidateSession(session.id);
    return null;
  }
  const cookie = session.fresh ? lucia().createSessionCookie(token).serialize() : null;
  return {
    id: session.id,
    person: { id: user.id, address: user.address, name: user.name },
    staff: user.staffSince !== null,
    language: user.language,
    cookie,
  };
}

/** A person’s sessions that last, newest first. */
export const sessionsOf = (personId: string) => lucia().getUserSessions(personId);

/** Ends one session of a person; another’s is not found. @returns whether there was one */
export async function endSession(personId: string, id: string): Promise<boolean> {
  const ended = await database().session.deleteMany({ where: { id, personId } });
  return ended.count > 0;
}

/** Signs a person out everywhere. */
export const endSessions = (personId: string) => lucia().invalidateUserSessions(personId);

export const sweepSessions = () => lucia().deleteExpiredSessions();

/** The Set-Cookie header that forgets the session. */
export const blankCookie = () => lucia().createBlankSessionCookie().serialize();
