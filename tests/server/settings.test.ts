import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { log } from '~/platform/installation/log.server';
import { settingsSchema } from '~/platform/installation/settings.server';
import { malformedLines, plainProblems } from '../../server/plain-problems';
import { start } from '../setup/installed';
import {
  allOthers,
  base,
  byPem,
  bySmtp,
  documented,
  mailings,
  names,
  otherKey,
  processes,
  sealings,
  signedWith,
  trials,
  type Way,
} from './settings';

const everyWay: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(Object.entries(sealings).map(([name, way]) => [`sealed by ${name}`, { ...bySmtp, ...way }])),
  ...Object.fromEntries(Object.entries(mailings).map(([name, way]) => [`mails by ${name}`, { ...byPem, ...way }])),
  ...Object.fromEntries(Object.entries(processes).map(([name, way]) => [name, { ...byPem, ...bySmtp, ...way }])),
  'all other settings': { ...byPem, ...bySmtp, ...allOthers },
};

/** As few real starts as bring every way of sealing, of mailing and of running, and everything else. */
const starts: [string, Way][] = Object.entries(sealings).map(([name, sealing], at) => {
  const [mailing, mails] = Object.entries(mailings)[at]!;
  const [running, runs] = Object.entries(processes)[at % 3]!;
  const rest = at === 3 ? allOthers : {};
  return [`${running}, sealed by ${name}, mails by ${mailing}`, { ...sealing, ...mails, ...runs, ...rest }];
});
const problemsOf = (settings: Way) => plainProblems({ NODE_ENV: 'production', ...settings });
const database = () => ({ DATABASE_URL: process.env.DATABASE_URL! });
const tried = [base, ...Object.values(everyWay), ...trials];

describe('every way of docs/settings.md starts in production', () => {
  test.each(Object.entries(everyWay))('nothing is said against: %s', async (_name, way) => {
    expect(await problemsOf({ ...base, ...database(), ...way })).toEqual([]);
  });

  test.each(starts)('for real: %s', async (_name, way) => {
    const server = await start({ ...base, ...database(), ...way });
    expect(await server.stop(), server.said()).toBe(0);
  });
});

describe('docs/settings.md', () => {
  test('has a row for every setting that is read, and for no other', () => {
    const read = [...Object.keys(settingsSchema.shape), 'LOCAL_MAILBOX_BEHAVIOUR'];
    expect(documented().sort()).toEqual(read.sort());
  });

  test('names no setting and no word of one that is not tried here', () => {
    const set = new Set(tried.flatMap((way) => Object.keys(way)));
    expect(documented().filter((name) => !set.has(name) && name !== 'DATABASE_URL')).toEqual([]);
  });

  test('names every word that a setting takes, and each is tried', () => {
    const { properties } = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
    for (const [name, of] of Object.entries(properties ?? {}))
      for (const word of typeof of === 'object' && of.enum ? of.enum : []) {
        expect(names(String(word)), `${name}=${word} in docs/settings.md`).toBe(true);
        expect(
          tried.some((way) => way[name] === word),
          `${name}=${word} tried`,
        ).toBe(true);
      }
  });
});

