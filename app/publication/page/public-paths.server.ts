import { readableAt } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';

/** The most addresses that one file of a sitemap may hold, but for the few pages without a letter (sitemaps.org, protocol 0.9). */
const most = 49_000;

/** The paths of the letters that everybody may read at a moment, the latest first; none that was taken down. */
export async function publicPaths(at: Date): Promise<string[]> {
  const letters = await database().letter.findMany({
    where: { ...readableAt(at), takedowns: { none: { liftedAt: null } } },
    orderBy: { id: 'desc' },
    take: most,
    select: { slug: true },
  });
  return letters.map(({ slug }) => `/letters/${slug}`);
}
