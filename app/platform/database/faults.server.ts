import pg from 'pg';
import { firstLanguage, said } from '../locale/sentences';
import { certificateFault } from '../mailer/certificate-fault';

/** Where DATABASE_URL leads, as sentences name it. */
type Place = { readonly server: string; readonly database: string; readonly user: string };

function placeIn(url: string): Place {
  const { host, pathname, username } = new URL(url);
  const user = decodeURIComponent(username);
  return { server: host, database: decodeURIComponent(pathname.slice(1)) || user, user };
}

const named = pg.escapeIdentifier;
type Sentence = (place: Place, message: string) => string;

const unreachable: Sentence = ({ server }, said) =>
  `No PostgreSQL answers at ${server} (${said}): start it, or correct DATABASE_URL.`;
const refused: Sentence = ({ user }) =>
  `PostgreSQL refuses the user “${user}” of DATABASE_URL: correct name and password there, or let it in (pg_hba.conf).`;

/** By SQLSTATE (PostgreSQL, appendix A), or by the code of Node. */
const sentences: Readonly<Record<string, Sentence>> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOENT: unreachable,
  '28000': refused,
  '28P01': refused,
  '3D000': ({ server, database, user }) =>
    `There is no database “${database}” at ${server}. As its administrator: CREATE DATABASE ${named(database)} OWNER ${named(user)} ENCODING 'UTF8' TEMPLATE template0;`,
  '42501': lacking,
  '53300': tooMany,
  '25006': ({ server }) =>
    `The PostgreSQL at ${server} can only be read (a standby): name its primary in DATABASE_URL.`,
  '57P03': ({ server }) => `The PostgreSQL at ${server} is only just starting or stopping: start again in a moment.`,
};

/** Which of the three limits of connections was reached. */
function tooMany({ user, database }: Place, message: string): string {
  const needs = 'Each process of this installation uses up to 35.';
  if (message.includes('for role'))
    return `PostgreSQL takes no more connections of the user “${user}”. ${needs} As its administrator: ALTER ROLE ${named(user)} CONNECTION LIMIT -1;`;
  if (message.includes('for database'))
    return `PostgreSQL takes no more connections to the database “${database}”. ${needs} As its administrator: ALTER DATABASE ${named(database)} CONNECTION LIMIT -1;`;
  return `PostgreSQL takes no more connections: raise its max_connections. ${needs}`;
}

/** What the user of the database may not do, as the words that allow it. */
function lacking({ database, user }: Place, message: string): string {
  const to = `TO ${named(user)};`;
  const kind = /for (schema|database) /.exec(message)?.[1];
  const schema = /for schema "?([^"]+)"?/.exec(message)?.[1] ?? 'public';
  if (kind === 'database') return `${mayNot(user)} GRANT CONNECT, CREATE ON DATABASE ${named(database)} ${to}`;
  if (kind === 'schema') return `${mayNot(user)} GRANT USAGE, CREATE ON SCHEMA ${named(schema)} ${to}`;
  const owner = /must be owner of (\w+) (\S+)/.exec(message);
  if (owner) return `${mayNot(user)} ALTER ${owner[1]!.toUpperCase()} ${owner[2]} OWNER ${to}`;
  return `${mayNot(user)} GRANT ALL ON ALL TABLES IN SCHEMA public, pgboss ${to} (PostgreSQL says: ${message}.)`;
}
const mayNot = (user: string) =>
  `The user “${user}” of DATABASE_URL may not do what is needed. As the database’s owner:`;

/** What kept the database from being used, as one plain line with what helps; null where the fault is another. */
export function databaseFaultInWords(fault: unknown, url: string): string | null {
  if (!(fault instanceof Error)) return null;
  const place = placeIn(url);
  const code = String(Reflect.get(fault, 'code') ?? '');
  const untrusted = certificateFault(fault);
  if (untrusted)
    return `The certificate of the PostgreSQL at ${place.server} is not trusted: ${said(untrusted, firstLanguage)}. Name its authority in DATABASE_URL: ?sslmode=verify-full&sslrootcert=/path/to/authority.pem`;
  if (/does not support SSL/.test(fault.message))
    return `The PostgreSQL at ${place.server} offers no TLS, and DATABASE_URL asks for it: correct sslmode there.`;
  if (/timeout|Connection terminated/i.test(fault.message) && code === '') return unreachable(place, fault.message);
  const cause = fault.cause instanceof Error ? databaseFaultInWords(fault.cause, url) : null;
  return sentences[code]?.(place, ['42501', '53300'].includes(code) ? fault.message : code) ?? cause;
}
