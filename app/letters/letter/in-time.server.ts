import { settings } from '~/platform/installation/settings.server';
import { Refusal } from '~/platform/request/refusal';
import type { HeldLetter } from '~/trail/deed';
import { words } from './in-time.words';

/** When a letter was last frozen, if ever, and the moment at which that was read, both by the database’s clock. */
export type LastFreeze = { readonly frozenAt: Date | null; readonly readAt: Date };

/**
 * Refuses a deed that was held up so long that an edition which did not wait for it was frozen before its turn. Whoever
 * arrived in time is through before the freeze, or is told here; our slowness alone refuses nobody. To be asked when the
 * letter is held.
 */
export async function stillInTime({ tx, id, at }: Pick<HeldLetter, 'tx' | 'id' | 'at'>): Promise<void> {
  const [read] = await tx.$queryRaw<LastFreeze[]>`
    SELECT (SELECT max(frozen_at) FROM edition WHERE letter_id = ${id}::uuid) AS "frozenAt",
      clock_timestamp() AS "readAt"`;
  requireNotOvertaken(at, read!);
}

/** As `stillInTime`, where the deed has read of the freeze already. */
export function requireNotOvertaken(arrival: Date, { frozenAt, readAt }: LastFreeze): void {
  const heldUp = readAt.getTime() - arrival.getTime() > settings().arrivalSeconds * 1000;
  if (heldUp && frozenAt && frozenAt > arrival) throw new Refusal(words.sentence('overtaken'));
}
