import pg from 'pg';
import { databaseAddress } from '~/platform/database/database.server';

const beforeListeningAgain = 1000; // milliseconds

export type Heard = {
  /** What was told on the channel. */
  told(payload: string): void;
  /** The connection stands, at first or again: whatever was told before may have been missed. */
  listening(): void | Promise<void>;
};

/**
 * Listens to a channel of the database over a connection of its own; connects again whenever that is lost.
 * @returns how to stop
 */
export function listenTo(channel: string, heard: Heard): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  const again = (lost: pg.Client) => {
    if (client !== lost || stopped) return;
    client = undefined;
    timer = setTimeout(connect, beforeListeningAgain).unref();
  };
  const connect = () => {
    const fresh = new pg.Client({ connectionString: databaseAddress(), keepAlive: true });
    client = fresh;
    fresh.on('notification', ({ payload }) => heard.told(payload ?? ''));
    fresh.on('error', () => undefined);
    fresh.once('end', () => again(fresh));
    fresh
      .connect()
      .then(() => fresh.query(`LISTEN ${channel}`))
      .then(() => heard.listening())
      .catch(async () => {
        await fresh.end().catch(() => undefined);
        again(fresh);
      });
  };
  connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
