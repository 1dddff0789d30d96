import type { Transaction } from '~/platform/database/database.server';
import { type MessageHappening, type MessageState, moved, statesBefore } from './moves';

type Change = {
  settledAt?: Date | null;
  outcome?: string | null;
  providerId?: string;
  firstAskedAt?: null;
  nextAt?: Date | null;
};

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
  return state;
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
