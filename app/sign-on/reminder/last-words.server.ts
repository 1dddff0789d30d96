import { Prisma } from '@generated/prisma/client';
import type { OpeningAt } from '../opening/openings.server';

/**
 * `last`: for each mailbox that heard of the letter, from when it may be reminded. By hand a day after whatever it got. By the plan a
 * day after an invitation or a reminder by hand; twelve hours after another mail; and once a day of the letter’s zone.
 */
export const lastWords = ({ letterId, timeZone }: Pick<OpeningAt, 'letterId' | 'timeZone'>) => Prisma.sql`
  heard(address, planned_from, by_hand_from) AS (
    SELECT address, invited_at + interval '24 hours', invited_at + interval '24 hours' FROM invitation
    WHERE letter_id = ${letterId}::uuid
    UNION ALL
    SELECT address, invited_at + interval '24 hours', invited_at + interval '24 hours' FROM expert_invitation
    WHERE letter_id = ${letterId}::uuid
    UNION ALL
    SELECT address, created_at + interval '12 hours', created_at + interval '24 hours' FROM notice
    WHERE kind = 'deadline-moved' AND about_id IN (SELECT deadline_move.id FROM deadline_move
      JOIN opening ON opening.id = deadline_move.opening_id WHERE opening.letter_id = ${letterId}::uuid)
    UNION ALL
    SELECT person.address, asked_at + interval '12 hours', asked_at + interval '24 hours'
    FROM asked JOIN person ON person.id = asked.person_id
    UNION ALL
    SELECT reminder.address, CASE WHEN due_at IS NULL THEN sent_at + interval '24 hours' ELSE greatest(
        sent_at + interval '12 hours',
        (date_trunc('day', sent_at AT TIME ZONE ${timeZone}) + interval '1 day') AT TIME ZONE ${timeZone}) END,
      sent_at + interval '24 hours'
    FROM reminder JOIN reminder_round ON reminder_round.id = reminder.round_id
    JOIN opening ON opening.id = reminder_round.opening_id WHERE opening.letter_id = ${letterId}::uuid
  ), last AS (
    SELECT address, max(planned_from) AS planned_from, max(by_hand_from) AS by_hand_from FROM heard GROUP BY address
  )`;
