import { expect, test, vi } from 'vitest';
import { log } from '~/platform/installation/log.server';
import { plainProblems } from '../../server/plain-problems';
import { base, byPem, bySmtp, otherKey, signedWith, type Way } from './settings';

const problemsOf = (settings: Way) => plainProblems({ NODE_ENV: 'production', ...settings });
const whole = { ...base, ...byPem, ...bySmtp };
const program = (fault: string) => `SEAL_COMMAND: The program that holds the sealing key ${fault}. Nothing was sealed.`;

test.each<[string, Way, string]>([
  [
    'a program that is nowhere on PATH',
    { SEAL_KEY: '', SEAL_COMMAND: '["nosuchprogram"]' },
    program(
      'was not found (nosuchprogram). A program that needs words of its own is written as a JSON array, such as ["openssl","pkeyutl","-sign"]',
    ),
  ],
  [
    'a whole line in place of a JSON array',
    { SEAL_KEY: '', SEAL_COMMAND: 'openssl pkeyutl -sign' },
    program(
      'was not found (openssl pkeyutl -sign). A program that needs words of its own is written as a JSON array, such as ["openssl","pkeyutl","-sign"]',
    ),
  ],
  [
    'a file that nobody may execute',
    { SEAL_KEY: '', SEAL_COMMAND: byPem['SEAL_CERTIFICATE']! },
    program(`cannot be run: this user may not execute ${byPem['SEAL_CERTIFICATE']}`),
  ],
  ['a program that answers nonsense', { SEAL_KEY: '', SEAL_COMMAND: '["cat"]' }, program('did not return a signature')],
  [
    'a program with the key of another certificate',
    { SEAL_KEY: '', SEAL_COMMAND: JSON.stringify(signedWith(otherKey)) },
    program('used a different key from the one in the certificate'),
  ],
])('what keeps the server from starting: %s', async (_what, way, line) => {
  expect(await problemsOf({ ...whole, ...way })).toEqual([line]);
});

test('what is malformed, missing and unsafe is said at once', async () => {
  const lines = await problemsOf({
    ...whole,
    SECRET: 'a'.repeat(64),
    ORIGIN: 'http://x.example',
    SMTP_URL: 'garbage',
    MAIL_FROM: 'none',
  });
  expect(lines.map((line) => line.split(/[: ]/)[0])).toEqual(['MAIL_FROM', 'SMTP_URL', 'ORIGIN', 'SECRET']);
});

test('a service that cannot be reached at this moment is warned of, and the server starts', async () => {
  const said = vi.spyOn(log, 'warn').mockImplementation(() => undefined);
  expect(await problemsOf({ ...whole, SEAL_KEY: '', SEAL_SERVICE: 'http://127.0.0.1:9/' })).toEqual([]);
  expect(said.mock.calls.at(-1)).toEqual([expect.stringMatching(/^SEAL_SERVICE: .+ cannot be reached/)]);
  said.mockRestore();
});
