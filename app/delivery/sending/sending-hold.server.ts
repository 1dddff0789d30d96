import type { StaffVisitor } from '~/accounts/visitors.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { log } from '~/platform/installation/log.server';
import { marks } from '~/platform/installation/marks.server';
import { enqueueNotices, giveUpNotices, waitingNotices } from '~/platform/notice/notices.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { Refusal } from '~/platform/request/refusal';
import { recordOfInstallation } from '~/trail/installation-events.server';
import { enqueueDispatch } from '../dispatch/dispatch-queue.server';
import { underWay } from '../dispatch/dispatch-view';
import { restoreToUnknown } from './messages.server';
import { sendingWords } from './sending-hold.words';

type Row = { installationId: string; count: number; heldAt: Date | null; heldReason: string | null };

/** Since when nothing is sent until staff have looked; null where sending runs. */
export const heldSince = async (): Promise<Date | null> => (await database().sendingMark.findFirstOrThrow()).heldAt;

/** A claim as it is counted: the number that the mark outside is raised to. */
export type Counted = { readonly installationId: string; readonly count: number };

/** Nothing may be handed over: sending is on hold, or this database is older than the mark outside. */
export class OnHold extends Error {}

/**
 * Counts one claim, last in its transaction, and reads the mark while the count is locked: no other claim is committed
 * meanwhile, so a mark that is ahead is that of a database which was restored.
 * @returns what to keep outside before anything is handed over
 * @throws OnHold, which undoes the claim
 */
export async function countClaim(tx: Transaction): Promise<Counted> {
  const [row] = await tx.$queryRaw<Counted[]>`
    UPDATE sending_mark SET count = count + 1 WHERE held_at IS NULL
    RETURNING count, installation_id AS "installationId"`;
  if (!row) throw new OnHold();
  const before = row.count - 1;
  const latest = await marks().latest(row.installationId);
  if (isBehind(before, latest)) throw new OnHold();
  // Before the first claim of all: from now on a mark that is not there is one that was lost.
  if (latest === null) await marks().raise(row.installationId, before);
  return row;
}

export const raiseMark = ({ installationId, count }: Counted): Promise<void> => marks().raise(installationId, count);

/** The database is behind the mark, or the mark is missing although something was sent. */
const isBehind = (count: number, latest: number | null): boolean => (latest === null ? count > 0 : count < latest);

/** Puts sending on hold where the database is behind, with its event: once. @returns since when it is held */
export const holdIfBehind = (): Promise<Date | null> =>
  holdWhere(async (_tx, { count }, latest) => isBehind(count, latest));

/**
 * What `holdIfBehind` does, when a process that sends starts. Where nothing was ever counted and no mark is there, the
 * installation is new, and its mark begins; or its database is a backup from before there were marks: then messages that
 * wait may have been sent, and sending is put on hold.
 */
export const beginMark = (): Promise<Date | null> =>
  holdWhere(async (tx, { count, installationId }, latest) => {
    if (count > 0 || latest !== null) return isBehind(count, latest);
    if ((await tx.message.count({ where: waitingBefore(await databaseNow()) })) > 0) return true;
    await marks().raise(installationId, 0);
    return false;
  });

type Judging = (tx: Transaction, row: Row, latest: number | null) => Promise<boolean>;

async function holdWhere(mustHold: Judging): Promise<Date | null> {
  const { since, begins } = await transaction(async (tx) => {
    const row = await locked(tx);
    if (row.heldAt) return { since: row.heldAt, begins: false };
    const latest = await marks().latest(row.installationId);
    if (!(await mustHold(tx, row, latest))) return { since: null, begins: false };
    const reason = latest === null ? 'missing' : 'behind';
    const at = await databaseNow();
    await tx.sendingMark.updateMany({ data: { heldAt: at, heldReason: reason } });
    const plain = { reason, count: row.count, mark: latest ?? 0 } as const;
    await recordOfInstallation(tx, { kind: 'sending-held', at, actorId: null, plain });
    return { since: at, begins: true };
  });
  if (begins) log.warn(sendingWords('en')('heldInLog'));
  return since;
}

async function locked(tx: Transaction): Promise<Row> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT installation_id AS "installationId", count, held_at AS "heldAt", held_reason AS "heldReason"
    FROM sending_mark FOR UPDATE`;
  return row!;
}

/**
 * Whether a mail to a person may be handed over now, and keeps the mark first. While sending is on hold, what was promised
 * since goes: it cannot have been sent before.
 */
export async function noticeMayGo({ createdAt }: { createdAt: Date }): Promise<boolean> {
  const held = await heldSince();
  if (held) return createdAt > held;
  try {
    await raiseMark(await transaction(countClaim));
    return true;
  } catch (fault) {
    if (!(fault instanceof OnHold)) throw fault;
    const since = await holdIfBehind();
    if (since === null) throw new Error('sending was released at this moment');
    return createdAt > since;
  }
}

/** What the staff sees of a hold: since when and why, and what waits. */
export async function sendingHold(_staff: StaffVisitor) {
  const { heldAt, heldReason } = await database().sendingMark.findFirstOrThrow();
  if (!heldAt) return null;
  const messages = await database().message.groupBy({
    by: ['letterId'],
    where: waitingBefore(heldAt),
    _count: true,
  });
  const notices = await waitingNotices(database(), heldAt);
  return {
    heldAt,
    missing: heldReason === 'missing',
    messages: messages.reduce((sum, { _count }) => sum + _count, 0),
    letters: messages.length,
    notices,
  };
}

const waitingBefore = (heldAt: Date) =>
  ({ state: 'prepared', preparedAt: { lte: heldAt }, dispatch: { sentAt: { not: null }, stoppedAt: null } }) as const;

/**
 * Releases sending. Either nothing of what waited was sent, and it goes; or nobody knows: then each of these mails is
 * shown as unknown for its lead to decide, and other mails that waited are given up.
 * @throws Refusal where sending is not on hold
 */
export async function releaseSending(staff: StaffVisitor, as: 'not sent' | 'unknown'): Promise<void> {
  await transaction(async (tx) => {
    const { heldAt, installationId, count } = await locked(tx);
    if (!heldAt) throw new Refusal(sendingWords.sentence('notHeld'));
    const released = Math.max(count, (await marks().latest(installationId)) ?? 0);
    // Whoever dies behind this line leaves the hold as it is: the mark is what it was, or no longer missing.
    await marks().raise(installationId, released);
    const where = waitingBefore(heldAt);
    const messages = as === 'unknown' ? await restoreToUnknown(tx, where, staff.at) : await tx.message.count({ where });
    const notices = as === 'unknown' ? await giveUpNotices(tx, heldAt, staff.at) : await enqueueNotices(tx, heldAt);
    await tx.sendingMark.updateMany({ data: { count: released, heldAt: null, heldReason: null } });
    const sent = await tx.dispatch.findMany({
      where: underWay,
      select: { id: true },
    });
    for (const { id } of sent) await enqueueDispatch(tx, id);
    await recordOfInstallation(tx, {
      kind: 'sending-released',
      at: staff.at,
      actorId: staff.person.id,
      plain: { as, messages, notices },
    });
  });
}
