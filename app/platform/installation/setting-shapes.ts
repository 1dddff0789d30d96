import { z } from 'zod';
import { mailAddress } from '../address/mail-address';
import { MalformedSmtpUrl, readSmtpUrl } from '../mailer/smtp-address';

// What a setting can hold, and what is said where it holds something else.

const yesOrNo = 'set yes or no';
export const flag = (otherwise: boolean) =>
  z
    .enum(['yes', 'no'], yesOrNo)
    .default(otherwise ? 'yes' : 'no')
    .transform((answer) => answer === 'yes');

export const oneOf = <const Words extends readonly [string, ...string[]]>(...words: Words) =>
  z.enum(words, `set ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);

/** A number between two, both allowed. */
export function number(from: number, to: number, { whole = true } = {}) {
  const message = `set a ${whole ? 'whole number' : 'number'} from ${from} to ${to}`;
  const any = z.coerce.number(message).min(from, message).max(to, message);
  return whole ? any.int(message) : any;
}

export const origin = z
  .url({ protocol: /^https?$/, error: 'it must look like https://letters.example.org' })
  .refine((written) => /^https?:\/\/[^/?#@]+\/*$/.test(written), 'it must end after the host: no path, no name, no ?')
  .optional();
export const contact = z
  .string()
  .refine(
    (written) => mailAddress(written) !== null || z.url({ protocol: /^https?$/ }).safeParse(written).success,
    'set one mail address alone, or a web address that begins with https:// (or http://)',
  );
export const webAddress = z.url({ protocol: /^https?$/, error: 'it must begin with https:// (or http://)' });

/** A program and its words, as a JSON array; or the program alone. */
export const command = z.string().transform((written, context) => {
  const read = z
    .array(z.string().min(1))
    .min(1)
    .safeParse(written.startsWith('[') ? parsed(written) : [written]);
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: 'it must be a program, or a JSON array of the program and its words' });
  return z.NEVER;
});

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export const smtpUrl = z.string().superRefine((written, context) => {
  try {
    readSmtpUrl(written);
  } catch (fault) {
    if (!(fault instanceof MalformedSmtpUrl)) throw fault;
    context.addIssue({ code: 'custom', message: fault.message });
  }
});

/**
 * An address of PostgreSQL whose sslmode names the check that is made: the driver verifies the certificate wholly wherever TLS is asked
 * for, and warns in nine lines that the weaker words will once mean what they say.
 */
export function withNamedCheck(address: string): string {
  const url = new URL(address);
  const mode = url.searchParams.get('sslmode') ?? '';
  if (!['prefer', 'require', 'verify-ca'].includes(mode) || url.searchParams.has('uselibpqcompat')) return address;
  url.searchParams.set('sslmode', 'verify-full');
  return url.href;
}
