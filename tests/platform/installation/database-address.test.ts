import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readSettings } from '~/platform/installation/settings.server';

const addressFor = (query: string) =>
  readSettings({ NODE_ENV: 'test', DATABASE_URL: `postgresql://ana:w%25rd@db.example:5432/letters${query}` })
    .databaseUrl!;

test.each(['prefer', 'require', 'verify-ca', 'verify-full'])(
  'sslmode=%s asks for the whole check, and the driver warns of nothing',
  (mode) => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    onTestFinished(() => warned.mockRestore());
    const address = addressFor(`?sslmode=${mode}&application_name=letters`);
    expect(new URL(address).searchParams.get('sslmode')).toBe('verify-full');
    expect(new URL(address).searchParams.get('application_name')).toBe('letters');
    const client = new pg.Client({ connectionString: address });
    expect(client.password).toBe('w%rd');
    expect(warned).not.toHaveBeenCalled();
  },
);

test.each(['', '?sslmode=disable', '?sslmode=no-verify', '?uselibpqcompat=true&sslmode=require'])(
  'what was written otherwise is left as it is: %s',
  (query) => {
    expect(addressFor(query)).toBe(`postgresql://ana:w%25rd@db.example:5432/letters${query}`);
  },
);
