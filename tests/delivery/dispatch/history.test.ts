import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { migrate } from '~/platform/database/migrate.server';
import { aSealedLetter, officials, sent } from '../../setup/dispatches';

const migrations = 'prisma/migrations';
const history = '20261129010000_dispatch_history';
const letter = '00000000-0000-0000-0000-00000000000a';
const [going, waiting, over] = [1, 2, 3].map((place) => `00000000-0000-0000-0000-00000000000${place}`) as [
  string,
  string,
  string,
];
const [ada, ben] = ['00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0000-0000000000bb'];
const digest = 'd'.repeat(64);

describe('a database from before dispatches had a history', () => {
  const { server, prefix } = inject('testDatabases');
  const name = `${prefix}history_${Math.random().toString(36).slice(2)}`;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const admin = new pg.Client({ connectionString: server });
  const client = new pg.Client({ connectionString: url });
  const folder = mkdtempSync(path.join(tmpdir(), 'history-'));

  beforeAll(async () => {
    for (const each of readdirSync(migrations).filter((each) => each < history))
      cpSync(path.join(migrations, each), path.join(folder, each), { recursive: true });
    await admin.connect();
    await admin.query(`create database ${name}`);
    await migrate(url, folder);
    await client.connect();
    await client.query('SET session_replication_role = replica');
    await filled();
    mkdirSync(path.join(folder, history));
    cpSync(path.join(migrations, history), path.join(folder, history), { recursive: true });
    await migrate(url, folder);
  }, 300_000);

  afterAll(async () => {
    await client.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
    rmSync(folder, { recursive: true });
  });

  /** Three dispatches: paused at this moment, waiting for its second person, and over after a withdrawal. */
  async function filled(): Promise<void> {
    await client.query(
      `INSERT INTO dispatch (id, letter_id, prepared_at, sent_at, sent_by_id, paused_at, paused_reason, finished_at, note,
         approved_digest, approved_at, approved_by_id) VALUES
       ($1, $4, '2026-11-01', '2026-11-02', $5, '2026-11-04T12:00Z', 'revocation', NULL, 'Lantern withdrew.', NULL, NULL, NULL),
       ($2, $4, '2026-11-01', NULL, NULL, NULL, NULL, NULL, NULL, $7, '2026-11-03', $6),
       ($3, $4, '2026-11-01', '2026-11-02', $5, NULL, NULL, '2026-11-05', NULL, NULL, NULL, NULL)`,
      [going, waiting, over, letter, ada, ben, digest],
    );
    await told(1, 'dispatch-paused', '2026-11-02T10:00Z', ada, { dispatchId: going, reason: 'by hand' });
    await told(2, 'dispatch-paused', '2026-11-02T11:00Z', null, { dispatchId: going, reason: 'withdrawal' });
    await told(3, 'dispatch-approved', '2026-11-02T12:00Z', ada, {
      dispatchId: waiting,
      approvedDigest: 'e'.repeat(64),
    });
    await told(4, 'dispatch-resumed', '2026-11-03T10:00Z', ada, { dispatchId: going, withNote: true });
    await told(5, 'dispatch-approved', '2026-11-03', ben, { dispatchId: waiting, approvedDigest: digest });
    await told(6, 'dispatch-paused', '2026-11-04T12:00Z', null, { dispatchId: going, reason: 'revocation' });
    await told(7, 'dispatch-paused', '2026-11-04T13:00Z', ben, { dispatchId: over, reason: 'by hand' });
    await told(8, 'dispatch-finished', '2026-11-05', null, { dispatchId: over, accepted: 1, refused: 0, unknown: 0 });
  }

  const told = (ordinal: number, kind: string, at: string, actorId: string | null, plain: object) =>
    client.query(
      `INSERT INTO event (id, subject, subject_id, ordinal, kind, at, chained, digest, previous_digest)
       VALUES (gen_random_uuid(), 'letter', $1, $2, $3, $4, $5, $6, '')`,
      [letter, ordinal, kind, at, JSON.stringify({ actorId, plain }), `${ordinal}`],
    );

  const asked = async (sql: string) => (await client.query(sql)).rows;

  test('keeps its pauses, with who paused and who went on, and the note that went with what followed', async () => {
    expect(
      await asked(`SELECT dispatch_id, reason, paused_by_id, ended_at IS NOT NULL AS over, ended_by_id, note
        FROM dispatch_pause ORDER BY paused_at`),
    ).toEqual([
      { dispatch_id: going, reason: 'by hand', paused_by_id: ada, over: true, ended_by_id: null, note: null },
      {
        dispatch_id: going,
        reason: 'withdrawal',
        paused_by_id: null,
        over: true,
        ended_by_id: ada,
        note: 'Lantern withdrew.',
      },
      { dispatch_id: going, reason: 'revocation', paused_by_id: null, over: false, ended_by_id: null, note: null },
      { dispatch_id: over, reason: 'by hand', paused_by_id: ben, over: true, ended_by_id: null, note: null },
    ]);
  });

  test('keeps each word of a second person, and what is finished', async () => {
    expect(
      await asked('SELECT dispatch_id, digest, approved_by_id FROM dispatch_approval ORDER BY approved_at'),
    ).toEqual([
      { dispatch_id: waiting, digest: 'e'.repeat(64), approved_by_id: ada },
      { dispatch_id: waiting, digest, approved_by_id: ben },
    ]);
    expect(await asked('SELECT dispatch_id, reopened_at FROM dispatch_finish')).toEqual([
      { dispatch_id: over, reopened_at: null },
    ]);
  });
});

describe('the database', () => {
  const at = new Date('2026-12-02T10:00:00Z');
  const refused = async (work: Promise<unknown>, why: string) => expect(work).rejects.toThrow(why);

  test('holds one pause of a dispatch at a time, and changes none that is over', async () => {
    await officials(1);
    const dispatchId = await sent(await aSealedLetter());
    const pause = { dispatchId, pausedAt: at, reason: 'by hand' };
    const { id } = await database().dispatchPause.create({ data: pause });
    await refused(database().dispatchPause.create({ data: pause }), 'dispatch_pause_open');
    const changed = (data: object) => database().dispatchPause.update({ where: { id }, data });
    await refused(changed({ note: 'Too early.' }), 'dispatch_pause_note_at_end');
    await changed({ endedAt: at });
    const once = 'a pause ends once';
    await refused(database().$executeRaw`UPDATE dispatch_pause SET ended_at = NULL WHERE id = ${id}::uuid`, once);
    await refused(database().$executeRaw`DELETE FROM dispatch_pause WHERE id = ${id}::uuid`, once);
    await database().dispatchPause.create({ data: pause });
  });

  test('holds one end of a dispatch at a time, reopened once', async () => {
    await officials(1);
    const dispatchId = await sent(await aSealedLetter());
    const finish = { dispatchId, finishedAt: at };
    const { id } = await database().dispatchFinish.create({ data: finish });
    await refused(database().dispatchFinish.create({ data: finish }), 'dispatch_finish_standing');
    await database().dispatchFinish.update({ where: { id }, data: { reopenedAt: at } });
    await refused(
      database().$executeRaw`UPDATE dispatch_finish SET reopened_at = NULL WHERE id = ${id}::uuid`,
      'an end is reopened once',
    );
    await database().dispatchFinish.create({ data: finish });
  });
});
