import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = (otherwise: boolean) =>
  z
    .enum(['yes', 'no'])
    .default(otherwise ? 'yes' : 'no')
    .transform((answer) => answer === 'yes');

const listOfWords = z
  .string()
  .transform((written, context) => {
    try {
      return JSON.parse(written) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'it is no JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.array(z.string()).min(1));

/** A program and its words, as a JSON array; or the program alone. */
const command = z.string().transform((written, context) => {
  const read = written.startsWith('[')
    ? listOfWords.safeParse(written)
    : listOfWords.safeParse(JSON.stringify([written]));
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: 'it is no JSON array of the program and its words' });
  return z.NEVER;
});
/** Every setting of the installation; docs/settings.md explains each in words. */
const schema = z.object({
  MODE: z.enum(['demo', 'test', 'production']).default('demo'),
  PROCESS: z.enum(['both', 'web', 'worker']).default('both'),
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4100),
  PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  DATA_FOLDER: z.string().min(1).default('data'),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  SECRET: z.string().optional(),
  MAIL_TRANSPORT: z.enum(['local', 'smtp', 'resend']).default('local'),
  MAIL_FROM: z.string().optional(),
  SMTP_URL: z.string().optional(),
  RESEND_API_KEY: z.string().optional(),
  RESEND_BASE_URL: z.url().optional(),
  RESEND_WEBHOOK_SECRET: z.string().optional(),
  MESSAGES_PER_SECOND: z.coerce.number().positive().max(1000).optional(),
  ATTACHMENT_KILOBYTES: z.coerce.number().min(0).max(28_000).default(5000),
  SEAL_KEY: z.string().optional(),
  SEAL_CERTIFICATE: z.string().optional(),
  SEAL_PKCS12: z.string().optional(),
  SEAL_PASSWORD: z.string().optional(),
  SEAL_COMMAND: command.optional(),
  SEAL_SERVICE: z.url({ protocol: /^https?$/ }).optional(),
  SEAL_SERVICE_TOKEN: z.string().optional(),
  SEAL_GIVES: z.enum(['signature', 'cms']).default('signature'),
  TIME_STAMP_AUTHORITY: z.url({ protocol: /^https?$/ }).optional(),
  TIME_STAMP_CERTIFICATE: z.string().optional(),
  LEAD_ATTESTATION: flag(true),
  SECOND_PERSON: flag(false),
  COVER_HOURS: z.coerce.number().min(1).max(168).default(24),
  OFFICIALS_STALE_MONTHS: z.coerce.number().int().min(1).max(120).default(12),
  ARRIVAL_SECONDS: z.coerce.number().min(0).max(60).optional(),
  SENDING_PATIENCE_SECONDS: z.coerce.number().min(1).max(600).default(60),
});

export type Settings = ReturnType<typeof readSettings>;

/**
 * Reads the settings out of an environment.
 * @throws z.ZodError naming each setting that is malformed
 */
export function readSettings(environment: NodeJS.ProcessEnv) {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const given = schema.parse(filled);
  const dataFolder = resolve(given.DATA_FOLDER);
  return {
    mode: given.MODE,
    process: given.PROCESS,
    host: given.HOST,
    port: given.PORT,
    /** No slash at the end. */
    origin: (given.ORIGIN ?? `http://localhost:${given.PORT}`).replace(/\/+$/, ''),
    proxies: given.PROXIES,
    dataFolder,
    databaseUrl: given.DATABASE_URL,
    secret: given.SECRET ?? (given.MODE === 'production' ? '' : keptSecret(dataFolder)),
    mail: {
      transport: given.MAIL_TRANSPORT,
      from: given.MAIL_FROM ?? 'letters@undersigned.example',
      smtpUrl: given.SMTP_URL,
      resendKey: given.RESEND_API_KEY,
      resendUrl: given.RESEND_BASE_URL,
      webhookSecret: given.RESEND_WEBHOOK_SECRET,
      messagesPerSecond: given.MESSAGES_PER_SECOND ?? (given.MAIL_TRANSPORT === 'resend' ? 2 : 100),
    },
    seal: {
      key: given.SEAL_KEY,
      certificate: given.SEAL_CERTIFICATE,
      pkcs12: given.SEAL_PKCS12,
      password: given.SEAL_PASSWORD,
      command: given.SEAL_COMMAND,
      service: given.SEAL_SERVICE,
      serviceToken: given.SEAL_SERVICE_TOKEN,
      gives: given.SEAL_GIVES,
      authority: given.TIME_STAMP_AUTHORITY,
      authorityCertificate: given.TIME_STAMP_CERTIFICATE,
    },
    /** A larger PDF is linked from the letter’s mails, not attached. */
    attachmentBytes: given.ATTACHMENT_KILOBYTES * 1000,
    leadAttestation: given.LEAD_ATTESTATION,
    /** A dispatch goes only after somebody else of the lead approved exactly what goes. */
    secondPerson: given.SECOND_PERSON,
    /** So long the signatories see the cover text before it goes in their name, in hours. */
    coverHours: given.COVER_HOURS,
    /** An official whom no source confirmed for so many months is written to no more. */
    officialsStaleMonths: given.OFFICIALS_STALE_MONTHS,
    /** A deed that arrived longer ago than this is refused; an edition waits as long after closure. */
    arrivalSeconds: given.ARRIVAL_SECONDS ?? (given.MODE === 'test' ? 1 : 10),
    sendingPatienceSeconds: given.SENDING_PATIENCE_SECONDS,
    demonstration: given.MODE !== 'production',
  };
}

/** Outside production the secret is made once and kept in the data folder. */
function keptSecret(dataFolder: string): string {
  const file = join(dataFolder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true });
    const fresh = `${file}.${process.pid}.new`;
    writeFileSync(fresh, randomBytes(32).toString('hex'), { mode: 0o600 });
    renameSync(fresh, file);
  }
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

let known: Settings | undefined;

/** The settings of this process, read once. */
export function settings(): Settings {
  known ??= readSettings(process.env);
  return known;
}

/** Reads the settings anew at the next call (entries that fill the environment first, and tests). */
export function forgetSettings(): void {
  known = undefined;
}
