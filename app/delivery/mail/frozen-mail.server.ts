import { createHash } from 'node:crypto';
import { canonicalJson } from '~/platform/canonical';

/** A mail to one official, with everything that decides its bytes but the PDF, which its digest names. */
export type FrozenMail = {
  readonly mailbox: string;
  readonly fromLine: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachmentName: string;
  readonly attachmentDigest: string;
  readonly requestDigest: string;
};

/** SHA-256 over everything that goes out: envelope, subject, text, HTML, headers and the attachment’s digest. */
export const requestDigest = (mail: Omit<FrozenMail, 'requestDigest'>): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        mailbox: mail.mailbox,
        fromLine: mail.fromLine,
        replyTo: mail.replyTo,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: mail.headers,
        attachmentName: mail.attachmentName,
        attachmentDigest: mail.attachmentDigest,
      }),
    )
    .digest('hex');
