import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { isQueued } from '~/platform/work/queue.server';
import { letterIsOpen } from '../opening/openings.server';
import { countsOf, type LineState, lineStates } from './judged-line';
import { judgedLines } from './judging.server';
import type { ListDeed } from './list-deeds.server';

const size = 50;

/**
 * One page of a list: its lines of a status, how many there are of each, and which line stands open to be changed.
 * @param asked the address’s `show`, `page` and `change`
 */
export async function listPage(deed: ListDeed, asked: URLSearchParams) {
  const { letter, list } = deed;
  const of = { listId: list.id, letterId: letter.id, leadId: letter.leadId };
  const [lines, open, queued] = await Promise.all([
    judgedLines(database(), of),
    letterIsOpen(deed),
    isQueued(database(), 'invite', { listId: list.id }),
  ]);
  const counts = countsOf(lines);
  const show = statusIn(asked) ?? (counts.wrong > 0 && !list.askedAt ? 'wrong' : 'all');
  // A line that stands open stays in sight, though another tab has corrected it: what was typed here is kept in it.
  const opened = asked.get('change');
  const found = lines.filter(({ id, state }) => show === 'all' || state === show || id === opened);
  const place = found.findIndex(({ id }) => id === opened);
  const pages = Math.max(1, Math.ceil(found.length / size));
  const wished = place < 0 ? Math.floor(Number(asked.get('page'))) : Math.floor(place / size) + 1;
  const page = Math.min(pages, Math.max(1, wished || 1));
  const shown = found.slice((page - 1) * size, page * size);
  const change = opened ?? (show === 'wrong' ? shown[0]?.id : null);
  return {
    ...{ counts, show, page, size, open, queued },
    total: lines.length,
    found: found.length,
    lines: shown,
    change,
  };
}

function statusIn(asked: URLSearchParams): 'all' | LineState | undefined {
  const wished = asked.get('show');
  return wished === 'all' ? 'all' : lineStates.find((state) => state === wished);
}

/** How many lines of a list are in each state. */
export const listCounts = async ({ letter, list }: ListDeed) =>
  countsOf(await judgedLines(database(), { listId: list.id, letterId: letter.id, leadId: letter.leadId }));

/** The first lines of a list as they came. */
export const firstLines = ({ list }: ListDeed) =>
  database().invitationLine.findMany({
    where: { listId: list.id },
    orderBy: { place: 'asc' },
    take: 5,
    select: { cells: true },
  });

/** The website to which messages of the lead may link. */
export async function websiteOfLead({ letter }: Pick<LetterDeed, 'letter'>): Promise<string> {
  const { website } = await database().organisation.findUniqueOrThrow({ where: { id: letter.leadId } });
  return website ?? '';
}

/** The lists of a letter, newest first, with what became of them. */
export const listsOf = (letterId: string) =>
  database().invitationList.findMany({
    where: { letterId },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    select: { id: true, source: true, madeAt: true, askedAt: true, _count: { select: { lines: true } } },
    take: 50,
  });
