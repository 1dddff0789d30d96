import type { Sentence } from '~/platform/locale/sentences';
import { isNotFound } from '~/platform/request/not-found';
import { isRefusal, Refusal } from '~/platform/request/refusal';
import { SettledAlready } from './settling.server';

/** What came of an arrival: that as which it counts, or the sentence that refused it; neither where none is kept. */
export type Settled = { readonly counts: string | null; readonly refusal: Sentence | null };

/** A table of arrivals: of organisations, or of experts. */
export type ArrivalTable = {
  readonly outcome: (id: string) => Promise<Settled>;
  /** Settles one as refused, unless it is settled. */
  readonly refuse: (id: string, sentence: Sentence | null) => Promise<Settled>;
  /** What is said where no sentence was kept. */
  readonly otherwise: Sentence;
};

/**
 * Settles an arrival by what its deed threw: whoever said no first, and whoever counted it first, is right.
 * @returns that as which it counts
 * @throws what was thrown, where it says no; and what is a fault of ours, with nothing settled
 */
export async function settleThrown(table: ArrivalTable, arrivalId: string, thrown: unknown): Promise<string> {
  if (isOurs(thrown)) throw thrown;
  const settled = thrown instanceof SettledAlready;
  const sentence = isRefusal(thrown) ? thrown.sentence : null;
  const { counts, refusal } = await (settled ? table.outcome(arrivalId) : table.refuse(arrivalId, sentence));
  if (counts) return counts;
  if (!settled) throw thrown;
  throw new Refusal(refusal ?? table.otherwise);
}

/** Whether something failed through us, and not because the request may not be done. */
export const isOurs = (thrown: unknown): boolean =>
  !(isRefusal(thrown) || thrown instanceof SettledAlready || isNotFound(thrown) || thrown instanceof Response);
