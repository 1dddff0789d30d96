import type { CaughtAttachment, CaughtMail, CaughtMailLine } from './caught-mail';
import { fromLine, type Mail } from './mail';

/** One row of `local_mail`. */
export type KeptMail = {
  readonly idempotency_key: string;
  readonly received_at?: Date;
  readonly from_line: string;
  readonly to_address: string;
  readonly reply_to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly attachments: readonly CaughtAttachment[];
};

export const keptMailOf = (mail: Mail, attachments: readonly CaughtAttachment[]): KeptMail => ({
  idempotency_key: mail.idempotencyKey,
  from_line: fromLine(mail.from),
  to_address: mail.to,
  reply_to: mail.replyTo ?? null,
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  headers: mail.headers,
  attachments,
});

/** True when both rows are the same mail, byte for byte; when it came does not count. */
export function sameMail(one: KeptMail, other: KeptMail): boolean {
  return canonical(one) === canonical(other);
}

// The database keeps the keys of an object in an order of its own.
const canonical = ({ received_at: _, ...row }: KeptMail): string =>
  JSON.stringify([
    row.from_line,
    row.to_address,
    row.reply_to,
    row.subject,
    row.text,
    row.html,
    Object.entries(row.headers).sort(([one], [other]) => (one < other ? -1 : 1)),
    row.attachments.map(({ name, type, digest, size }) => [name, type, digest, size]),
  ]);

export const lineFrom = (row: KeptMail): CaughtMailLine => ({
  key: row.idempotency_key,
  receivedAt: row.received_at ?? new Date(0),
  from: row.from_line,
  to: row.to_address,
  subject: row.subject,
  attachmentCount: row.attachments.length,
});

export const caughtMailFrom = (row: KeptMail): CaughtMail => ({
  ...lineFrom(row),
  replyTo: row.reply_to,
  text: row.text,
  html: row.html,
  headers: Object.fromEntries(Object.entries(row.headers).map(([name, value]) => [name, String(value)])),
  attachments: row.attachments,
});
