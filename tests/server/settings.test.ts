import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { settingsSchema } from '~/platform/installation/settings.server';
import { malformedLines, plainProblems } from '../../server/plain-problems';
import { start } from '../setup/installed';
import {
  allOthers,
  base,
  byPem,
  bySmtp,
  documented,
  everyWay,
  mailings,
  names,
  processes,
  sealings,
  trials,
  type Way,
} from './settings';

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
    for (const name of ['OPERATOR_NAME', 'OPERATOR_CONTACT'])
      expect(server.said().includes(`${name} is missing`), server.said()).toBe(!way[name]);
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
    'SECRET is missing, shorter than 32 characters, or follows a pattern: set what “openssl rand -hex 32” gives, the same for every process.',
  ],
  [
    'a SECRET of one word',
    { SECRET: 'changeme'.repeat(8) },
    'SECRET is missing, shorter than 32 characters, or follows a pattern: set what “openssl rand -hex 32” gives, the same for every process.',
  ],
  [
    'a SECRET that counts on',
    { SECRET: 'abcdefghijklmnopqrstuvwxyz0123456789' },
    'SECRET is missing, shorter than 32 characters, or follows a pattern: set what “openssl rand -hex 32” gives, the same for every process.',
  ],
  [
    'a RESEND_WEBHOOK_SECRET that is none',
    { RESEND_WEBHOOK_SECRET: 'nonsense' },
    'RESEND_WEBHOOK_SECRET: set its signing secret, whsec_… at Resend.',
  ],
  [
    'an ORIGIN with a path',
    { ORIGIN: 'https://example.org/letters' },
    'ORIGIN: it must end after the host: no path, no name, no ?.',
  ],
  ['a PORT that is none', { PORT: 'http' }, 'PORT: set a whole number from 0 to 65535.'],
  [
    'an OPERATOR_CONTACT that is neither',
    { OPERATOR_CONTACT: 'javascript:alert(1)' },
    'OPERATOR_CONTACT: set one mail address alone, or a web address that begins with https:// (or http://).',
  ],
  [
    'an OPERATOR_NAME of two lines',
    { OPERATOR_NAME: 'Harbour\nFoundation' },
    'OPERATOR_NAME: set a name of one line, of at most 200 characters.',
  ],
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
