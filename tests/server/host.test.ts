import { expect, test } from 'vitest';
import { start } from '../setup/installed';
import { base, secret } from './settings';

const onHost = (host: string) =>
  start({
    ...{ MODE: 'test', PROCESS: 'web', ORIGIN: 'http://letters.example', SECRET: secret, HOST: host },
    ...{ DATA_FOLDER: base['DATA_FOLDER']!, DATABASE_URL: process.env.DATABASE_URL! },
  });

test.each([
  ['leads nowhere', 'letters.invalid', 'HOST names letters.invalid, which is no address'],
  ['is of another machine', '192.0.2.1', 'This machine has no address 192.0.2.1: set HOST to one of its own'],
])('a HOST that %s keeps the server from starting, in one line that names it', async (_how, host, line) => {
  await expect(onHost(host)).rejects.toThrow(line);
  await expect(onHost(host)).rejects.not.toThrow(/\n\s+at /);
});
