import type { Prisma } from '@generated/prisma/client';
import type { Transaction } from '~/platform/database/database.server';
import { log } from '~/platform/installation/log.server';
import { type MessageHappening, type MessageState, moved, statesBefore } from '../dispatch/moves';
import type { LetterMail } from '../mail/letter-mail.server';

type Change = {
  settledAt?: Date | null;
  outcome?: string | null;
  providerId?: string;
  firstAskedAt?: null;
  nextAt?: Date | null;
};

/** What the staff are told of, on their page of mails and in the log. */
const failed: ReadonlySet<MessageState> = new Set(['refused', 'bounced', 'unknown']);

/** A message as it is frozen. */
export type Frozen = LetterMail & {
  readonly id: string;
  readonly officialId: string;
  /** It repeats a message of an earlier edition. */
  readonly again: boolean;
  readonly againOfId: string | null;
  readonly againReason: string | null;
};

/** What all messages of one freezing have in common. */
type Frozenly = { readonly dispatchId: string; readonly letterId: string; readonly preparedAt: Date };

/** Writes the frozen messages down, in one statement: that takes a third of the time of rows one by one. */
export async function writeFrozen(tx: Transaction, messages: readonly Frozen[], common: Frozenly): Promise<void> {
  const { dispatchId, letterId, preparedAt } = common;
  await tx.$executeRaw`
    INSERT INTO message (id, official_id, mailbox, language, from_line, reply_to, subject, text, html, headers,
      attachment_name, attachment_digest, request_digest, again, again_of_id, again_reason, dispatch_id, letter_id, prepared_at)
    SELECT *, ${dispatchId}::uuid, ${letterId}::uuid, ${preparedAt}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) AS row("id" uuid, "officialId" uuid, "mailbox" text,
      "language" text, "fromLine" text, "replyTo" text, "subject" text, "text" text, "html" text, "headers" jsonb,
      "attachmentName" text, "attachmentDigest" text, "requestDigest" text, "again" boolean,
      "againOfId" uuid, "againReason" text)`;
}

/**
 * Moves one message by the one table, under its row’s lock; every write of a state goes through here, through `moveAll`
 * or through a claim. `ifAttempt` ignores the answer to an attempt that another has followed.
 * @returns the state it has now, or null where the happening changes nothing
 */
export async function moveMessage(
  tx: Transaction,
  id: string,
  happening: MessageHappening,
  change: Change = {},
  ifAttempt?: number,
): Promise<MessageState | null> {
  const [row] = await tx.$queryRaw<{ state: MessageState; attempts: number }[]>`
    SELECT state::text AS state, attempts FROM message WHERE id = ${id}::uuid FOR UPDATE`;
  if (!row || (ifAttempt !== undefined && row.attempts !== ifAttempt)) return null;
  const state = moved(row.state, happening);
  if (!state) return null;
  await tx.message.update({ where: { id }, data: { state, ...change } });
  if (failed.has(state)) log.warn(`A letter did not reach its official (message ${id}): ${state}`);
  return state;
}

/** Moves the messages that the provider took, all in one statement. */
export async function markAccepted(
  tx: Transaction,
  taken: readonly { readonly id: string; readonly providerId: string }[],
  at: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE message SET state = ${moved('sending', 'taken')}::message_state, settled_at = ${at}, provider_id = row.provider_id, outcome = NULL, next_at = NULL
    FROM jsonb_to_recordset(${JSON.stringify(taken.map(({ id, providerId }) => ({ id, provider_id: providerId })))}::jsonb)
      AS row(id uuid, provider_id text)
    WHERE message.id = row.id AND message.state = ANY(${statesBefore('taken')}::message_state[])`;
}

/** After a restore nobody knows of messages that waited: they are unknown, for a person to decide. @returns how many */
export async function restoreToUnknown(tx: Transaction, where: Prisma.MessageWhereInput, at: Date): Promise<number> {
  const state = moved('prepared', 'restored')!;
  const { count } = await tx.message.updateMany({
    where: { ...where, state: { in: statesBefore('restored') } },
    data: { state, settledAt: null, lastAskedAt: at, nextAt: null },
  });
  return count;
}

/** Moves all messages of a kind to which this can happen; the others stay. */
export async function moveAll(
  tx: Transaction,
  of: { dispatchId?: string; officialId?: string },
  happening: 'stopped',
  at: Date,
  outcome: string | null,
): Promise<number> {
  let count = 0;
  for (const state of statesBefore(happening)) {
    const to = moved(state, happening)!;
    const { count: here } = await tx.message.updateMany({
      where: { ...of, state },
      data: { state: to, settledAt: at, outcome },
    });
    count += here;
  }
  return count;
}
