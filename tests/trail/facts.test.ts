import { beforeAll, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { parts } from '~/trail/facts';
import { checkTrails } from '~/trail/trails.server';
import { unbound } from '~/trail/unbound';
import { columnsOfFacts, foundAfter, type Mutation, mutations } from './mutations';
import { everyKindOfFact } from './whole-world';

/** Every change, or one column of each table beside its deletion and its forgery. */
const long = process.env['MUTATIONS'] === 'long';

beforeAll(everyKindOfFact, 300_000);

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
