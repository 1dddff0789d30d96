import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Sentence } from '../locale/sentences';
import { certificateFault } from './certificate-fault';
import { checkedMail, type Mail, type Mailer, mailerOf, type Outcome, refused } from './mail';
import { words } from './mailer.words';
import { isLoopback, readSmtpUrl, type SmtpAddress } from './smtp-address';

const say = words.sentence;

export type SmtpSettings = {
  /** `smtp://user:password@host:587` (STARTTLS) or `smtps://…` (TLS from the start). */
  readonly url: string;
  /** To a server on this machine itself (loopback) mails go without TLS; to any other never. */
  readonly loopbackWithoutTls?: boolean;
  /** Certificates that are trusted in place of those that Node trusts, in PEM; for tests. */
  readonly trusted?: readonly string[];
  readonly timeoutMilliseconds?: number;
};

type Fault = Error & {
  readonly responseCode?: number;
  readonly code?: string;
  readonly originalCode?: string;
  /** That to which the server said no: CONN, EHLO, AUTH …, MAIL FROM, RCPT TO, DATA. */
  readonly command?: string;
};
type Attempt = { messageGiven: boolean };

/**
 * Sends by SMTP (RFC 5321). The outcome is unknown only when the connection was lost after the whole message had been
 * handed over and before the server answered; SMTP keeps no keys, so such a mail is never offered again by itself. Name,
 * password and mail go over TLS alone, to a server whose certificate is trusted and bears its name (RFC 3207, RFC 8314).
 * @throws MalformedSmtpUrl
 */
export function smtpMailer(settings: SmtpSettings): Mailer {
  const address = readSmtpUrl(settings.url);
  return mailerOf('smtp', { keepsKeysFor: 0, hands: 4 }, async (mail) => {
    const bytes = await composedMail(mail);
    const attempt: Attempt = { messageGiven: false };
    try {
      const answer = await deliver(address, settings, mail, bytes, attempt);
      return { kind: 'accepted', providerId: answer.slice(0, 200) };
    } catch (fault) {
      return outcomeOf(fault as Fault, attempt, address);
    }
  });
}

/** What an SMTP fault means: RFC 5321, 4.2.1 (4yz transient, 5yz permanent). */
function outcomeOf(fault: Fault, attempt: Attempt, { host }: SmtpAddress): Outcome {
  const code = fault.responseCode ?? 0;
  // A 421 after the message says that the server goes away, and nothing of the message.
  if (attempt.messageGiven && (code < 400 || code === 421)) return { kind: 'unknown', sentence: say('smtpSilent') };
  const insecure = attempt.messageGiven ? null : withoutTls(fault, host);
  if (insecure) return { kind: 'later', sentence: insecure, retryAfterSeconds: 300, of: 'every mail' };
  if (fault.code === 'EAUTH' && (code === 0 || code >= 500)) return { kind: 'stopped', sentence: say('smtpLogin') };
  if (code >= 500 && isOfService(fault)) return { kind: 'stopped', sentence: say('smtpRefusesService', { code }) };
  if (code >= 500) return refused(`smtp_${code}`, say('smtpRefused', { code }));
  const sentence = code ? say('smtpLater', { code }) : say('smtpAway', { host });
  // 421 says that the server goes away; without any code it was not reached. Both hold for every mail.
  return {
    kind: 'later',
    sentence,
    retryAfterSeconds: code ? 300 : 60,
    of: code === 0 || code === 421 ? 'every mail' : 'mail',
  };
}

/**
 * Whether a permanent no is of this service, whatever it sends: before anything of a mail but its sender was told (RFC 5321, 4.3.2),
 * or for want of a login (RFC 4954, 6). A mail that is too large is told so at its sender, too (RFC 1870, 6.1).
 */
const isOfService = ({ command = '', responseCode }: Fault): boolean =>
  responseCode === 530 || (responseCode !== 552 && !/^(RCPT|DATA)/.test(command));

/** Why the connection could not be made secure, with what helps; null where that was not the fault. */
function withoutTls(fault: Fault, host: string): Sentence | null {
  const untrusted = certificateFault(fault);
  if (untrusted) return say('smtpUntrusted', { host, fault: untrusted });
  if (/wrong version number/i.test(fault.message) || (fault.code === 'ETLS' && fault.responseCode))
    return say('smtpNoTls', { host });
  return fault.code === 'ETLS' ? say('smtpInsecure', { host }) : null;
}

function deliver(
  address: SmtpAddress,
  settings: SmtpSettings,
  mail: Mail,
  bytes: Buffer,
  attempt: Attempt,
): Promise<string> {
  const connection = openConnection(address, settings);
  const { login } = address;
  return new Promise<string>((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('The connection was closed.')));
    const send = () =>
      connection.send({ from: mail.from.address, to: [mail.to] }, givenOnce(bytes, attempt), (fault, sent) =>
        fault ? reject(fault) : resolve(String(sent?.response ?? '')),
      );
    connection.connect((fault) => {
      if (fault) return reject(fault);
      if (!login) return send();
      connection.login({ credentials: login }, (refusal) => (refusal ? reject(refusal) : send()));
    });
  }).finally(() => connection.close());
}

/** The message as a stream that the connection reads only after the server said 354, and that notes its last byte. */
function givenOnce(bytes: Buffer, attempt: Attempt): Readable {
  let offset = 0;
  return new Readable({
    read(size) {
      const part = bytes.subarray(offset, offset + size);
      offset += part.length;
      if (offset >= bytes.length) attempt.messageGiven = true;
      this.push(part.length > 0 ? part : null);
    },
  });
}

function openConnection({ host, port, secure }: SmtpAddress, settings: SmtpSettings): SMTPConnection {
  const { loopbackWithoutTls = false, trusted, timeoutMilliseconds = 30_000 } = settings;
  const plain = loopbackWithoutTls && !secure && isLoopback(host);
  return new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: !secure && !plain,
    ignoreTLS: plain,
    tls: { minVersion: 'TLSv1.2', ...(trusted ? { ca: [...trusted] } : {}) },
    connectionTimeout: timeoutMilliseconds,
    greetingTimeout: timeoutMilliseconds,
    socketTimeout: timeoutMilliseconds,
    allowInternalNetworkInterfaces: true,
  });
}

/**
 * The mail as RFC 5322 bytes. The Message-ID follows from the idempotency key, so that a receiver who is handed
 * the same mail twice can see it.
 */
export async function composedMail(mail: Mail): Promise<Buffer> {
  const { from, to, replyTo, subject, text, html, headers, attachments } = checkedMail(mail);
  const digest = createHash('sha256').update(mail.idempotencyKey).digest('hex').slice(0, 40);
  const composer = new MailComposer({
    from,
    to: { name: '', address: to },
    ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
    subject,
    text,
    html,
    headers: { ...headers },
    messageId: `<${digest}@${from.address.split('@')[1]}>`,
    attachments: attachments.map(({ name, type, bytes }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
