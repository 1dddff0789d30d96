import { type Prisma, PrismaClient } from '@generated/prisma/client';
import { PrismaPg } from '@prisma/adapter-pg';
import { statementNames } from './prepared';
import { prepareSession } from './session.server';
import { WaitingPool } from './waiting-pool.server';

/** The database outside a transaction. */
export type Database = PrismaClient;

/** The database within one transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * Connects lazily to the database of a `postgresql://` address.
 * @param max connections of the pool
 */
export function createDatabase(url: string, { max = 16 }: { max?: number } = {}): Database {
  const connection = { connectionString: url, max, onConnect: prepareSession };
  const options = { disposeExternalPool: true, statementNameGenerator: statementNames() };
  return new PrismaClient({ adapter: new OneByOne(new WaitingPool(connection), options) });
}

type Begun = Awaited<ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['startTransaction']>>;

/** Relations are read beside each other, and a transaction has one connection: what is asked of it at once is asked in turn. */
class OneByOne extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => inTurn(await start(level));
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
