import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { mailAddress } from '../address/mail-address';
import { command, contact, flag, number, oneOf, origin, smtpUrl, webAddress, withNamedCheck } from './setting-shapes';

/** Every setting of the installation; docs/settings.md explains each in words. */
export const settingsSchema = z.object({
  MODE: oneOf('demo', 'test', 'production').default('demo'),
  PROCESS: oneOf('both', 'web', 'worker').default('both'),
  ORIGIN: origin,
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: number(0, 65535).default(4100),
  PROXIES: number(0, 10).default(0),
  DATA_FOLDER: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'it must look like postgresql://user:password@host:5432/database')
    .refine(URL.canParse, 'it cannot be read: write % as %25, @ as %40, : as %3A and / as %2F in name and password')
    .transform(withNamedCheck)
    .optional(),
  SECRET: z.string().optional(),
  MAIL_TRANSPORT: oneOf('local', 'smtp', 'resend').default('local'),
  MAIL_FROM: z.string().refine(mailAddress, 'set one mail address alone, such as letters@example.org').optional(),
  OPERATOR_NAME: z
    .string()
    .regex(/^[^\p{Cc}\u2028\u2029]{1,200}$/u, 'set a name of one line, of at most 200 characters')
    .optional(),
  OPERATOR_CONTACT: contact.optional(),
  SMTP_URL: smtpUrl.optional(),
  SMTP_LOOPBACK_WITHOUT_TLS: flag(false),
  RESEND_API_KEY: z.string().optional(),
  RESEND_BASE_URL: webAddress.optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[\w+/-]{16,}=*$/, 'set its signing secret, whsec_… at Resend')
    .optional(),
  MESSAGES_PER_SECOND: number(0.001, 1000, { whole: false }).optional(),
  ATTACHMENT_KILOBYTES: number(0, 28_000, { whole: false }).default(5000),
  SEAL_KEY: z.string().optional(),
  SEAL_CERTIFICATE: z.string().optional(),
  SEAL_PKCS12: z.string().optional(),
  SEAL_PASSWORD: z.string().optional(),
  SEAL_COMMAND: command.optional(),
  SEAL_SERVICE: webAddress.optional(),
  SEAL_SERVICE_TOKEN: z.string().optional(),
  SEAL_GIVES: oneOf('signature', 'cms').default('signature'),
  TIME_STAMP_AUTHORITY: webAddress.optional(),
  TIME_STAMP_CERTIFICATE: z.string().optional(),
  LEAD_ATTESTATION: flag(true),
  SECOND_PERSON: flag(false),
  COVER_HOURS: number(1, 168, { whole: false }).default(24),
  OFFICIALS_STALE_MONTHS: number(1, 120).default(12),
  ARRIVAL_SECONDS: number(0, 60, { whole: false }).optional(),
  SENDING_PATIENCE_SECONDS: number(1, 600, { whole: false }).default(60),
});

/** Who runs the installation, and where to reach them: a mail address, or a web address. */
export type RunBy = { readonly name: string; readonly contact?: string };

export type Settings = ReturnType<typeof readSettings>;

/**
 * Reads the settings out of an environment.
 * @throws z.ZodError naming each setting that is malformed
 */
export function readSettings(environment: NodeJS.ProcessEnv) {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const given = settingsSchema.parse(filled);
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
      from: mailAddress(given.MAIL_FROM ?? '') ?? 'letters@undersigned.example',
      smtpUrl: given.SMTP_URL,
      smtpLoopbackWithoutTls: given.SMTP_LOOPBACK_WITHOUT_TLS,
      resendKey: given.RESEND_API_KEY,
      resendUrl: given.RESEND_BASE_URL,
      webhookSecret: given.RESEND_WEBHOOK_SECRET,
      messagesPerSecond: given.MESSAGES_PER_SECOND ?? (given.MAIL_TRANSPORT === 'resend' ? 2 : 100),
    },
    /** Who runs the installation, as mails and pages say; null where that is not set. */
    runBy: runBy(given.OPERATOR_NAME, given.OPERATOR_CONTACT),
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

function runBy(name: string | undefined, contact: string | undefined): RunBy | null {
  return name ? { name, ...(contact ? { contact: mailAddress(contact) ?? contact } : {}) } : null;
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
