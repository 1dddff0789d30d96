import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { stands } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { onLetter } from '~/trail/deeds.server';
import type { Place } from './arrangement';
import { leadFirst } from './signatory';

/** How many signatories one page of the arrangement holds. */
const pageLength = 50;

/** One page of the letter’s standing endorsements with their places, the lead first, then A–Z. */
export async function arrangementOf(letterId: string, page: number) {
  const rows = await database().endorsement.findMany({
    where: { letterId, ...stands },
    select: { id: true, printedName: true, lead: true, pinned: true, umbrella: true, tier: true },
  });
  const named = leadFirst(rows.map(({ printedName, ...row }) => ({ ...row, name: printedName })));
  const pages = Math.max(1, Math.ceil(named.length / pageLength));
  const shown = Math.min(Math.max(1, page), pages);
  const signatories = named.slice((shown - 1) * pageLength, shown * pageLength);
  return { signatories, page: shown, total: named.length, size: pageLength };
}

/**
 * Notes where signatories stand: umbrella, tier and pin. Only what changed is written; nothing changed is no event.
 * Places of endorsements that are not this letter’s, or are withdrawn, are passed over.
 * @returns how many signatories have another place than before
 */
export async function arrangeSignatories(deed: LetterDeed<'seal letters'>, places: readonly Place[]): Promise<number> {
  return onLetter('signatories-arranged', deed.letter.id, deed, async ({ tx, id: letterId, did, didNot }) => {
    const rows = await tx.endorsement.findMany({
      where: { letterId, ...stands, id: { in: places.map(({ endorsement }) => endorsement) } },
      select: { id: true, pinned: true, umbrella: true, tier: true },
    });
    const wanted = new Map(places.map((place) => [place.endorsement, place]));
    const changed = rows.flatMap((row) => {
      const { pinned, umbrella, tier } = wanted.get(row.id)!;
      const next = { pinned, umbrella: umbrella || null, tier: tier || null };
      const same = row.pinned === next.pinned && row.umbrella === next.umbrella && row.tier === next.tier;
      return same ? [] : [{ id: row.id, next }];
    });
    if (changed.length === 0) return didNot(0);
    for (const { id, next } of changed) await tx.endorsement.update({ where: { id }, data: next });
    return did({ plain: { signatories: changed.length } }, changed.length);
  });
}
