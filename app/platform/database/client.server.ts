import { type Prisma, PrismaClient } from '@generated/prisma/client';
import { PrismaPg } from '@prisma/adapter-pg';
import { prepareSession, WaitingPool } from './waiting-pool.server';

/** The database outside a transaction. */
export type Database = PrismaClient;

/** The database within one transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * Connects lazily to the database of a `postgresql://` address.
 * @param max connections of the pool
 * @param deeds connections kept for transactions besides: however much is read, a deed waits for other deeds alone
 */
export function createDatabase(url: string, { max = 16, deeds = 0 }: { max?: number; deeds?: number } = {}): Database {
  const options = { disposeExternalPool: true, statementNameGenerator: statementNames() };
  const transactions = deeds > 0 ? new PrismaPg(pool(url, deeds), options) : null;
  return new PrismaClient({ adapter: new OneByOne(pool(url, max), options, transactions) });
}

const pool = (connectionString: string, max: number) =>
  new WaitingPool({ connectionString, max, onConnect: prepareSession });

type Begun = Awaited<ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['startTransaction']>>;

/**
 * Relations are read beside each other, and a transaction has one connection: what is asked of it at once is asked in turn.
 * Transactions have connections of their own, where there are such.
 */
class OneByOne extends PrismaPg {
  constructor(
    reading: WaitingPool,
    settings: ConstructorParameters<typeof PrismaPg>[1],
    private readonly transactions: PrismaPg | null,
  ) {
    super(reading, settings);
  }

  override async connect() {
    const adapter = await super.connect();
    const deeds = await this.transactions?.connect();
    const start = (deeds ?? adapter).startTransaction.bind(deeds ?? adapter);
    adapter.startTransaction = async (level) => inTurn(await start(level));
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await Promise.all([dispose(), deeds?.dispose()]);
    };
    return adapter;
  }
}

function inTurn(begun: Begun): Begun {
  let last: Promise<unknown> = Promise.resolve();
  const turn = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const mine = last.then(ask, ask);
    last = mine;
    return mine;
  };
  const [queryRaw, executeRaw] = [begun.queryRaw.bind(begun), begun.executeRaw.bind(begun)];
  begun.queryRaw = (query) => turn(() => queryRaw(query));
  begun.executeRaw = (query) => turn(() => executeRaw(query));
  return begun;
}

/** How often a statement is asked before it is worth a name: what is asked once is planned once anyway. */
const worthIt = 3;
/** Statements that have names, at most; a list of another length is another statement, and there is no end of those. */
const named = 400;
/** Statements that are counted before counting starts anew. */
const counted = 2_000;
const unnamed = '';

/**
 * Names for the statements that a process asks again and again, so that PostgreSQL parses each once a connection and soon
 * plans it once too: a co-signature is read from fourteen tables, and planning that took five times as long as doing it.
 * @returns the name of a statement, the same for the same text; none (empty) for what is seldom asked
 */
export function statementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  const asked = new Map<string, number>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known || names.size >= named) return known ?? unnamed;
    if (asked.size >= counted) asked.clear();
    const times = (asked.get(sql) ?? 0) + 1;
    asked.set(sql, times);
    if (times < worthIt) return unnamed;
    asked.delete(sql);
    const name = `s${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
