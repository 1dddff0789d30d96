import { LRUCache } from 'lru-cache';
import { settings } from '~/platform/installation/settings.server';
import { storage } from '~/platform/installation/storage.server';
import type { Attachment, Mail, Mailer, Outcome } from '~/platform/mailer/mail';
import { deliveryWords } from '../dispatch/delivery.words';
import { requestDigest } from '../mail/frozen-mail.server';
import { withOwnLinks } from '../mail/own-links.server';
import type { Answers } from './answers.server';
import type { Claimed } from './claims.server';

/** The key names the message and its bytes: what is asked again under it is the same request, byte for byte. */
const idempotencyKey = ({ id, requestDigest: digest }: Pick<Claimed, 'id' | 'requestDigest'>) =>
  `message/${id}/${digest.slice(0, 16)}`;

/**
 * Asks the provider to take a claimed message, and settles what it answers.
 * @param claimedAt when it was claimed, by this machine’s clock: after a long sleep it is not asked for any more
 * @returns for how many seconds nothing else should be asked
 */
export async function askFor(message: Claimed, mailer: Mailer, answers: Answers, claimedAt: number): Promise<number> {
  const mail = await mailOf(message);
  if (Date.now() - claimedAt > settings().sendingPatienceSeconds * 1000) return 0;
  const outcome: Outcome = mail ? await mailer.send(mail) : changed;
  await answers.settle(message, outcome);
  return outcome.kind === 'later' && outcome.of === 'every mail' ? outcome.retryAfterSeconds : 0;
}

const changed: Outcome = { kind: 'refused', name: 'changed', sentence: deliveryWords.sentence('changed'), final: true };

/** The mail rebuilt from its row, with its links; null where its bytes are not those that were frozen. */
async function mailOf(frozen: Claimed): Promise<Mail | null> {
  const message = withOwnLinks(frozen, frozen.id);
  const attachments = await attachmentsOf(message);
  const from = /^"(.*)" <([^<>]+)>$/.exec(message.fromLine);
  if (!attachments || !from || requestDigest(message) !== message.requestDigest) return null;
  return {
    from: { name: from[1]!.replaceAll(/\\(.)/g, '$1'), address: from[2]! },
    to: message.mailbox,
    replyTo: message.replyTo,
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: message.headers,
    attachments,
    idempotencyKey: idempotencyKey(message),
    tags: { message: message.id },
  };
}

/** The PDF, or nothing where the mail carries a link to it; null where the PDF is not in storage. */
async function attachmentsOf({
  attachmentName: name,
  attachmentDigest: digest,
}: Claimed): Promise<Attachment[] | null> {
  if (digest === '') return [];
  const bytes = await pdfUnder(digest);
  return bytes && [{ name, type: 'application/pdf', digest, bytes }];
}

/** The PDFs of the dispatches that this process works on; a few, since each is held whole. */
const held = new LRUCache<string, Promise<Buffer | null>>({ max: 3 });

function pdfUnder(digest: string): Promise<Buffer | null> {
  const known = held.get(digest);
  if (known) return known;
  const reading = storage()
    .read(digest)
    .then((bytes) => {
      if (!bytes) held.delete(digest);
      return bytes;
    });
  reading.catch(() => held.delete(digest));
  held.set(digest, reading);
  return reading;
}
