import { createHash, randomBytes } from 'node:crypto';
import { type Database, database, type Transaction } from '../platform/database/database.server';
import { type Bound, boundNow, factsDigest } from './bindings.server';
import { type Chained, chainedAround, findBreak, matchesCommitments } from './chain';
import type { EventKind, Happening } from './event';
import { type Named, namedBy } from './named-facts';
import { installationTrail, noDigest, publicRevisionChannel, type TrailOf } from './trail';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** The commitment to a personal value: SHA-256 over salt and value, hex. */
const commitment = (salt: string, value: string) => sha256(`${salt}\n${value}`);

/**
 * Records what happened at the end of a subject’s chain, in the deed’s own transaction. The head’s row lock orders
 * concurrent deeds: record last, so that it is held briefly, and so that what the event binds is what the deed leaves: every
 * row that it names (named-facts.ts), and what is given beside. Only the doors of this room call it: deeds on letters and
 * organisations do it by deeds.server.ts.
 * @param raises the letters whose public pages are made anew, each once for a deed; several are held already, in the order of their ids
 */
export async function record<Kind extends EventKind>(
  transaction: Transaction,
  of: TrailOf,
  happening: Happening<Kind>,
  { beside = [], raises = [] }: { beside?: readonly Named[]; raises?: readonly string[] } = {},
): Promise<void> {
  const plain = happening.plain as Chained['plain'];
  const bound = await boundNow(transaction, of, [...namedBy(happening.kind, of.subjectId, plain), ...beside]);
  const values = Object.entries((happening.values ?? {}) as Record<string, string>).map(([name, value]) => {
    const salt = randomBytes(16).toString('hex');
    return { name, value, salt, committed: commitment(salt, value) };
  });
  const around = chainedAround({
    format: 'undersigned/event/1',
    ...of,
    kind: happening.kind,
    at: happening.at.toISOString(),
    actorId: happening.actorId,
    plain,
    commitments: {
      ...Object.fromEntries(values.map(({ name, committed }) => [name, committed])),
      ...(bound.length > 0 ? { facts: factsDigest(bound) } : {}),
    },
  });
  const entry = { happening, around, values, bound, raises };
  if (await append(transaction, of, entry)) return;
  const first = { ...of, ordinal: 0, digest: noDigest };
  await transaction.trailHead.createMany({ data: first, skipDuplicates: true });
  if (!(await append(transaction, of, { ...entry, raises: [] }))) throw new Error('The trail has no head.');
}

type Entry = {
  happening: Pick<Happening, 'kind' | 'at'>;
  around: readonly [string, string, string];
  values: readonly { name: string; value: string; salt: string }[];
  bound: readonly Bound[];
  raises: readonly string[];
};

/**
 * The letters' revisions, lock, event, values and head in one statement, since everybody who acts on the subject waits for
 * it: the digest is taken where the head is locked, and that after the letters, as every deed locks. The revisions are told
 * when the transaction commits. Tells whether there was a head to follow.
 */
async function append(transaction: Transaction, { subject, subjectId }: TrailOf, entry: Entry): Promise<boolean> {
  const { happening, around, values, bound, raises } = entry;
  const [before, between, after] = around;
  const column = (name: 'name' | 'value' | 'salt') => values.map((each) => each[name]);
  const facts = JSON.stringify(
    bound.map((each) => ({ ...each, known: each.known === null ? null : String(each.known) })),
  );
  const heads = await transaction.$executeRaw`
    WITH raised AS (
      UPDATE letter SET public_revision = public_revision + 1 WHERE id = ANY(${[...raises]}::uuid[])
      RETURNING pg_notify(${publicRevisionChannel}, id::text)
    ), head AS (
      SELECT ordinal + 1 AS ordinal, digest AS previous FROM trail_head
      WHERE subject = ${subject}::trail_subject AND subject_id = ${subjectId}::uuid
        AND (SELECT count(*) FROM raised) >= 0 FOR UPDATE
    ), link AS (
      SELECT ordinal, previous, ${before} || ordinal || ${between} || previous || ${after} AS chained FROM head
    ), made AS (
      INSERT INTO event (id, subject, subject_id, ordinal, kind, at, chained, digest, previous_digest)
      SELECT gen_random_uuid(), ${subject}::trail_subject, ${subjectId}::uuid, ordinal, ${happening.kind},
        ${happening.at}, chained, encode(sha256(convert_to(chained, 'UTF8')), 'hex'), previous
      FROM link RETURNING id, ordinal, digest
    ), beside AS (
      INSERT INTO event_value (event_id, name, value, salt)
      SELECT made.id, given.name, given.value, given.salt
      FROM made, unnest(${column('name')}::text[], ${column('value')}::text[], ${column('salt')}::text[])
        AS given (name, value, salt)
    ), given AS (
      SELECT * FROM jsonb_to_recordset(${facts}::jsonb) AS fact(
        part text, "row" text, salt text, digest text, former text[], known bigint)
    ), former AS (
      UPDATE event_fact SET salt = NULL FROM given
      WHERE event_fact.part = given.part AND event_fact.row_id = given.row AND event_fact.number <= given.known
        AND event_fact.salt IS NOT NULL
    ), facts AS (
      INSERT INTO event_fact (event_id, part, row_id, salt, digest, former)
      SELECT made.id, given.part, given.row, given.salt, given.digest, given.former FROM made, given
    )
    UPDATE trail_head SET ordinal = made.ordinal, digest = made.digest FROM made
    WHERE subject = ${subject}::trail_subject AND subject_id = ${subjectId}::uuid`;
  return heads === 1;
}

