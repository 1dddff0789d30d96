import { titleInForce, titleToShow } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { countedSignatories } from './signatory-counts.server';

/** A published letter as it stands in a list; `organisations` counts those that are shown on its page. */
export type PublishedLetter = {
  slug: string;
  title: string;
  language: string;
  lead: string;
  organisations: number;
  publishedAt: Date;
};

/** The published letters that are not taken down, the latest first. The queries do not grow with the letters. */
export async function publishedLetters(most: number, at = new Date()): Promise<PublishedLetter[]> {
  const latest = await latestPublished(most, at);
  const found = await database().letter.findMany({
    where: { id: { in: latest } },
    select: {
      id: true,
      slug: true,
      lead: { select: { displayName: true } },
      publications: { select: { publishedAt: true }, orderBy: { publishedAt: 'asc' }, take: 1 },
      openings: {
        orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: titleToShow,
      },
    },
  });
  const counts = await countedSignatories(latest);
  const rows = new Map(found.map((row) => [row.id, row]));
  return latest
    .flatMap((id) => rows.get(id) ?? [])
    .flatMap(({ id, slug, lead, publications, openings }) => {
      const text = openings[0] && titleInForce(openings[0]);
      const publishedAt = publications[0]?.publishedAt;
      if (!text || !publishedAt) return [];
      return [{ slug, ...text, lead: lead.displayName, organisations: counts.get(id) ?? 0, publishedAt }];
    });
}

/** The letters that were published last and can be read at a moment, the latest first: no more than are shown. */
async function latestPublished(most: number, at: Date): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT l.id FROM letter l
    JOIN LATERAL (SELECT min(published_at) AS published_at FROM publication WHERE letter_id = l.id) first ON true
    WHERE EXISTS (SELECT FROM publication p WHERE p.letter_id = l.id AND p.published_at <= ${at}
                    AND (p.embargo_until IS NULL OR p.embargo_until <= ${at}))
      AND NOT EXISTS (SELECT FROM takedown t WHERE t.letter_id = l.id AND t.lifted_at IS NULL)
      AND EXISTS (SELECT FROM opening o WHERE o.letter_id = l.id)
    ORDER BY first.published_at DESC, l.id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
