import type { Prisma } from '@generated/prisma/client';
import { database } from '~/platform/database/database.server';
import { countedSignatories } from './counted.server';

/** A published letter as it stands in a list; `organisations` counts those that are shown on its page. */
export type PublishedLetter = {
  slug: string;
  title: string;
  language: string;
  lead: string;
  organisations: number;
  publishedAt: Date;
};

/** Of letters whose page can be read at a moment: published, past its embargo. */
export const readableAt = (at: Date): Prisma.LetterWhereInput => ({
  publications: {
    some: { publishedAt: { lte: at }, OR: [{ embargoUntil: null }, { embargoUntil: { lte: at } }] },
  },
});

/** The published letters that are not taken down, the latest first. The queries do not grow with the letters. */
export async function publishedLetters(most: number, at = new Date()): Promise<PublishedLetter[]> {
  const rows = await database().letter.findMany({
    where: { ...readableAt(at), takedowns: { none: { liftedAt: null } } },
    select: {
      id: true,
      slug: true,
      lead: { select: { displayName: true } },
      publications: { select: { publishedAt: true }, orderBy: { publishedAt: 'asc' }, take: 1 },
      openings: {
        orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: {
          version: { select: { texts: { where: { authentic: true }, select: { title: true, language: true } } } },
        },
      },
    },
  });
  const counts = await countedSignatories(rows.map(({ id }) => id));
  return rows
    .flatMap(({ id, slug, lead, publications, openings }) => {
      const text = openings[0]?.version.texts[0];
      const publishedAt = publications[0]?.publishedAt;
      if (!text || !publishedAt) return [];
      return [{ slug, ...text, lead: lead.displayName, organisations: counts.get(id) ?? 0, publishedAt }];
    })
    .sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
    .slice(0, most);
}
