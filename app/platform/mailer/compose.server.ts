import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { checkedMail, type Mail } from './mail';

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
