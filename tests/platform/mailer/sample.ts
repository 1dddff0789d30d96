import { createHash } from 'node:crypto';
import type { Attachment, Mail } from '~/platform/mailer/mail';

export const letterPdf: Attachment = attachmentOf('letter.pdf', 'application/pdf', Buffer.from('%PDF-1.7 a short one'));

export function attachmentOf(name: string, type: string, bytes: Buffer): Attachment {
  return { name, type, bytes, digest: createHash('sha256').update(bytes).digest('hex') };
}

/** One ordinary mail of the product; a test changes what it is about. */
export function mailWith(change: Partial<Mail> = {}): Mail {
  return {
    from: { name: 'Undersigned', address: 'letters@undersigned.example' },
    to: 'greta.lindqvist@europarl.example',
    replyTo: 'policy@childsafety.example',
    subject: 'Joint letter on COM(2022) 209 final',
    text: 'Dear Ms Lindqvist,\n\nplease find our letter.\n',
    html: '<p>Dear Ms Lindqvist,</p><p>please find our letter.</p>',
    headers: { 'X-Undersigned-Message': 'message-1' },
    attachments: [letterPdf],
    idempotencyKey: 'message-1',
    ...change,
  };
}
