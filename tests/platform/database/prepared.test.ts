import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type Database, statementNames } from '~/platform/database/client.server';
import { databaseAddress } from '~/platform/database/database.server';

let single: Database;
beforeAll(() => {
  single = createDatabase(databaseAddress(), { max: 1 });
});
afterAll(() => single.$disconnect());

const preparedLike = async (text: string) => {
  const [row] = await single.$queryRaw<{ prepared: bigint }[]>`
    SELECT count(*) AS prepared FROM pg_prepared_statements WHERE statement LIKE ${`%${text}%`}`;
  return Number(row!.prepared);
};

test('a statement that is asked again and again is prepared once, and answers what is asked each time', async () => {
  const answers: number[] = [];
  for (let each = 1; each <= 8; each++) {
    const [row] = await single.$queryRaw<{ twice: number }[]>`SELECT ${each}::int * 2 AS twice`;
    answers.push(row!.twice);
  }
  expect(answers).toEqual([2, 4, 6, 8, 10, 12, 14, 16]);
  expect(await preparedLike('::int * 2 AS twice')).toBe(1);
});

test('within a transaction that is undone, too, and the statement answers in the next one', async () => {
  const ask = (reading: Pick<Database, '$queryRaw'>) => reading.$queryRaw<{ n: number }[]>`SELECT 40 + ${2}::int AS n`;
  for (let each = 0; each < 4; each++)
    await single
      .$transaction(async (tx) => {
        await ask(tx);
        throw new Error('undone');
      })
      .catch(() => undefined);
  expect(await ask(single)).toEqual([{ n: 42 }]);
});

test('what is asked once has no name, and there is an end of names', () => {
  const nameOf = statementNames();
  expect(nameOf({ sql: 'SELECT 1' })).toBe('');
  const names = new Set<string>();
  for (let each = 0; each < 5_000; each++)
    for (let times = 0; times < 4; times++) names.add(nameOf({ sql: `SELECT ${each}` }));
  names.delete('');
  expect(names.size).toBe(400);
  expect(nameOf({ sql: 'SELECT 7' })).toBe(nameOf({ sql: 'SELECT 7' }));
  expect(nameOf({ sql: 'SELECT 7' })).not.toBe(nameOf({ sql: 'SELECT 8' }));
});
