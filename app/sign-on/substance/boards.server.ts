import { createHash } from 'node:crypto';
import { Prisma } from '@generated/prisma/client';
import { standsAsE } from '~/letters/letter/standing.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import type { ChangeRead } from '../change/change-read.server';
import { expertsBefore } from '../expert/expert-showings.server';
import { type Answered, type Board, boardOf } from './answer';

type Of = Pick<ChangeRead, 'id' | 'letterId' | 'announcedAt'> & { readonly present: { readonly id: string } };

/** Of the last answer `a` of an endorsement `e`: it carries over, and is that of one of two who sign together. */
export const halfCarried = Prisma.sql`(e.decides = 'two' AND a.kind = 'carry' AND NOT two_carry(a.id))`;

/** Who was asked about a change, or co-signed since, with the last answer of each, by name. */
export async function boardFor(reading: Database | Transaction, change: Of): Promise<Board> {
  const rows = await reading.$queryRaw<Answered[]>`
    SELECT e.id AS "endorsementId", e.printed_name AS organisation, e.lead, e.reservation, s.id AS "showingId", a.id AS "answerId",
      coalesce(${halfCarried}, false) AS half, a.answered_at AS "answeredAt", a.held_until AS "heldUntil", coalesce(a.note, '') AS note,
      CASE WHEN e.withdrawn_at IS NOT NULL THEN 'withdrew' WHEN both_texts.id IS NOT NULL THEN 'carry'
        WHEN ${halfCarried} THEN 'silent' ELSE coalesce(a.kind::text, 'silent') END AS state,
      (SELECT max(round.sent_at) FROM reminder JOIN reminder_round round ON round.id = reminder.round_id
        WHERE reminder.about = 'silent' AND reminder.about_id = s.id) AS "remindedAt"
    FROM endorsement e
    LEFT JOIN change_showing s ON s.endorsement_id = e.id AND s.change_id = ${change.id}::uuid
    LEFT JOIN consent both_texts ON both_texts.endorsement_id = e.id AND both_texts.text_id = ${change.present.id}::uuid
    LEFT JOIN LATERAL (SELECT * FROM change_answer WHERE showing_id = s.id ORDER BY number DESC LIMIT 1) a ON true
    WHERE e.letter_id = ${change.letterId}::uuid AND e.declined_at IS NULL
      AND (s.id IS NOT NULL OR (both_texts.id IS NOT NULL AND ${standsAsE}))
    ORDER BY e.printed_name COLLATE "und-x-icu", e.id`;
  const experts = await expertsBefore(reading, change);
  const { figures, ...board } = boardOf(rows);
  const all = `${change.id}\n${figures}${experts.figures && `\n${experts.figures}`}`;
  return { ...board, experts, seen: createHash('sha256').update(all).digest('hex').slice(0, 32) };
}