const program = (fault: string) => `SEAL_COMMAND: The program that holds the sealing key ${fault}. Nothing was sealed.`;
const whole = { ...base, ...byPem, ...bySmtp };
const wrong: [string, Way, string][] = [
  [
    'an SMTP_URL that is none',
    { SMTP_URL: 'garbage' },
    'SMTP_URL: it must look like smtps://user:password@mail.example.org:465.',
  ],
  [
    'an SMTP_URL of the web',
    { SMTP_URL: 'https://mail.example.org' },
    'SMTP_URL: it must look like smtps://user:password@mail.example.org:465.',
  ],
  [
    'a lone % in SMTP_URL',
    { SMTP_URL: 'smtps://user:50%off@mail.example.org' },
    'SMTP_URL: a % in name or password must be written as %25.',
  ],
  [
    'a lone / in SMTP_URL',
    { SMTP_URL: 'smtps://user@mail.example.org/word' },
    'SMTP_URL: it goes on after the port: write / as %2F, ? as %3F and # as %23 in name and password.',
  ],
  [
    'SMTP without TLS to elsewhere',
    { SMTP_LOOPBACK_WITHOUT_TLS: 'yes' },
    'SMTP_LOOPBACK_WITHOUT_TLS is for a mail server on this machine alone, and SMTP_URL names another.',
  ],
  [
    'a MAIL_FROM that is no address',
    { MAIL_FROM: 'notanaddress' },
    'MAIL_FROM: set one mail address alone, such as letters@example.org.',
  ],
  [
    'a MAIL_FROM with a name',
    { MAIL_FROM: 'Letters <letters@example.org>' },
    'MAIL_FROM: set one mail address alone, such as letters@example.org.',
  ],
  [
    'a SECRET of one letter',
    { SECRET: 'a'.repeat(64) },
    'SECRET is missing, shorter than 32 characters or repeats itself: set what “openssl rand -hex 32” gives, the same for every process.',
  ],
  [
    'a SECRET of one word',
    { SECRET: 'changeme'.repeat(8) },
    'SECRET is missing, shorter than 32 characters or repeats itself: set what “openssl rand -hex 32” gives, the same for every process.',
  ],
  [
    'an ORIGIN with a path',
    { ORIGIN: 'https://example.org/letters' },
    'ORIGIN: it must end after the host: no path, no name, no ?.',
  ],
  ['a PORT that is none', { PORT: 'http' }, 'PORT: set a whole number from 0 to 65535.'],
  ['a yes that is none', { SECOND_PERSON: 'true' }, 'SECOND_PERSON: set yes or no.'],
  ['a word that is none', { PROCESS: 'web,worker' }, 'PROCESS: set both, web or worker.'],
  [
    'a database of another kind',
    { DATABASE_URL: 'mysql://localhost' },
    'DATABASE_URL: it must look like postgresql://user:password@host:5432/database.',
  ],
  [
    'a program that is not there',
    { SEAL_KEY: '', SEAL_COMMAND: '/nowhere/sign' },
    'SEAL_COMMAND names /nowhere/sign, and no such file is there.',
  ],
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
  [
    'two keys',
    { SEAL_SERVICE: 'https://seal.example.org' },
    'Set only one of SEAL_PKCS12, SEAL_KEY, SEAL_COMMAND and SEAL_SERVICE.',
  ],
  [
    'a key outside without certificate',
    { SEAL_KEY: '', SEAL_CERTIFICATE: '', SEAL_COMMAND: 'sign' },
    'SEAL_CERTIFICATE is missing: set the PEM file of the seal’s certificate, with its issuers after it.',
  ],
];

describe('one plain line names the setting that keeps the server from starting', () => {
  test.each(wrong)('%s', async (_what, way, line) => {
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
    expect(said.mock.calls).toEqual([[expect.stringMatching(/^SEAL_SERVICE: .+ cannot be reached/)]]);
    said.mockRestore();
  });

  test('no sentence of a library is among them, whatever a setting holds', async () => {
    const odd = [
      ' ',
      'x y',
      '-1',
      '0.5',
      '1e999',
      'NaN',
      '[]',
      '[1]',
      '{',
      'http://',
      'https://[',
      'postgres://[',
      '\u0000',
      '漢字',
    ];
    for (const name of Object.keys(settingsSchema.shape))
      for (const value of odd) {
        const { error } = settingsSchema.safeParse({ [name]: value });
        const said = error ? malformedLines(error).join(' ') : '';
        expect({ name, value, said }).not.toMatchObject({
          said: expect.stringMatching(/invalid|expected|received|too (small|big)|must match/i),
        });
      }
  });
});
