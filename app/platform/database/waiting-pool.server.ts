import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { PlainFault } from '../installation/plain-fault';

/** Milliseconds for which a server that is away is waited for: an embedded one that was killed is back within them. */
const usual = 3000;
const beforeTryingAgain = 100;

/** Class 08 and 57P01 to 57P03 of PostgreSQL, and what the network says of a server that is gone. */
const lostCodes = /^(08|57P0[1-3]|ECONNREFUSED|ECONNRESET|EPIPE)/;

/** Whether a query failed because the server or the connection went away, and not for what it asked. */
export const isLost = (fault: unknown): boolean =>
  fault instanceof Error &&
  (lostCodes.test(String(Reflect.get(fault, 'code'))) || /^Connection term/.test(fault.message));

type Taken = Parameters<typeof pg.Pool.prototype.connect>[0];

/**
 * A pool that waits for a server which is just starting again, instead of refusing: nothing has been asked over a connection
 * that does not stand yet, so that to try again can do nothing twice.
 */
export class WaitingPool extends pg.Pool {
  readonly #patience: number;
  /** A server was waited for in vain: until it is back, nobody else waits for it. */
  #away = false;

  /** @param patience milliseconds for which a server that is away is waited for */
  constructor(config: pg.PoolConfig, patience = usual) {
    super(config);
    this.#patience = patience;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(taken: Taken): void;
  override connect(taken?: Taken): Promise<pg.PoolClient> | undefined {
    const connected = this.#connected();
    if (!taken) return connected;
    connected.then(
      (client) => taken(undefined, client, client.release),
      (fault: Error) => taken(fault, undefined, () => undefined),
    );
    return undefined;
  }

  async #connected(): Promise<pg.PoolClient> {
    for (const end = Date.now() + this.#patience; ; await pause(beforeTryingAgain)) {
      try {
        const client = await super.connect();
        this.#away = false;
        return client;
      } catch (fault) {
        if (this.ending || this.#away || !isLost(fault)) throw fault;
        this.#away = Date.now() > end;
        if (this.#away) throw fault;
      }
    }
  }
}

/**
 * Makes a fresh connection one that this product can use: its time zone is UTC, since in any other the adapter stores
 * wrong instants. Asked for by a statement of its own, because poolers refuse or swallow what is asked for at the start of
 * a connection, and read back, because what is swallowed is silent.
 * @throws PlainFault where the connection keeps another time zone
 */
export async function prepareSession(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  await client.query("SET TIME ZONE 'UTC'");
  const { rows } = await client.query<{ zone: string }>("SELECT current_setting('TimeZone') AS zone");
  if (rows[0]?.zone !== 'UTC') throw new PlainFault(zoneLost(String(rows[0]?.zone)));
}

/** What helps where a pooler in front of the database gives a connection to several sessions. */
export const poolerRemedy =
  'Set DATABASE_URL to the PostgreSQL server itself, or let the pooler keep one connection for each session (PgBouncer: pool_mode = session).';
const zoneLost = (zone: string) =>
  `DATABASE_URL leads to a connection that does not keep its time zone (UTC was set, ${zone} came back), so that moments would be stored wrong. ${poolerRemedy}`;
