import { beforeAll, expect, test } from 'vitest';
import { expectAnswers } from '~/delivery/reply/expectations.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { parts } from '~/trail/facts';
import { toldInPlain } from '~/trail/told-in-plain';
import { checkTrails } from '~/trail/trails.server';
import { unbound } from '~/trail/unbound';
import { leading } from '../../prisma/seed/letters';
import { columnsOfFacts, foundAfter, type Mutation, mutations } from './mutations';
import { everyKindOfFact } from './whole-world';

/** Every change, or one column of each table beside its deletion and its forgery. */
const long = process.env['MUTATIONS'] === 'long';

beforeAll(everyKindOfFact);

test('what every deed leaves is what its event tells, both ways', async () => {
  const { compared, faults } = await checkFacts();
  expect(faults).toEqual([]);
  expect(compared).toBeGreaterThan(150);
  expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
});

test('every table and column is a fact that an event binds, or is left out with a reason', async () => {
  const tables = new Set((await columnsOfFacts()).map(({ table }) => table));
  const bound = new Set<string>(Object.values(parts).map(({ table }) => table));
  const chain = ['event', 'event_value', 'trail_head'];
  expect([...tables].filter((table) => !bound.has(table) && !chain.includes(table))).toEqual([]);
  const known = await database().$queryRaw<{ name: string }[]>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'
    UNION SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'`;
  expect(Object.keys(unbound).filter((name) => !known.some((one) => one.name === name))).toEqual([]);
});

test('each change behind the events’ back is found, or refused by a rule of the database', {
  timeout: 900_000,
}, async () => {
  const all = await mutations();
  const missed: string[] = [];
  const counted = { found: 0, refused: 0 };
  for (const mutation of long ? all : some(all)) {
    const outcome = await foundAfter(mutation);
    if (outcome === 'found' || outcome === 'refused') counted[outcome] += 1;
    else missed.push(`${mutation.name}: ${outcome}`);
  }
  expect(missed).toEqual([]);
  expect(counted.found).toBeGreaterThan(2 * counted.refused);
  if (long) console.info(`${all.length} changes: ${counted.found} found, ${counted.refused} refused.`);
});

function some(all: readonly Mutation[]): Mutation[] {
  const columns = new Map<string, Mutation>();
  for (const mutation of all) if (mutation.name.endsWith('is changed')) columns.set(mutation.table, mutation);
  return all.filter((mutation) => !mutation.name.endsWith('is changed') || columns.get(mutation.table) === mutation);
}

/** What the two checks say of what an insider did, who switches off every trigger; it is undone. */
async function saidOf(forge: (tx: Transaction) => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const undone = new Error('undone');
  const attempt = transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await forge(tx);
      for (const { fault } of await checkTrails(tx)) if (fault) said.push(fault);
      for (const { part, fault } of (await checkFacts(tx)).faults) said.push(`${part}: ${fault}`);
      throw undone;
    },
    { timeout: 300_000 },
  );
  await expect(attempt).rejects.toBe(undone);
  return said;
}

const reEndorse = (tx: Transaction, id: string) =>
  tx.$executeRaw`UPDATE endorsement SET printed_name = 'Somebody else' WHERE id = ${id}::uuid`;

test('a changed row is found also where what is told of it was written to fit, beside no event', async () => {
  const { id } = await database().endorsement.findFirstOrThrow();
  const said = await saidOf(async (tx) => {
    await reEndorse(tx, id);
    await tx.$executeRaw`
      INSERT INTO event_fact (event_id, part, row_id, salt, digest)
      SELECT gen_random_uuid(), 'endorsement', ${id}, 'salt', fact_digest('salt', t, NULL, '{}') FROM endorsement t
      WHERE id = ${id}::uuid`;
  });
  expect(said).toEqual([
    'what is told of a row belongs to no event',
    'endorsement: it is not as its last event left it',
  ]);
});

test.each(toldInPlain.map((told) => [`${told.part}.${told.column} (${told.kind})`, told] as const))(
  '%s is compared with the event that made the row, however often later ones tell of it',
  async (_name, { part, column, type }) => {
    const other = type === 'timestamptz' ? `"${column}" + interval '1 hour'` : otherText[column];
    const said = await saidOf((tx) => tx.$executeRawUnsafe(`UPDATE ${parts[part].table} SET "${column}" = ${other}`));
    expect(said).toContain(`${part}: it is not as the event that made it tells`);
  },
);
const otherText: Readonly<Record<string, string>> = {
  time_zone: `'Pacific/Auckland'`,
  version_id: 'gen_random_uuid()',
};

test('a row set back to what an older event told is found, with the salt of then', async () => {
  const { letterId } = await database().answerExpectation.findFirstOrThrow();
  const facts = { where: { part: 'answer_expectation', rowId: letterId }, orderBy: { number: 'desc' } } as const;
  const before = await database().answerExpectation.findUniqueOrThrow({ where: { letterId } });
  const told = await database().eventFact.findFirstOrThrow(facts);
  await expectAnswers(await leading(letterId, 'follow replies'), 9);
  expect((await checkFacts()).faults).toEqual([]);
  const said = await saidOf(async (tx) => {
    await tx.answerExpectation.update({ where: { letterId }, data: before });
    await tx.eventFact.update({ where: { number: told.number }, data: { salt: told.salt } });
  });
  expect(said).toEqual(['answer_expectation: it is not as its last event left it']);
});

test('a changed row is found also where the database’s own digest was changed to fit', async () => {
  const { id } = await database().endorsement.findFirstOrThrow();
  const said = await saidOf(async (tx) => {
    await reEndorse(tx, id);
    await tx.$executeRaw`
      CREATE OR REPLACE FUNCTION fact_digest(salt text, facts anyelement, chosen text[], left_out text[]) RETURNS text
      LANGUAGE sql STABLE AS 'SELECT digest FROM event_fact f WHERE f.salt = fact_digest.salt LIMIT 1'`;
  });
  expect(said).toEqual(['endorsement: it is not as its last event left it']);
});

test('a personal value that goes without an erasure is found', async () => {
  const { eventId, name } = await database().eventValue.findFirstOrThrow({ where: { value: { not: null } } });
  const said = await saidOf((tx) =>
    tx.eventValue.updateMany({ where: { eventId, name }, data: { value: null, salt: null } }),
  );
  expect(said).toEqual(['erased_value: no event tells of it']);
});

test('no table whose rows are facts can be emptied at one stroke', async () => {
  const tables = [
    ...new Set([...Object.values(parts).map(({ table }) => table), 'event', 'event_value', 'event_fact', 'trail_head']),
  ];
  const guarded = await database().$queryRaw<{ table: string }[]>`
    SELECT tgrelid::regclass::text AS table FROM pg_trigger WHERE tgname = 'never_emptied'`;
  expect(tables.filter((name) => !guarded.some(({ table }) => table.replaceAll('"', '') === name))).toEqual([]);
  await expect(database().$executeRaw`TRUNCATE event CASCADE`).rejects.toThrow('immutable');
  await expect(database().$executeRaw`TRUNCATE endorsement CASCADE`).rejects.toThrow('immutable');
});
