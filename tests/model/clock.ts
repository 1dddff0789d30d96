import pg from 'pg';
import { database } from '~/platform/database/database.server';

/**
 * Gives this file’s database another clock: whatever asks it for the moment is told the one that was set last. To be called before
 * anything connects. A function of the same name stands before the server’s own in the path by which statements find them.
 */
export async function giveClock(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  await client.query(`
    CREATE SCHEMA given;
    CREATE TABLE given.clock (moment timestamptz NOT NULL);
    INSERT INTO given.clock VALUES (now());
    CREATE FUNCTION given.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS 'SELECT moment FROM given.clock';
    CREATE FUNCTION given.now() RETURNS timestamptz LANGUAGE sql STABLE AS 'SELECT moment FROM given.clock';
    ALTER TABLE notice ALTER created_at SET DEFAULT given.clock_timestamp();
    DO $$ BEGIN
      EXECUTE format('ALTER DATABASE %I SET search_path = given, pg_catalog, public', current_database());
    END $$`);
  await client.end();
}

/** From now on it is this moment. */
export const setClock = (moment: Date) => database().$executeRaw`UPDATE given.clock SET moment = ${moment}`;
