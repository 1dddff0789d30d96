import { isMailAddress } from '../address/mail-address';
import { firstLanguage, type Sentence, said } from '../locale/sentences';
import { words } from './mailer.words';

const say = words.sentence;

/** One file that goes with a mail. The digest names the bytes wherever they are kept. */
export type Attachment = {
  readonly name: string;
  readonly type: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
};

/** One mail to one mailbox, with everything that decides its bytes. Addresses are plain `local@domain`. */
export type Mail = {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly Attachment[];
  /** The same key never brings a second mail while the transport keeps keys. */
  readonly idempotencyKey: string;
  /** Marks for the provider's own lists: ASCII letters, digits, `_` and `-`. */
  readonly tags?: Readonly<Record<string, string>>;
};

/**
 * What is known after a mail was offered to a transport:
 * taken; refused for good; not taken, try later; the account is refused, so every mail would be; or not known.
 */
export type Outcome =
  | { readonly kind: 'accepted'; readonly providerId: string }
  | { readonly kind: 'refused'; readonly name: string; readonly sentence: Sentence; readonly final: true }
  | {
      readonly kind: 'later';
      readonly sentence: Sentence;
      readonly retryAfterSeconds: number;
      /** It is said of this mail alone, or of whatever is offered meanwhile. */
      readonly of: 'mail' | 'every mail';
    }
  | { readonly kind: 'stopped'; readonly sentence: Sentence }
  | { readonly kind: 'unknown'; readonly sentence: Sentence };

export type Mailer = {
  readonly name: 'local' | 'smtp' | 'resend';
  /** Seconds for which the same key is answered without a second mail: 86 400 at Resend, 0 by SMTP. */
  readonly keepsKeysFor: number;
  /** How many mails may be offered at once. Each transport keeps its own pace. */
  readonly hands: number;
  send(mail: Mail): Promise<Outcome>;
};

/** A mail that no transport may be given. */
export class MalformedMail extends Error {
  override readonly name = 'MalformedMail';
}

/** Bytes of all attachments together: Resend takes 40 MB after base64, which adds a third. */
const mostAttachedBytes = 28_000_000;

const breaks = /[\u0000-\u0008\u000a-\u001f\u007f\u0085\u2028\u2029]/;
const headerName = /^[A-Za-z][A-Za-z0-9-]{0,75}$/;
const ownHeaders =
  /^(from|to|cc|bcc|sender|reply-to|return-path|subject|date|message-id|mime-version|content-.*|dkim-.*|received|idempotency-key)$/i;

function* faults(mail: Mail): Generator<Sentence> {
  const addresses = { From: mail.from.address, To: mail.to, ...(mail.replyTo ? { 'Reply-To': mail.replyTo } : {}) };
  for (const [field, address] of Object.entries(addresses))
    if (!isMailAddress(address)) yield say('notAddress', { field });
  for (const [name, text] of [['senderName', mail.from.name] as const, ['subject', mail.subject] as const]) {
    const field = say(name);
    if (breaks.test(text)) yield say('lineBreak', { field });
    if (text.trim() === '' || text.length > 900) yield say('emptyOrLong', { field });
  }
  for (const [name, value] of Object.entries(mail.headers)) {
    if (!headerName.test(name) || ownHeaders.test(name)) yield say('headerName');
    if (breaks.test(value) || value.length > 2000) yield say('headerValue', { name });
  }
  if (!/^[\x21-\x7e]{1,256}$/.test(mail.idempotencyKey)) yield say('key');
  if (mail.text.trim() === '' || mail.html.trim() === '') yield say('bothForms');
  if (mail.text.includes('\0') || mail.html.includes('\0')) yield say('nul');
  for (const [name, value] of Object.entries(mail.tags ?? {}))
    if (!/^[\w-]{1,256}$/.test(name) || !/^[\w-]{1,256}$/.test(value)) yield say('tag');
  yield* attachmentFaults(mail.attachments);
}

function* attachmentFaults(attachments: readonly Attachment[]): Generator<Sentence> {
  for (const { name, type } of attachments) {
    if (breaks.test(name) || /[/\\"]/.test(name) || name.trim() === '' || name.length > 200)
      yield say('attachmentName');
    if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(type)) yield say('attachmentType');
  }
  if (attachments.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostAttachedBytes)
    yield say('attachmentsTooLarge');
}

/** The mail itself, if nothing in it can add a header, an addressee or a part; else throws {@link MalformedMail}. */
export function checkedMail(mail: Mail): Mail {
  const { value } = faults(mail).next();
  if (value !== undefined) throw new MalformedMail(said(value, firstLanguage));
  return mail;
}

/** A transport that is only ever given checked mails: a malformed one is refused before anything leaves. */
export function mailerOf(
  name: Mailer['name'],
  { keepsKeysFor, hands }: Pick<Mailer, 'keepsKeysFor' | 'hands'>,
  deliver: (mail: Mail) => Promise<Outcome>,
): Mailer {
  return {
    name,
    keepsKeysFor,
    hands,
    async send(mail) {
      const { value } = faults(mail).next();
      return value === undefined ? deliver(mail) : refused('malformed_mail', value);
    },
  };
}

/** The outcome of a mail that will never be taken as it is. */
export const refused = (name: string, sentence: Sentence): Outcome => ({
  kind: 'refused',
  name,
  sentence,
  final: true,
});

/** `"Name" <address>` as a From line of RFC 5322 shows it. */
export const fromLine = ({ name, address }: Mail['from']): string =>
  `"${name.replaceAll(/["\\]/g, '\\$&')}" <${address}>`;
