import { readableAt } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { letterTrail } from '~/trail/trail';

/**
 * The chain of a published letter that is not taken down, as anyone can have it: one line for each event, the first first,
 * the SHA-256 of which the next one names as `previous`. Null where there is none. `tools/check-chain.mjs` checks it.
 */
export async function publicTrail(slug: string, at: Date): Promise<string | null> {
  const letter = await database().letter.findFirst({
    where: { slug, ...readableAt(at), takedowns: { none: { liftedAt: null } } },
    select: { id: true },
  });
  if (!letter) return null;
  const events = await database().event.findMany({
    where: letterTrail(letter.id),
    orderBy: { ordinal: 'asc' },
    select: { chained: true },
  });
  return events.map(({ chained }) => `${chained}\n`).join('');
}
