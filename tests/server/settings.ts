import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issued, keyOf } from '../seal/certificates';
import { today } from '../seal/pkcs12-files';

// Every way of docs/settings.md, as somebody would set it.

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const seal = await issued({ name: 'A seal' });
const certificate = file('seal.pem', seal.certificate.toString('pem'));
const key = file('seal.key', await keyOf(seal));
const pkcs12 = file('seal.p12', Buffer.from(today, 'base64'));

export const otherKey = file('other.key', await keyOf(await issued({ name: 'Another seal' })));
/** The command of docs/settings.md. */
export const signedWith = (inFile: string): string[] => [
  'openssl',
  'pkeyutl',
  '-sign',
  '-inkey',
  inFile,
  '-pkeyopt',
  'digest:sha256',
];

export type Way = Readonly<Record<string, string>>;

export const secret = '5f1c0e9b7a3d42860fbe19d7c25a8e3461b09cdf72e58a14';
export const byPem: Way = { SEAL_KEY: key, SEAL_CERTIFICATE: certificate };
export const bySmtp: Way = { MAIL_TRANSPORT: 'smtp', SMTP_URL: 'smtps://letters:p%25ss@mail.example.org:465' };

/** What production asks for, but for how mails go and how letters are sealed. */
export const base: Way = {
  MODE: 'production',
  ORIGIN: 'https://letters.example.org',
  SECRET: secret,
  MAIL_FROM: 'letters@example.org',
  HOST: '127.0.0.1',
  PORT: '0',
  DATA_FOLDER: join(folder, 'data'),
};

/** How letters are sealed. */
export const sealings: Readonly<Record<string, Way>> = {
  'a key and its certificate': byPem,
  'a PKCS#12 file': { SEAL_PKCS12: pkcs12, SEAL_PASSWORD: 'päss' },
  'a program': {
    SEAL_COMMAND: JSON.stringify(signedWith(key)),
    SEAL_CERTIFICATE: certificate,
    SEAL_GIVES: 'signature',
  },
  'a service': {
    SEAL_SERVICE: 'https://seal.example.org/',
    SEAL_SERVICE_TOKEN: 'a token',
    SEAL_CERTIFICATE: certificate,
    SEAL_GIVES: 'cms',
  },
};

/** How mails go. */
export const mailings: Readonly<Record<string, Way>> = {
  'SMTP with TLS from the start': bySmtp,
  'SMTP with STARTTLS': { MAIL_TRANSPORT: 'smtp', SMTP_URL: 'smtp://mail.example.org' },
  'SMTP on this machine': {
    MAIL_TRANSPORT: 'smtp',
    SMTP_URL: 'smtp://localhost:25',
    SMTP_LOOPBACK_WITHOUT_TLS: 'yes',
  },
  Resend: {
    MAIL_TRANSPORT: 'resend',
    RESEND_API_KEY: 're_key',
    RESEND_WEBHOOK_SECRET: `whsec_${Buffer.from('a secret of webhooks').toString('base64')}`,
    RESEND_BASE_URL: 'https://resend.example.org',
  },
};

/** What runs. */
export const processes: Readonly<Record<string, Way>> = {
  'web and worker': { PROCESS: 'both' },
  'web alone': { PROCESS: 'web' },
  'worker alone': { PROCESS: 'worker' },
};

/** Who runs it, and how to reach them. */
const operators: Readonly<Record<string, Way>> = {
  'nobody named': {},
  'a name alone': { OPERATOR_NAME: 'Harbour Foundation' },
  'a name and a mail address': { OPERATOR_NAME: 'Stichting Haven “Nord”', OPERATOR_CONTACT: 'letters@example.org' },
  'a name and a web address': { OPERATOR_NAME: 'Harbour', OPERATOR_CONTACT: 'https://example.org/contact' },
};

/** Everything else at once, each with another value than it has without. */
export const allOthers: Way = {
  OPERATOR_NAME: 'Harbour Foundation',
  OPERATOR_CONTACT: 'letters@example.org',
  PROXIES: '1',
  MESSAGES_PER_SECOND: '7',
  ATTACHMENT_KILOBYTES: '0',
  TIME_STAMP_AUTHORITY: 'http://stamps.example.org/',
  TIME_STAMP_CERTIFICATE: certificate,
  SECOND_PERSON: 'yes',
  COVER_HOURS: '36',
  LEAD_ATTESTATION: 'no',
  OFFICIALS_STALE_MONTHS: '6',
  ARRIVAL_SECONDS: '20',
  SENDING_PATIENCE_SECONDS: '90',
};

/** Each of them in an installation that is whole otherwise. */
export const everyWay: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(Object.entries(sealings).map(([name, way]) => [`sealed by ${name}`, { ...bySmtp, ...way }])),
  ...Object.fromEntries(Object.entries(mailings).map(([name, way]) => [`mails by ${name}`, { ...byPem, ...way }])),
  ...Object.fromEntries(Object.entries(processes).map(([name, way]) => [name, { ...byPem, ...bySmtp, ...way }])),
  ...Object.fromEntries(
    Object.entries(operators).map(([name, way]) => [`run by ${name}`, { ...byPem, ...bySmtp, ...way }]),
  ),
  'all other settings': { ...byPem, ...bySmtp, ...allOthers },
};

/** Outside production alone. */
export const trials: readonly Way[] = [
  { MODE: 'demo', MAIL_TRANSPORT: 'local' },
  { MODE: 'test', LOCAL_MAILBOX_BEHAVIOUR: '{"answer":"accept"}' },
  { SMTP_LOOPBACK_WITHOUT_TLS: 'no', SECOND_PERSON: 'no', LEAD_ATTESTATION: 'yes' },
];

const docs = readFileSync('docs/settings.md', 'utf8');

/** The settings that docs/settings.md has a row for. */
export function documented(): string[] {
  const cells = docs
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | ')[0]!);
  return [...new Set(cells.flatMap((cell) => [...cell.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name!)))];
}

/** Whether the row of a setting, or the text, names one of its words. */
export const names = (word: string): boolean => docs.includes(`\`${word}\``);
