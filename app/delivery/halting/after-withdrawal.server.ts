import type { Transaction } from '~/platform/database/database.server';
import { voidEditions, voidEditionsAfterRevocation } from '~/seal/edition/voiding.server';
import { goneSince } from '../sending/gone-since.server';
import { asksForNote, pauseLocked, stopLocked } from '../sending/halts.server';

type Withdrawn = { readonly letterId: string; readonly endorsementId: string; readonly at: Date };

/**
 * What a withdrawal does to editions and dispatches, in its own transaction, the letter’s row being locked. Before the
 * first message was handed over, the editions that print the signatory are void, and a dispatch of them is stopped.
 * During a dispatch, the rest is paused until the lead decides. Afterwards nothing: the PDF stays as delivered.
 */
export async function afterWithdrawal(tx: Transaction, { letterId, endorsementId, at }: Withdrawn): Promise<void> {
  await holdDispatches(tx, [letterId]);
  await voidEditions(tx, letterId, 'withdrawal', at, [endorsementId]);
  await stopVoided(tx, [letterId], at);
  const running = await tx.dispatch.findMany({
    where: {
      letterId,
      ...underWay,
      ...notPausedForNote,
      edition: { signatories: { some: { endorsementId } } },
    },
  });
  for (const dispatch of running) await pauseLocked(tx, dispatch, 'withdrawal', at, null);
}

/**
 * The same for an organisation whose evidence was revoked in this transaction: editions not handed over are void, and
 * dispatches of them are stopped; during a dispatch, the rest is paused until the lead decides.
 */
export async function afterRevocation(tx: Transaction, organisationId: string, at: Date): Promise<void> {
  const printed = await tx.edition.findMany({
    where: { signatories: { some: { endorsement: { organisationId } } } },
    distinct: ['letterId'],
    orderBy: { letterId: 'asc' },
    select: { letterId: true },
  });
  const letters = printed.map(({ letterId }) => letterId);
  await holdDispatches(tx, letters);
  await voidEditionsAfterRevocation(tx, organisationId, at);
  await stopVoided(tx, letters, at);
  const running = await tx.dispatch.findMany({
    where: {
      letterId: { in: letters },
      ...underWay,
      ...notPausedForNote,
      edition: { signatories: { some: { endorsement: { organisationId } } } },
    },
  });
  for (const dispatch of running) {
    const { unverified } = await goneSince(tx, dispatch.editionId ?? '');
    const fallen = unverified.some((gone) => gone.organisationId === organisationId);
    if (fallen) await pauseLocked(tx, dispatch, 'revocation', at, null);
  }
}

const notPausedForNote = { OR: [{ pausedReason: null }, { pausedReason: { notIn: [...asksForNote] } }] };
const underWay = { sentAt: { not: null }, stoppedAt: null, finishedAt: null };

/** Holds the dispatches of the letters, so that no worker claims a message before this transaction ends. */
async function holdDispatches(tx: Transaction, letterIds: readonly string[]): Promise<void> {
  const ids = [...letterIds];
  await tx.$queryRaw`SELECT id FROM letter WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT id FROM dispatch WHERE letter_id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
}

async function stopVoided(tx: Transaction, letterIds: readonly string[], at: Date): Promise<void> {
  const stranded = await tx.dispatch.findMany({
    where: { letterId: { in: [...letterIds] }, ...underWay, edition: { voidedAt: { not: null } } },
  });
  for (const dispatch of stranded) await stopLocked(tx, dispatch, at, null);
}
