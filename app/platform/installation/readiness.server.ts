import { existsSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { isLoopback, readSmtpUrl } from '../mailer/smtp-address';
import type { Settings } from './settings.server';

/**
 * What keeps an installation from starting in production: one plain line for each setting missing or unsafe.
 * Empty when it may start. The seal’s own certificate is judged by the seal.
 */
export function unreadiness(of: Settings, environment: NodeJS.ProcessEnv): string[] {
  if (of.mode !== 'production') return [];
  const lines = [...originLines(of, environment), ...mailLines(of, environment), ...sealLines(of)];
  if (isGuessable(environment['SECRET'] ?? ''))
    lines.push(
      'SECRET is missing, shorter than 32 characters, or follows a pattern: set what “openssl rand -hex 32” gives, the same for every process.',
    );
  if (!of.databaseUrl && of.process !== 'both')
    lines.push('DATABASE_URL is missing: web and worker as processes of their own need a PostgreSQL server.');
  return lines;
}

/** What an installation in production should set, and starts without: one plain line for each. */
export function advice({ mode }: Settings, environment: NodeJS.ProcessEnv): string[] {
  if (mode !== 'production') return [];
  const lines = {
    OPERATOR_NAME: 'OPERATOR_NAME is missing: emails and pages do not say who runs this service.',
    OPERATOR_CONTACT: 'OPERATOR_CONTACT is missing: emails and pages do not say how to reach who runs this service.',
  };
  return Object.entries(lines).flatMap(([name, line]) => (environment[name] ? [] : [line]));
}

/**
 * Whether a secret is shorter than 32 characters, or it or its steps from one character to the next say no more than 24 bytes
 * could: what repeats itself, or counts on, compresses (RFC 1951), and chance does not.
 */
function isGuessable(secret: string): boolean {
  const bytes = Buffer.from(secret);
  const steps = bytes.map((byte, at) => byte - (bytes[at - 1] ?? 0));
  return secret.length < 32 || [bytes, steps].some((each) => deflateRawSync(each).length < 24);
}

function originLines(of: Settings, environment: NodeJS.ProcessEnv): string[] {
  if (!environment['ORIGIN'])
    return ['ORIGIN is missing: set the address that readers see, such as https://letters.example.org.'];
  return of.origin.startsWith('https://') ? [] : ['ORIGIN is not https: links and sessions would travel in the clear.'];
}

function mailLines(of: Settings, environment: NodeJS.ProcessEnv): string[] {
  const lines: string[] = [];
  if (of.mail.transport === 'local') lines.push('MAIL_TRANSPORT is local: set smtp or resend, or nobody gets a mail.');
  if (!environment['MAIL_FROM'])
    lines.push('MAIL_FROM is missing: set the address from which the installation may send.');
  if (of.mail.transport === 'smtp' && !of.mail.smtpUrl)
    lines.push('SMTP_URL is missing: set smtps://user:password@mail.example.org:465.');
  if (of.mail.smtpLoopbackWithoutTls && of.mail.smtpUrl && !isLoopback(readSmtpUrl(of.mail.smtpUrl).host))
    lines.push('SMTP_LOOPBACK_WITHOUT_TLS is for a mail server on this machine alone, and SMTP_URL names another.');
  if (of.mail.transport === 'resend' && !of.mail.resendKey) lines.push('RESEND_API_KEY is missing.');
  if (of.mail.transport === 'resend' && !of.mail.webhookSecret)
    lines.push('RESEND_WEBHOOK_SECRET is missing: without it, news of delivery cannot be believed.');
  return lines;
}

function sealLines({ seal }: Settings): string[] {
  const ways = [seal.pkcs12, seal.key, seal.command, seal.service].filter((way) => way !== undefined);
  if (ways.length === 0)
    return [
      'The seal’s key is missing: set SEAL_PKCS12, or SEAL_CERTIFICATE with one of SEAL_KEY, SEAL_COMMAND and SEAL_SERVICE.',
    ];
  if (ways.length > 1) return ['Set only one of SEAL_PKCS12, SEAL_KEY, SEAL_COMMAND and SEAL_SERVICE.'];
  if (!seal.pkcs12 && !seal.certificate)
    return ['SEAL_CERTIFICATE is missing: set the PEM file of the seal’s certificate, with its issuers after it.'];
  const [program] = seal.command ?? [];
  return Object.entries({
    SEAL_KEY: seal.key,
    SEAL_CERTIFICATE: seal.certificate,
    SEAL_PKCS12: seal.pkcs12,
    SEAL_COMMAND: program?.includes('/') ? program : undefined,
    TIME_STAMP_CERTIFICATE: seal.authorityCertificate,
  })
    .filter(([, file]) => file !== undefined && !existsSync(file))
    .map(([name, file]) => `${name} names ${file}, and no such file is there.`);
}
