/** Where an installation’s mail server is, and as whom it signs in there. */
export type SmtpAddress = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); else by STARTTLS. */
  readonly secure: boolean;
  readonly login: { readonly user: string; readonly pass: string } | null;
};

/** What is wrong with an SMTP_URL, as the end of a sentence that begins with the setting’s name. */
export class MalformedSmtpUrl extends Error {
  override readonly name = 'MalformedSmtpUrl';
}

const form = 'it must look like smtps://user:password@mail.example.org:465';

/**
 * Reads `smtp://user:password@host:587` (STARTTLS) or `smtps://…:465`. What is reserved in a URL (RFC 3986, 2.2) stands
 * percent-encoded in name and password.
 * @throws MalformedSmtpUrl
 */
export function readSmtpUrl(written: string): SmtpAddress {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname) throw new MalformedSmtpUrl(form);
  if (url.pathname.length > 1 || url.search || url.hash)
    throw new MalformedSmtpUrl('it goes on after the port: write / as %2F, ? as %3F and # as %23 in name and password');
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    login: url.username ? { user: decoded(url.username), pass: decoded(url.password) } : null,
  };
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    throw new MalformedSmtpUrl('a % in name or password must be written as %25');
  }
}

/** Whether a host is this machine itself: nothing that goes there can be read on the way (RFC 1122, RFC 4291, RFC 6761). */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1)$/i.test(host.replace(/^\[|\]$/g, ''));
