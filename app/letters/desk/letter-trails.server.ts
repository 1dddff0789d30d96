import { database } from '~/platform/database/database.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import type { LetterDeed } from '../letter/letter-deeds.server';

/**
 * A letter’s trail for its desk, the oldest event first. Mail addresses stand for the names of the lead’s own people only.
 * @param latest so many of its end alone, after an entry; all, unless told
 */
export async function letterEvents(
  { letter }: Pick<LetterDeed, 'letter'>,
  latest?: { readonly take: number; readonly after: number },
) {
  const members = await database().membership.findMany({
    where: { organisationId: letter.leadId },
    select: { personId: true },
  });
  const own = new Set(members.map(({ personId }) => personId));
  return eventsOf(letterTrail(letter.id), (personId) => own.has(personId), latest);
}
