import { letterEvents } from '~/letters/desk/letter-trails.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';

/** So many entries are told; the trail has all. */
const most = 12;

/**
 * What has happened to a letter since this member last said to have seen it; the latest entries, where it never did. The
 * member’s own deeds are not told.
 */
export async function latelyOf(deed: Pick<LetterDeed, 'letter' | 'person'>) {
  const { letter, person } = deed;
  const visit = await database().deskVisit.findUnique({
    where: { letterId_personId: { letterId: letter.id, personId: person.id } },
  });
  const events = await letterEvents({ letter }, { take: 200, after: visit?.seenOrdinal ?? 0 });
  const others = events.filter(({ actorId }) => actorId !== person.id);
  return {
    events: [...others].reverse().slice(0, most),
    /** How many more there are, as far as the last two hundred entries tell. */
    more: Math.max(0, others.length - most),
    seenAt: visit?.seenAt ?? null,
    /** The last entry there is: what the member sees now. */
    upTo: events.at(-1)?.ordinal ?? visit?.seenOrdinal ?? 0,
  };
}

/** From now on the overview tells this member what comes after an entry. Never back: two windows may say so. */
export async function markSeen({ letter, person, at }: LetterDeed<'see the desk'>, upTo: number): Promise<void> {
  await database().$executeRaw`
    INSERT INTO desk_visit (letter_id, person_id, seen_ordinal, seen_at)
    SELECT ${letter.id}::uuid, ${person.id}::uuid, least(${upTo}::int, ordinal), ${at} FROM trail_head
    WHERE subject = 'letter' AND subject_id = ${letter.id}::uuid
    ON CONFLICT (letter_id, person_id) DO UPDATE SET seen_at = excluded.seen_at,
      seen_ordinal = greatest(desk_visit.seen_ordinal, excluded.seen_ordinal)`;
}
