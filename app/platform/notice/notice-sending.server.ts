import type { Sender } from '@emails/parts/frame';
import { renderMail } from '@emails/render.server';
import { database } from '../database/database.server';
import { transaction } from '../database/transaction.server';
import { log } from '../installation/log.server';
import { PlainFault } from '../installation/plain-fault';
import { settings } from '../installation/settings.server';
import { firstLanguage, said } from '../locale/sentences';
import type { Mailer } from '../mailer/mail';
import { defineJob, enqueue } from '../work/queue.server';
import { kindsOfAnybody, priorityOf } from './mail-bounds';
import { secondsUntilRoom } from './mail-limits.server';
import { type NoticeContent, type NoticeFrom, type NoticeWriters, noticeTiming } from './notices.server';

/** Whether a mail may be handed over now, by when it was promised. */
type Gate = (notice: { readonly createdAt: Date }) => Promise<boolean>;

/** In whose name a mail comes, where its writer does not say; given the language that it is written in. */
type Naming = (notice: Named, language: NoticeLanguage) => Promise<NoticeFrom>;
type Named = {
  readonly kind: string;
  readonly aboutId: string;
  readonly address: string;
  readonly causerId: string | null;
};
type NoticeLanguage = Sender['language'];

/** What of a mail’s going is of later rooms. */
type Going = { readonly mayGo?: Gate; readonly naming?: Naming };

const open: Gate = async () => true;
const byService: Naming = async () => ({});

/** The job that sends notices, given who writes each kind, how mails go out, what may hold them, and in whose name they come. */
export const noticeJob = (writers: NoticeWriters, mailer: () => Mailer, going: Required<Going>) =>
  defineJob<{ noticeId: string }>({
    ...noticeTiming,
    run: ({ noticeId }) => sendNotice(noticeId, writers, mailer(), going),
  });

/**
 * Sends one notice, once. The attempt is recorded before the provider is asked; where its outcome is unknown it is
 * asked again under the same key only while the transport keeps keys.
 * A notice that is held stays as it is: whoever releases it lets the worker send it. One to a mailbox that had enough today
 * goes later.
 * @throws Error to be run again later
 */
export async function sendNotice(
  noticeId: string,
  writers: NoticeWriters,
  mailer: Mailer,
  { mayGo = open, naming = byService }: Going = {},
): Promise<void> {
  const notice = await database().notice.findUnique({ where: { id: noticeId } });
  if (!notice || notice.sentAt || notice.failedAt) return;
  if (notice.attemptedAt && Date.now() - notice.attemptedAt.getTime() > mailer.keepsKeysFor * 1000)
    return fail(noticeId, outcomeUnknown);
  const content = await writers[notice.kind]?.(notice.aboutId, notice.address);
  if (!content) return settle(noticeId, { failedAt: new Date(), failure: noLongerNeeded });
  const rendered = content.rendered ?? (await renderMail(content.mail));
  const { fromName, replyTo } = { ...(await naming(notice, languageOf(content))), ...content };
  if (!(await mayGo(notice))) return;
  const first = await beginAttempt(notice);
  if (!first) return;
  const outcome = await mailer.send({
    from: { name: fromName ?? 'Undersigned', address: settings().mail.from },
    to: notice.address,
    ...(replyTo ? { replyTo } : {}),
    subject: content.subject,
    ...rendered,
    headers: { 'Auto-Submitted': 'auto-generated', ...content.headers },
    attachments: content.attachments ?? [],
    idempotencyKey: `notice/${noticeId}`,
  });
  if (outcome.kind === 'accepted')
    return settle(noticeId, { sentAt: new Date(), providerId: outcome.providerId, failure: null });
  // The staff read it, in English.
  const failure = said(outcome.sentence, firstLanguage);
  if (outcome.kind === 'refused') return fail(noticeId, failure);
  // What was surely not taken, of this mail or of every mail of this service, was no attempt: it goes as soon as it can.
  if (outcome.kind !== 'unknown' && first.count === 1)
    await database().notice.update({ where: { id: noticeId }, data: { attemptedAt: null } });
  await database().notice.update({ where: { id: noticeId }, data: { failure } });
  throw new PlainFault(`A mail waits (notice ${noticeId}): ${failure}`);
}

/** The language in which a mail is written: every one that is not rendered yet is given its sender. */
const languageOf = ({ rendered, mail }: NoticeContent): NoticeLanguage =>
  rendered ? undefined : (mail.props as Partial<Sender>).language;

type Begun = {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly attemptedAt: Date | null;
};

/** Records that the provider is about to be asked; null where the mailbox had enough for today, and the mail waits for its turn. */
async function beginAttempt({ id, kind, address, attemptedAt }: Begun) {
  return transaction(async (tx) => {
    const wait = attemptedAt || !kindsOfAnybody().includes(kind) ? 0 : await secondsUntilRoom(tx, address);
    if (wait === 0)
      return tx.notice.updateMany({ where: { id, attemptedAt: null }, data: { attemptedAt: new Date() } });
    await enqueue(tx, noticeTiming, { noticeId: id }, { startAfterSeconds: wait, priority: priorityOf(kind) });
    return null;
  });
}

/** Why a mail was not sent, or may not have been, as it is kept; the staff see the sentence of it. */
export const outcomeUnknown = 'outcome unknown';
export const noLongerNeeded = 'no longer needed';

async function fail(id: string, failure: string): Promise<void> {
  await settle(id, { failedAt: new Date(), failure });
  log.warn(`A mail was not sent (notice ${id}): ${failure}`);
}

async function settle(
  id: string,
  as: { sentAt?: Date; failedAt?: Date; failure?: string | null; providerId?: string },
) {
  await database().notice.update({ where: { id }, data: as });
}
