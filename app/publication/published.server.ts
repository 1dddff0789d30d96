import { database } from '../platform/database/database.server';

export type PublishedLetter = { slug: string; title: string; language: string; lead: string; publishedAt: Date };

/**
 * The letters whose public page anyone can see now, newest first: published, past their embargo by the database’s
 * clock, and not taken down.
 */
export async function publishedLetters(most: number): Promise<PublishedLetter[]> {
  return database().$queryRaw<PublishedLetter[]>`
    SELECT l.slug, t.title, t.language, o.display_name AS lead, p.published_at AS "publishedAt"
    FROM letter l
    JOIN organisation o ON o.id = l.lead_id
    JOIN LATERAL (
      SELECT min(published_at) AS published_at FROM publication
      WHERE letter_id = l.id AND (embargo_until IS NULL OR embargo_until <= clock_timestamp())
    ) p ON p.published_at IS NOT NULL
    JOIN LATERAL (
      SELECT text.title, text.language FROM opening
      JOIN text ON text.version_id = opening.version_id AND text.authentic
      WHERE opening.letter_id = l.id ORDER BY opening.opened_at DESC, text.ordinal DESC LIMIT 1
    ) t ON true
    WHERE NOT EXISTS (SELECT FROM takedown WHERE takedown.letter_id = l.id AND lifted_at IS NULL)
    ORDER BY p.published_at DESC LIMIT ${most}`;
}
