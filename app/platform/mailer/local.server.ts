import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'pg';
import { prepareSession } from '../database/waiting-pool.server';
import { digestOf, type Storage, storage as storageOfThisInstallation } from '../installation/storage.server';
import type { Behaviour, CaughtMail, CaughtMailLine, CaughtMailQuestion } from './caught-mail';
import { behaviourFor, behaviourKey } from './local-behaviour.server';
import { caughtMailFrom, type KeptMail, keptMailOf, lineFrom, sameMail } from './local-rows.server';
import { type Mail, type Mailer, mailerOf, type Outcome, refused } from './mail';
import { words } from './mailer.words';

const say = words.sentence;

export type LocalMailbox = {
  readonly mailer: Mailer;
  caughtMails(question?: CaughtMailQuestion): Promise<CaughtMailLine[]>;
  caughtMail(key: string): Promise<CaughtMail | null>;
  /** Forgets every caught mail. Behaviour stays. */
  emptyMailbox(): Promise<void>;
  /** From now on every process on this database obeys; `null` is the ordinary behaviour again. */
  behave(behaviour: Behaviour | null): Promise<void>;
  close(): Promise<void>;
};

export type LocalMailboxSettings = {
  readonly databaseUrl: string;
  readonly storage?: Storage;
};

/**
 * A mail provider of one’s own: it catches mails instead of sending them, and shows them on a page. It stands outside
 * the application as a provider does: own connections, own table, never within a transaction of the application.
 */
export function localMailbox({
  databaseUrl,
  storage = storageOfThisInstallation(),
}: LocalMailboxSettings): LocalMailbox {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 4,
    idleTimeoutMillis: 5000,
    allowExitOnIdle: true,
    onConnect: prepareSession,
  });
  // An idle connection lost with its server is opened anew at the next mail.
  pool.on('error', () => undefined);
  return {
    mailer: mailerOf('local', { keepsKeysFor: Number.POSITIVE_INFINITY, hands: 16 }, (mail) =>
      answered(pool, storage, mail),
    ),
    caughtMails: (question = {}) => listed(pool, question),
    async caughtMail(key) {
      const { rows } = await pool.query<KeptMail>('select * from local_mail where idempotency_key = $1', [
        key.replaceAll('\0', ''),
      ]);
      return rows[0] && key !== behaviourKey ? caughtMailFrom(rows[0]) : null;
    },
    async emptyMailbox() {
      await pool.query('delete from local_mail where idempotency_key <> $1', [behaviourKey]);
    },
    async behave(behaviour) {
      await pool.query('delete from local_mail where idempotency_key = $1', [behaviourKey]);
      if (behaviour) await insert(pool, { ...emptyRow, idempotency_key: behaviourKey, headers: { ...behaviour } });
    },
    close: () => pool.end(),
  };
}

/** Until the mailbox can be reached the mail was not taken; after the question was sent, nobody knows. */
async function answered(pool: Pool, storage: Storage, mail: Mail): Promise<Outcome> {
  const behaviour = await behaviourFor(pool, mail.to).catch(() => null);
  if (!behaviour) return awayNow;
  if (behaviour.delayMilliseconds) await wait(behaviour.delayMilliseconds);
  switch (behaviour.answer) {
    case 'refuse':
      return refused('told_to_refuse', say('localRefused'));
    case 'later':
      return toldLater;
    case 'stop':
      return { kind: 'stopped', sentence: say('localStopped') };
    case 'drop before keeping':
      return silence;
    case 'drop after keeping':
      await kept(pool, storage, mail);
      return silence;
    case 'accept':
      return kept(pool, storage, mail).catch(() => silence);
  }
}

const awayNow: Outcome = {
  kind: 'later',
  sentence: say('localAway'),
  retryAfterSeconds: 5,
  of: 'every mail',
};
const toldLater: Outcome = {
  kind: 'later',
  sentence: say('localLater'),
  retryAfterSeconds: 1,
  of: 'mail',
};
const silence: Outcome = { kind: 'unknown', sentence: say('localSilent') };

async function kept(pool: Pool, storage: Storage, mail: Mail): Promise<Outcome> {
  const attachments = await Promise.all(
    mail.attachments.map(async ({ name, type, bytes }) => ({
      name,
      type,
      digest: await inStorage(storage, bytes, type),
      size: bytes.length,
    })),
  );
  const row = keptMailOf(mail, attachments);
  if (!(await insert(pool, row))) {
    const { rows } = await pool.query<KeptMail>('select * from local_mail where idempotency_key = $1', [
      row.idempotency_key,
    ]);
    if (!rows[0] || !sameMail(rows[0], row)) return refused('invalid_idempotent_request', say('sameKey'));
  }
  return { kind: 'accepted', providerId: `local:${mail.idempotencyKey}` };
}

// One dispatch offers the same bytes hundreds of times.
const digests = new WeakMap<Uint8Array, string>();

async function inStorage(storage: Storage, bytes: Uint8Array, type: string): Promise<string> {
  const digest = digests.get(bytes) ?? digestOf(bytes);
  if (!(await storage.has(digest))) await storage.put(bytes, { type });
  digests.set(bytes, digest);
  return digest;
}

const emptyRow: KeptMail = {
  idempotency_key: '',
  from_line: '',
  to_address: '',
  reply_to: null,
  subject: '',
  text: '',
  html: '',
  headers: {},
  attachments: [],
};

async function insert(pool: Pool, row: KeptMail): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into local_mail (idempotency_key, from_line, to_address, reply_to, subject, text, html, headers, attachments)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb) on conflict (idempotency_key) do nothing`,
    [
      row.idempotency_key,
      row.from_line,
      row.to_address,
      row.reply_to,
      row.subject,
      row.text,
      row.html,
      JSON.stringify(row.headers),
      JSON.stringify(row.attachments),
    ],
  );
  return rowCount === 1;
}

async function listed(pool: Pool, { to, after, before, containing, limit = 100 }: CaughtMailQuestion) {
  const pattern = containing ? `%${containing.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
  const { rows } = await pool.query<KeptMail>(
    `select * from local_mail
     where idempotency_key <> $1
       and ($2::text is null or lower(to_address) = lower($2))
       and ($3::timestamptz is null or received_at >= $3)
       and ($4::timestamptz is null or received_at < $4)
       and ($5::text is null or concat_ws(' ', from_line, to_address, subject, text) ilike $5)
     order by received_at desc, idempotency_key limit $6`,
    [behaviourKey, to ?? null, after ?? null, before ?? null, pattern, limit],
  );
  return rows.map(lineFrom);
}
