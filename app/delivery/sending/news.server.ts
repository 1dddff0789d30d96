import { endMailbox } from '~/officials/directory/officials.server';
import { isId } from '~/organisations/organisation/members.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import type { Telling } from '~/platform/mailer/webhook.server';
import { databaseNow } from '~/platform/request/arrival.server';
import type { MessageHappening } from '../dispatch/moves';
import { moveMessage } from './messages.server';

/** What a telling of the provider is in the table of moves; others are kept and change nothing. */
const happenings: Readonly<Record<string, MessageHappening>> = {
  'email.sent': 'told sent',
  'email.delivered': 'told delivered',
  'email.delivery_delayed': 'told delayed',
  'email.bounced': 'told bounced',
  'email.complained': 'told complained',
  'email.failed': 'told failed',
  'email.suppressed': 'told failed',
};

type Told = {
  readonly kind: string;
  readonly happenedAt: Date;
  readonly permanent: boolean;
  readonly sentence: string | null;
};

/** What comes before a failure, and is no news once that is known. */
const beforeFailing: readonly MessageHappening[] = ['told sent', 'told delayed'];
const failures = Object.keys(happenings).filter((kind) => happenings[kind] === 'told failed');

/**
 * Keeps what the provider tells, once for each of its identifiers, and moves the message that it is about. What comes
 * before the message’s own answer waits for it.
 */
export async function receiveNews(telling: Telling): Promise<void> {
  await transaction(async (tx) => {
    const messageId = await messageOf(tx, telling);
    const told: Told = {
      kind: telling.type,
      happenedAt: telling.at,
      permanent: telling.bounce?.permanent ?? false,
      sentence: telling.bounce?.sentence || null,
    };
    const { count } = await tx.messageNews.createMany({
      data: [
        {
          id: telling.id,
          messageId,
          kind: telling.type,
          happenedAt: telling.at,
          facts: { providerId: telling.providerId, permanent: told.permanent, sentence: told.sentence },
        },
      ],
      skipDuplicates: true,
    });
    if (count > 0 && messageId) await applyNews(tx, messageId, told);
  });
}

async function messageOf(tx: Transaction, { providerId, tags }: Telling): Promise<string | null> {
  const named = tags['message'];
  const either = [...(providerId ? [{ providerId }] : []), ...(isId(named) ? [{ id: named }] : [])];
  if (either.length === 0) return null;
  const found = await tx.message.findFirst({ where: { OR: either }, select: { id: true } });
  return found?.id ?? null;
}

async function applyNews(tx: Transaction, messageId: string, told: Told): Promise<void> {
  const happening = happenings[told.kind];
  if (!happening) return;
  if (beforeFailing.includes(happening) && (await failedSince(tx, messageId, told.happenedAt))) return;
  const at = await databaseNow();
  const outcome = told.sentence === null ? {} : { outcome: told.sentence };
  await moveMessage(tx, messageId, happening, { settledAt: at, ...outcome });
  if (!told.permanent || happening !== 'told bounced') return;
  const { mailbox } = await tx.message.findUniqueOrThrow({ where: { id: messageId }, select: { mailbox: true } });
  await endMailbox(tx, mailbox, at);
}

/** Whether a failure is known that came after this moment: news come in any order. */
const failedSince = async (tx: Transaction, messageId: string, moment: Date): Promise<boolean> =>
  (await tx.messageNews.count({ where: { messageId, kind: { in: failures }, happenedAt: { gte: moment } } })) > 0;

/** Heeds, in the order in which it happened, what was told of a mail before its answer was known here. */
async function waitingNews(tx: Transaction, messageId: string, providerId: string): Promise<void> {
  const waiting = await tx.messageNews.findMany({
    where: { messageId: null, facts: { path: ['providerId'], equals: providerId } },
    orderBy: { happenedAt: 'asc' },
  });
  for (const { id, kind, happenedAt, facts } of waiting) {
    const { permanent, sentence } = facts as { permanent: boolean; sentence: string | null };
    await tx.messageNews.update({ where: { id }, data: { messageId } });
    await applyNews(tx, messageId, { kind, happenedAt, permanent, sentence });
  }
}

/** Heeds what was told of any of these mails before their answers were known here; mostly there is nothing. */
export async function applyPendingNews(
  tx: Transaction,
  taken: readonly { readonly id: string; readonly providerId: string }[],
): Promise<void> {
  const known = await tx.$queryRaw<{ provider: string }[]>`
    SELECT DISTINCT facts->>'providerId' AS provider FROM message_news
    WHERE message_id IS NULL AND facts->>'providerId' = ANY(${taken.map(({ providerId }) => providerId)})`;
  const told = new Set(known.map(({ provider }) => provider));
  for (const { id, providerId } of taken) if (told.has(providerId)) await waitingNews(tx, id, providerId);
}

/** Each minute: news that crossed the very answer they were waiting for. */
export async function sweepNews(): Promise<void> {
  const crossed = await database().$queryRaw<{ id: string; provider: string }[]>`
    SELECT DISTINCT m.id, m.provider_id AS provider FROM message_news n
    JOIN message m ON m.provider_id = n.facts->>'providerId' WHERE n.message_id IS NULL LIMIT 500`;
  for (const { id, provider } of crossed) await transaction((tx) => waitingNews(tx, id, provider));
}
