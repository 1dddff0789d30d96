import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { composedMail } from './compose.server';
import { type Mail, type Mailer, mailerOf, type Outcome, refused } from './mail';

export type SmtpSettings = {
  /** `smtp://user:password@host:587` (STARTTLS where offered) or `smtps://…` (TLS from the start). */
  readonly url: string;
  /** Refuse a server that does not offer TLS. */
  readonly requireTls?: boolean;
  readonly timeoutMilliseconds?: number;
};

type Fault = Error & { readonly responseCode?: number; readonly code?: string };
type Attempt = { messageGiven: boolean };

/**
 * Sends by SMTP (RFC 5321). The outcome is unknown only when the connection was lost after the whole message had been
 * handed over and before the server answered; SMTP keeps no keys, so such a mail is never offered again by itself.
 */
export function smtpMailer(settings: SmtpSettings): Mailer {
  return mailerOf('smtp', { keepsKeysFor: 0, hands: 4 }, async (mail) => {
    const bytes = await composedMail(mail);
    const attempt: Attempt = { messageGiven: false };
    try {
      const answer = await delivered(settings, mail, bytes, attempt);
      return { kind: 'accepted', providerId: answer.slice(0, 200) };
    } catch (fault) {
      return outcomeOf(fault as Fault, attempt);
    }
  });
}

/** What an SMTP fault means: RFC 5321, 4.2.1 (4yz transient, 5yz permanent). */
function outcomeOf(fault: Fault, attempt: Attempt): Outcome {
  const code = fault.responseCode ?? 0;
  // A 421 after the message says that the server goes away, and nothing of the message.
  if (attempt.messageGiven && (code < 400 || code === 421))
    return { kind: 'unknown', sentence: 'The mail server took the message and did not answer.' };
  if (fault.code === 'EAUTH' && (code === 0 || code >= 500))
    return { kind: 'stopped', sentence: 'The mail server refuses the name or the password of this installation.' };
  if (code >= 500) return refused(`smtp_${code}`, `The mail server refused the mail (${code}).`);
  const sentence = code ? `The mail server asks to try later (${code}).` : 'The mail server could not be reached.';
  // 421 says that the server goes away; without any code it was not reached. Both hold for every mail.
  return {
    kind: 'later',
    sentence,
    retryAfterSeconds: code ? 300 : 60,
    of: code === 0 || code === 421 ? 'every mail' : 'mail',
  };
}

function delivered(settings: SmtpSettings, mail: Mail, bytes: Buffer, attempt: Attempt): Promise<string> {
  const connection = opened(settings);
  const { username, password } = new URL(settings.url);
  return new Promise<string>((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('The connection was closed.')));
    const send = () =>
      connection.send({ from: mail.from.address, to: [mail.to] }, givenOnce(bytes, attempt), (fault, sent) =>
        fault ? reject(fault) : resolve(String(sent?.response ?? '')),
      );
    connection.connect((fault) => {
      if (fault) return reject(fault);
      if (!username) return send();
      const credentials = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
      connection.login({ credentials }, (refusal) => (refusal ? reject(refusal) : send()));
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

function opened({ url, requireTls = false, timeoutMilliseconds = 30_000 }: SmtpSettings): SMTPConnection {
  const { protocol, hostname, port } = new URL(url);
  const secure = protocol === 'smtps:';
  return new SMTPConnection({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: requireTls && !secure,
    connectionTimeout: timeoutMilliseconds,
    greetingTimeout: timeoutMilliseconds,
    socketTimeout: timeoutMilliseconds,
    allowInternalNetworkInterfaces: true,
  });
}
