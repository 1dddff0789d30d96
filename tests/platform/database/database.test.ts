import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '~/platform/database/client.server';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { isUniqueViolation } from '~/platform/database/violations.server';

const aPerson = (address: string) => ({ data: { address } });

async function thrownBy(deed: Promise<unknown>): Promise<unknown> {
  return deed.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('the database of a test file', () => {
  it('is a clone of the migrated template, and stores instants as they are', async () => {
    const url = process.env.DATABASE_URL ?? '';
    expect(new URL(url).pathname).toMatch(/^\/test_\d+_/);
    const [row] = await database().$queryRaw<{ zone: string }[]>`select current_setting('TimeZone') as zone`;
    expect(row?.zone).toBe('UTC');
  });
});

describe('a transaction', () => {
  beforeAll(async () => {
    await database().$executeRaw`create table counter (name text primary key, value int not null)`;
    await database().$executeRaw`insert into counter values ('a', 0), ('b', 0)`;
  });

  it('is undone as a whole when its work throws, and throws the same', async () => {
    const refusal = new Error('no');
    const deed = transaction(async (within) => {
      await within.person.create(aPerson('undone@example.org'));
      throw refusal;
    });
    expect(await thrownBy(deed)).toBe(refusal);
    expect(await database().person.count({ where: { address: 'undone@example.org' } })).toBe(0);
  });

  it('does its work again when it was the victim of a deadlock', async () => {
    let runs = 0;
    let waiting = 0;
    let goOn = () => {};
    const both = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const bothHoldOne = () => {
      waiting += 1;
      if (waiting === 2) goOn();
      return both;
    };
    const raise = (first: string, second: string) =>
      transaction(async (within) => {
        runs += 1;
        await within.$executeRaw`update counter set value = value + 1 where name = ${first}`;
        await bothHoldOne();
        await within.$executeRaw`update counter set value = value + 1 where name = ${second}`;
      });
    await Promise.all([raise('a', 'b'), raise('b', 'a')]);
    expect(runs).toBe(3);
    expect(await database().$queryRaw`select value from counter order by name`).toEqual([{ value: 2 }, { value: 2 }]);
  });

  it('does its work again after a serialization failure, four times in all', async () => {
    let runs = 0;
    const once = transaction(async (within) => {
      runs += 1;
      if (runs === 1) await within.$executeRaw`do $$ begin raise 'given up' using errcode = '40001'; end $$`;
      return runs;
    });
    expect(await once).toBe(2);
    runs = 0;
    const always = transaction(async (within) => {
      runs += 1;
      await within.$executeRaw`do $$ begin raise 'given up' using errcode = '40001'; end $$`;
    });
    expect(await thrownBy(always)).toBeInstanceOf(Error);
    expect(runs).toBe(4);
  });

  it('does not repeat what failed for another reason', async () => {
    let runs = 0;
    const deed = transaction(async (within) => {
      runs += 1;
      await within.$executeRaw`select 1 / 0`;
    });
    expect(await thrownBy(deed)).toBeInstanceOf(Error);
    expect(runs).toBe(1);
  });
});

describe('a unique violation', () => {
  it('is told of an index that Prisma made, by its name and by its columns', async () => {
    await database().person.create(aPerson('twice@example.org'));
    const error = await thrownBy(database().person.create(aPerson('twice@example.org')));
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(error, 'person_address_key')).toBe(true);
    expect(isUniqueViolation(error, ['address'])).toBe(true);
    expect(isUniqueViolation(error, ['name'])).toBe(false);
    expect(isUniqueViolation(error, 'person_name_key')).toBe(false);
  });

  it('is told of a partial index written by hand, through Prisma, in a transaction and raw', async () => {
    await database().$executeRaw`create unique index one_of_this_name on person (name) where address like 'only%'`;
    const named = (address: string) => ({ data: { address, name: 'Only One' } });
    await database().person.create(named('only1@example.org'));
    const byPrisma = await thrownBy(database().person.create(named('only2@example.org')));
    const within = await thrownBy(transaction((open) => open.person.create(named('only3@example.org'))));
    const raw = await thrownBy(
      database()
        .$executeRaw`update person set name = 'Only One', address = 'only4@example.org' where address = 'twice@example.org'`,
    );
    for (const error of [byPrisma, within, raw]) {
      expect(isUniqueViolation(error, 'one_of_this_name')).toBe(true);
      expect(isUniqueViolation(error, ['address'])).toBe(false);
    }
  });

  it('is told of a constraint that is judged only at the end of the transaction', async () => {
    await database()
      .$executeRaw`create table place (rank int, constraint one_rank unique (rank) deferrable initially deferred)`;
    const error = await thrownBy(transaction((within) => within.$executeRaw`insert into place values (1), (1)`));
    expect(isUniqueViolation(error, 'one_rank')).toBe(true);
  });

  it('is nothing else', async () => {
    const missing = await thrownBy(database().$executeRaw`insert into counter (name) values ('without value')`);
    for (const error of [missing, new Error('no'), undefined, null, 'P2002'])
      expect(isUniqueViolation(error)).toBe(false);
  });
});

describe('a connection', () => {
  it('stores instants as they are on a server in another time zone', async () => {
    const url = process.env.DATABASE_URL ?? '';
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      `alter database ${pg.escapeIdentifier(new URL(url).pathname.slice(1))} set timezone = 'America/New_York'`,
    );
    const fresh = createDatabase(url, { max: 1 });
    const noon = new Date('2026-06-01T12:00:00Z');
    await fresh.person.create({ data: { address: 'noon@example.org', accountSince: noon } });
    const { rows } = await client.query<{ at: Date }>(
      `select account_since as at from person where address = 'noon@example.org'`,
    );
    expect(rows[0]?.at).toEqual(noon);
    await fresh.$disconnect();
    await client.end();
  });
});
