import { existsSync } from 'node:fs';
import type { Settings } from './settings.server';

/**
 * What keeps an installation from starting in production: one plain line for each setting missing or unsafe.
 * Empty when it may start. The seal’s own certificate is judged by the seal.
 */
export function unreadiness(of: Settings, environment: NodeJS.ProcessEnv): string[] {
  if (of.mode !== 'production') return [];
  const lines = [...originLines(of, environment), ...mailLines(of, environment), ...sealLines(of)];
  if ((environment['SECRET'] ?? '').length < 32)
    lines.push('SECRET is missing or short: set at least 32 random characters, the same for every process.');
  if (!of.databaseUrl && of.process !== 'both')
    lines.push('DATABASE_URL is missing: web and worker as processes of their own need a PostgreSQL server.');
  return lines;
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
    lines.push('SMTP_URL is missing: set smtp://user:password@host:port.');
  if (of.mail.transport === 'resend' && !of.mail.resendKey) lines.push('RESEND_API_KEY is missing.');
  if (of.mail.transport === 'resend' && !of.mail.webhookSecret)
    lines.push('RESEND_WEBHOOK_SECRET is missing: without it, news of delivery cannot be believed.');
  return lines;
}

function sealLines({ seal }: Settings): string[] {
  if (!seal.pkcs12 && !(seal.key && seal.certificate))
    return ['The seal’s key is missing: set SEAL_KEY and SEAL_CERTIFICATE (PEM files), or SEAL_PKCS12.'];
  return Object.entries({ SEAL_KEY: seal.key, SEAL_CERTIFICATE: seal.certificate, SEAL_PKCS12: seal.pkcs12 })
    .filter(([, file]) => file !== undefined && !existsSync(file))
    .map(([name, file]) => `${name} names ${file}, and no such file is there.`);
}
