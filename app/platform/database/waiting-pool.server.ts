import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

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
