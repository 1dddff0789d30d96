import { databaseNow } from '~/platform/arrival.server';
import { database, type Transaction, transaction } from '~/platform/database/database.server';
import type { Mail, Mailer, Outcome } from '~/platform/mailer/mail';
import { storage } from '~/platform/storage.server';
import type { Claimed } from './claims.server';
import { deliveryWords } from './delivery.words';
import { requestDigest } from './frozen-mail.server';
import { pauseForAccount } from './halts.server';
import { moveMessage } from './messages.server';
import { waitingNews } from './news.server';

const say = deliveryWords('en');

/** The key names the message and its bytes: what is asked again under it is the same request, byte for byte. */
export const idempotencyKey = ({ id, requestDigest: digest }: Pick<Claimed, 'id' | 'requestDigest'>) =>
  `message/${id}/${digest.slice(0, 16)}`;

/**
 * Asks the provider to take a claimed message, and settles what it answers.
 * @returns for how many seconds nothing else should be asked
 */
export async function askFor(message: Claimed, mailer: Mailer): Promise<number> {
  const mail = await mailOf(message);
  const outcome: Outcome = mail
    ? await mailer.send(mail)
    : { kind: 'refused', name: 'changed', sentence: say('changed'), final: true };
  await transaction((tx) => settle(tx, message, outcome, mailer.keepsKeysFor));
  return outcome.kind === 'later' ? outcome.retryAfterSeconds : 0;
}

/** The mail rebuilt from its row; null where its bytes are not those that were frozen. */
async function mailOf(message: Claimed): Promise<Mail | null> {
  const pdf = await pdfUnder(message.attachmentDigest);
  const from = /^"(.*)" <([^<>]+)>$/.exec(message.fromLine);
  if (!pdf || !from || requestDigest(message) !== message.requestDigest) return null;
  return {
    from: { name: from[1]!.replaceAll(/\\(.)/g, '$1'), address: from[2]! },
    to: message.mailbox,
    replyTo: message.replyTo,
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: message.headers,
    attachments: [
      { name: message.attachmentName, type: 'application/pdf', digest: message.attachmentDigest, bytes: pdf },
    ],
    idempotencyKey: idempotencyKey(message),
    tags: { message: message.id },
  };
}

let held: { digest: string; bytes: Buffer } | undefined;

async function pdfUnder(digest: string): Promise<Buffer | null> {
  if (held?.digest === digest) return held.bytes;
  const bytes = await storage().read(digest);
  held = bytes ? { digest, bytes } : undefined;
  return bytes;
}

async function settle(tx: Transaction, { id, dispatchId, attempts }: Claimed, outcome: Outcome, keepsKeysFor: number) {
  const at = await databaseNow();
  if (outcome.kind === 'accepted') {
    const { providerId } = outcome;
    await moveMessage(tx, id, 'taken', { settledAt: at, providerId, outcome: null });
    await waitingNews(tx, id, providerId);
  } else if (outcome.kind === 'refused') {
    await moveMessage(tx, id, 'refused', { settledAt: at, outcome: outcome.sentence }, attempts);
  } else if (outcome.kind === 'unknown') {
    // Asked again under the same key where the provider keeps keys; otherwise a person decides.
    if (keepsKeysFor === 0) await moveMessage(tx, id, 'no answer', { outcome: outcome.sentence }, attempts);
    else
      await tx.message.updateMany({ where: { id, state: 'sending', attempts }, data: { outcome: outcome.sentence } });
  } else {
    const seconds = outcome.kind === 'later' ? Math.max(outcome.retryAfterSeconds, Math.min(2 ** attempts, 600)) : 0;
    const nextAt = new Date(at.getTime() + seconds * 1000);
    if (outcome.kind === 'stopped') await pauseForAccount(tx, dispatchId, at);
    await moveMessage(tx, id, 'not taken', { firstAskedAt: null, nextAt, outcome: outcome.sentence }, attempts);
  }
}

/** The dispatches in which something is left to do by itself, for the sweep. */
export const unfinishedDispatches = () =>
  database().dispatch.findMany({
    where: { sentAt: { not: null }, finishedAt: null, OR: [{ pausedAt: null }, { stoppedAt: { not: null } }] },
    select: { id: true },
  });
