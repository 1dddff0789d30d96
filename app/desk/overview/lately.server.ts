import { letterEvents } from '~/letters/desk/letter-trails.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';

/** So many entries are told; the trail has all. */
const most = 12;

/**
 * What has happened to a letter since this member last said to have seen it; the latest entries, where it never did. The
 * member’s own deeds are not told, but of a draft, of which there may be no others.
 */
export async function latelyOf(deed: Pick<LetterDeed, 'letter' | 'person'>) {
  const { letter, person } = deed;
  const [visit, openings, saved] = await Promise.all([
    database().deskVisit.findUnique({ where: { letterId_personId: { letterId: letter.id, personId: person.id } } }),
    database().opening.count({ where: { letterId: letter.id } }),
    lastSaved(letter.id),
  ]);
  const events = await letterEvents({ letter }, { take: 200, after: visit?.seenOrdinal ?? 0 });
  const draft = openings === 0;
  const told = draft ? events : events.filter(({ actorId }) => actorId !== person.id);
  return {
    events: [...told].reverse().slice(0, most),
    /** How many more there are, as far as the last two hundred entries tell. */
    more: Math.max(0, told.length - most),
    /** Whether the member has done something that is not told. */
    own: told.length < events.length,
    draft,
    /** When the text of a draft was last saved, which is no entry. */
    savedAt: draft ? saved : null,
    seenAt: visit?.seenAt ?? null,
    /** The last entry there is: what the member sees now. */
    upTo: events.at(-1)?.ordinal ?? visit?.seenOrdinal ?? 0,
  };
}

async function lastSaved(letterId: string): Promise<Date | null> {
  const where = { letterId, counter: { gt: 0 } };
  const { _max } = await database().draft.aggregate({ where, _max: { savedAt: true } });
  return _max.savedAt;
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
