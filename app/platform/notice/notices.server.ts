import type { ReactElement } from 'react';
import type { Transaction } from '../database/database.server';
import type { Attachment } from '../mailer/mail';
import { enqueue, enqueueEach } from '../work/queue.server';
import { boundOf, priorityOf } from './mail-bounds';
import { requireWithinBounds, withinBounds } from './mail-limits.server';

/** In whose name a mail comes, and whom an answer reaches; the service’s where neither is told. */
export type NoticeFrom = { readonly fromName?: string; readonly replyTo?: string };

/** What a notice says, made when it is sent: links are written here, and stored nowhere. */
export type NoticeContent = {
  subject: string;
  mail: ReactElement;
  /** A mail as it was rendered before: goes in the place of `mail`. */
  rendered?: { readonly text: string; readonly html: string };
  fromName?: string;
  replyTo?: string;
  headers?: Record<string, string>;
  attachments?: Attachment[];
};

/** Writes one kind of notice about one row to one mailbox; null when there is no longer a reason to send it. */
type NoticeWriter = (aboutId: string, address: string) => Promise<NoticeContent | null>;
export type NoticeWriters = Record<string, NoticeWriter>;

type Mail = { readonly aboutId: string; readonly address: string };
type Notice = Mail & { readonly kind: string };

/** Who has a mail sent to somebody else (a person, or the message by whose link it is), and the letter, organisation or dispatch that it is about. */
export type Cause = { readonly causerId: string; readonly subjectId: string };

/**
 * Promises a mail that is due, or goes to who acts, in the deed’s own transaction: one for each kind, row and mailbox,
 * however often it is promised.
 * @returns whether it was new
 */
export async function promiseNotice(transaction: Transaction, { address, ...about }: Notice): Promise<boolean> {
  return (await promiseNotices(transaction, about, [address])) === 1;
}

/** Promises the same mail to several mailboxes, each once. @returns how many were new */
export async function promiseNotices(
  transaction: Transaction,
  { kind, aboutId }: Omit<Notice, 'address'>,
  addresses: Iterable<string>,
): Promise<number> {
  const mails = [...addresses].map((address) => ({ aboutId, address }));
  return promiseEach(transaction, kind, mails);
}

/** Promises mails of one kind that are due, each about a row of its own. @returns how many were new */
export async function promiseEach(transaction: Transaction, kind: string, mails: readonly Mail[]): Promise<number> {
  if (boundOf(kind).by === 'caused') throw new Error(`a mail of the kind ${kind} states its causer`);
  const notices = mails.map((mail) => ({ kind, ...mail }));
  return keep(transaction, notices);
}

/**
 * Promises mails that somebody has sent to others, within the bounds of their kinds.
 * @param startAfterSeconds they go no earlier
 * @returns how many were new
 * @throws Refusal naming the mailboxes that had enough mail from this person; then none is promised
 */
export async function promiseCaused(
  transaction: Transaction,
  kind: string,
  cause: Cause,
  mails: readonly Omit<Notice, 'kind'>[],
  startAfterSeconds = 0,
): Promise<number> {
  const addresses = mails.map(({ address }) => address);
  await requireWithinBounds(transaction, kind, cause, addresses);
  return keep(
    transaction,
    mails.map((mail) => ({ kind, ...mail })),
    { ...cause, startAfterSeconds },
  );
}

/**
 * Promises mails that follow from a deed which nothing may hold back, such as a deadline that moves: a mailbox that had enough of the kind
 * gets its mail when the bound allows, and only if there is a reason to send it still, which its writer judges.
 * @returns how many go later
 */
export async function promiseInTurn(
  transaction: Transaction,
  kind: string,
  cause: Cause,
  mails: readonly Mail[],
  room: Parameters<typeof withinBounds>[4] = 'of the day',
): Promise<number> {
  const now = await withinBounds(transaction, kind, cause, mails, room);
  const going = new Set(now);
  const later = mails.filter((mail) => !going.has(mail));
  const as = (mail: Mail) => ({ kind, ...mail });
  await keep(transaction, now.map(as), cause);
  await keep(transaction, later.map(as), { ...cause, startAfterSeconds: longestBound(kind) });
  return later.length;
}

/** After so many seconds, what was sent before counts no more. */
function longestBound(kind: string): number {
  const bound = boundOf(kind);
  return bound.by === 'caused' ? Math.max(bound.hours, 24) * 3600 : 0;
}

async function keep(
  transaction: Transaction,
  notices: readonly Notice[],
  by: Partial<Cause> & { startAfterSeconds?: number } = {},
): Promise<number> {
  const [first] = notices;
  if (!first) return 0;
  const rows = notices.map(({ kind, aboutId, address }) => ({ kind, about_id: aboutId, address }));
  const made = await transaction.$queryRaw<{ id: string }[]>`
    INSERT INTO notice (id, kind, about_id, address, causer_id, subject_id)
    SELECT DISTINCT ON (kind, about_id, address) gen_random_uuid(), kind, about_id, address,
      ${by.causerId ?? null}::uuid, ${by.subjectId ?? null}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(kind text, about_id uuid, address text)
    ON CONFLICT DO NOTHING RETURNING id`;
  const payloads = made.map(({ id }) => ({ noticeId: id }));
  const priority = priorityOf(first.kind);
  const { startAfterSeconds } = by;
  if (startAfterSeconds)
    for (const payload of payloads) await enqueue(transaction, noticeTiming, payload, { startAfterSeconds, priority });
  else await enqueueEach(transaction, noticeTiming, payloads, { priority });
  return made.length;
}

export const noticeTiming = { name: 'notice', expireInSeconds: 120, retryLimit: 20 } as const;

const waiting = (createdBefore: Date) =>
  ({ createdAt: { lte: createdBefore }, attemptedAt: null, sentAt: null, failedAt: null }) as const;

/** How many mails were promised before a moment and never handed over. */
export const waitingNotices = (reading: Pick<Transaction, 'notice'>, createdBefore: Date): Promise<number> =>
  reading.notice.count({ where: waiting(createdBefore) });

/** Lets the worker send what was promised before a moment and never handed over. @returns how many */
export async function enqueueNotices(tx: Transaction, createdBefore: Date): Promise<number> {
  const found = await tx.notice.findMany({ where: waiting(createdBefore), select: { id: true, kind: true } });
  for (const priority of new Set(found.map(({ kind }) => priorityOf(kind)))) {
    const inTurn = found.filter(({ kind }) => priorityOf(kind) === priority);
    const payloads = inTurn.map(({ id }) => ({ noticeId: id }));
    await enqueueEach(tx, noticeTiming, payloads, { priority });
  }
  return found.length;
}

/** What was promised before a moment and never handed over is not sent any more. @returns how many */
export async function giveUpNotices(tx: Transaction, createdBefore: Date, at: Date): Promise<number> {
  const data = { failedAt: at, failure: 'the database was restored: it may have been sent before' };
  return (await tx.notice.updateMany({ where: waiting(createdBefore), data })).count;
}
