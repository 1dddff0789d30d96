import { renderToString } from 'react-dom/server';
import { database } from '~/platform/database/database.server';
import { LetterPage } from '~/publication/page/letter-page';
import { publicLetter } from '~/publication/page/public-letter.server';
import { currentRevisions } from '~/publication/publication/page-freshness.server';

/** The page of a published letter, looked at before and after each deed. */
export function watchedPage({ id, slug }: { id: string; slug: string }) {
  /** What the deeds recorded after which the page was another one: those that raised its revision, and those that did not. */
  const seen: string[] = [];
  const unseen: string[] = [];

  /** The page as everybody reads it in each language, but for the head of the trail: any head that stood is right. */
  async function look() {
    const revision = (await currentRevisions([id])).get(id);
    const events = (await database().event.findMany({ select: { id: true } })).map((event) => event.id);
    const pages = [];
    for (const language of [undefined, 'fr']) {
      const letter = await publicLetter(slug, new Date(), language);
      const head = { ordinal: 0, digest: '' };
      const isReadable = letter?.kind === 'readable';
      pages.push(
        isReadable ? renderToString(<LetterPage letter={{ ...letter, trail: head }} />) : JSON.stringify(letter),
      );
    }
    return { revision, events, page: pages.join('\n') };
  }

  async function around(deed: () => Promise<unknown>): Promise<unknown> {
    const before = await look();
    const answer = await deed();
    const after = await look();
    if (before.page === after.page) return answer;
    const made = await database().event.findMany({
      where: { id: { notIn: before.events } },
      orderBy: [{ at: 'asc' }, { ordinal: 'asc' }],
      select: { kind: true },
    });
    const told = made.map(({ kind }) => kind).join(', ') || 'no event';
    (after.revision === before.revision ? unseen : seen).push(told);
    return answer;
  }
  return { around, seen, unseen };
}