/**
 * The events of a trail, oldest first, with their personal values and the names of who acted.
 * @param showsMailbox whether a person who gave no name may be called by mail address; everybody, unless told
 * @param latest so many of its end alone; all, unless told
 */
export async function eventsOf(
  of: TrailOf,
  showsMailbox: (personId: string) => boolean = () => true,
  latest?: { readonly take: number; readonly after: number },
) {
  const events = await database().event.findMany({
    where: latest ? { ...of, ordinal: { gt: latest.after } } : of,
    orderBy: { ordinal: latest ? 'desc' : 'asc' },
    include: { values: true },
    ...(latest ? { take: latest.take } : {}),
  });
  if (latest) events.reverse();
  const told = events.map((event) => ({ ...event, inside: JSON.parse(event.chained) as Chained }));
  const actors = [...new Set(told.flatMap(({ inside }) => (inside.actorId ? [inside.actorId] : [])))];
  const people = await database().person.findMany({ where: { id: { in: actors } } });
  const names = new Map(people.map(({ id, name, address }) => [id, name ?? (showsMailbox(id) ? address : null)]));
  return told.map(({ inside, values, ...event }) => ({
    id: event.id,
    ordinal: event.ordinal,
    kind: event.kind as EventKind,
    at: event.at,
    digest: event.digest,
    actorId: inside.actorId,
    /** Null for the platform itself, for who holds a link, and for a person whose name is not known here. */
    by: inside.actorId ? (names.get(inside.actorId) ?? null) : null,
    plain: inside.plain,
    values: Object.fromEntries(values.map(({ name, value }) => [name, value])),
  }));
}

/**
 * Verifies every chain of the database, and every personal value that still stands, against its commitment.
 * @returns one entry for each subject; `fault` is null where the chain holds
 */
export async function checkTrails(
  reading: Database | Transaction = database(),
): Promise<{ of: TrailOf; events: number; fault: string | null }[]> {
  const subjects = await reading.$queryRaw<TrailOf[]>`
    SELECT subject::text AS subject, subject_id::text AS "subjectId" FROM event
    UNION SELECT subject::text, subject_id::text FROM trail_head WHERE ordinal > 0 ORDER BY 1, 2`;
  const checked = [];
  for (const of of subjects) checked.push(await checkTrail(reading, of));
  const [stray] = await reading.$queryRaw<{ values: bigint; facts: bigint }[]>`
    SELECT (SELECT count(*) FROM event_value v WHERE NOT EXISTS (SELECT FROM event e WHERE e.id = v.event_id)) AS values,
      (SELECT count(*) FROM event_fact f WHERE NOT EXISTS (SELECT FROM event e WHERE e.id = f.event_id)) AS facts`;
  if (stray!.values > 0n) checked.push({ of: installationTrail, events: 0, fault: 'a value belongs to no event' });
  if (stray!.facts > 0n)
    checked.push({ of: installationTrail, events: 0, fault: 'what is told of a row belongs to no event' });
  return checked;
}

async function checkTrail(reading: Database | Transaction, of: TrailOf) {
  const events = await reading.event.findMany({
    where: of,
    orderBy: { ordinal: 'asc' },
    include: { values: true, facts: true },
  });
  const head = await reading.trailHead.findUnique({ where: { subject_subjectId: of } });
  const fault = findBreak(events, head, sha256);
  if (fault) return { of, events: events.length, fault };
  const altered = events.find(({ chained, values, facts }) => {
    const inside = JSON.parse(chained) as Chained;
    return !matchesCommitments(inside, values, commitment) || !factsHold(inside, facts);
  });
  return { of, events: events.length, fault: altered ? `a value beside event ${altered.ordinal} was altered` : null };
}

/** Whether what stands of an event’s rows is what it committed to. */
function factsHold(
  { commitments }: Chained,
  facts: readonly { part: string; rowId: string; digest: string; former: readonly string[] }[],
): boolean {
  if (!commitments['facts']) return facts.length === 0;
  return factsDigest(facts.map(({ rowId, ...fact }) => ({ ...fact, row: rowId }))) === commitments['facts'];
}
