import type { Letter, Prisma } from '@generated/prisma/client';
import { database } from '~/platform/database/database.server';
import { deadlineInForce, latestMove } from './deadline';
import type { LetterDates } from './stage';

/** A letter with the dates of its deeds: enough for its stage, its life line and its name in a list. */
export type LetterLife = Pick<Letter, 'id' | 'slug' | 'leadId' | 'language'> & {
  /** The draft’s title, else that of the latest version; empty where neither has one. */
  readonly title: string;
  readonly dates: LetterDates;
  /** IANA zone in which the letter’s dates are written out: that of its latest deadline, else Brussels. */
  readonly timeZone: string;
};

const selection = {
  id: true,
  slug: true,
  leadId: true,
  language: true,
  startedAt: true,
  drafts: { select: { language: true, title: true } },
  versions: {
    select: { texts: { where: { authentic: true }, select: { title: true } } },
    orderBy: { number: 'desc' },
    take: 1,
  },
  openings: {
    select: { openedAt: true, firstDeadline: true, timeZone: true, ...latestMove },
    orderBy: { openedAt: 'asc' },
  },
  closures: { select: { closedAt: true } },
  publications: { select: { publishedAt: true, embargoUntil: true } },
  takedowns: { where: { liftedAt: null }, select: { id: true } },
  editions: { where: { voidedAt: null, text: { authentic: true } }, select: { seal: { select: { sealedAt: true } } } },
  dispatches: { where: { sentAt: { not: null } }, select: { sentAt: true, goesAt: true } },
  byHand: { select: { deliveredAt: true } },
} as const satisfies Prisma.LetterSelect;

/** The letters of these ids with the dates of their lives, newest first. The queries do not grow with the letters. */
export async function livesOf(letterIds: readonly string[], at: Date): Promise<LetterLife[]> {
  const rows = await database().letter.findMany({
    where: { id: { in: [...letterIds] } },
    select: selection,
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    leadId: row.leadId,
    language: row.language,
    title: titleOf(row),
    dates: datesOf(row, at),
    timeZone: row.openings.at(-1)?.timeZone ?? 'Europe/Brussels',
  }));
}

/** The life of one letter that is there. */
export async function lifeOf(letterId: string, at: Date): Promise<LetterLife> {
  const [life] = await livesOf([letterId], at);
  if (!life) throw new Error(`no letter ${letterId}`);
  return life;
}

type Row = Prisma.LetterGetPayload<{ select: typeof selection }>;

function titleOf(row: Row): string {
  const drafted = row.drafts.find(({ language }) => language === row.language)?.title.trim();
  return drafted || row.versions[0]?.texts[0]?.title || '';
}

function datesOf(row: Row, now: Date): LetterDates {
  const later = (one: Date, other: Date | null) => (other && other > one ? other : one);
  return {
    drafted: row.startedAt,
    opened: row.openings.map((opening) => ({ at: opening.openedAt, deadline: deadlineInForce(opening) })),
    closed: row.closures.map(({ closedAt }) => closedAt),
    sealed: row.editions.flatMap(({ seal }) => (seal ? [seal.sealedAt] : [])),
    published:
      row.takedowns.length > 0
        ? []
        : row.publications.map(({ publishedAt, embargoUntil }) => later(publishedAt, embargoUntil)),
    dispatched: [
      ...row.dispatches.flatMap(({ sentAt, goesAt }) => (sentAt ? [later(sentAt, goesAt)] : [])),
      ...row.byHand.map(({ deliveredAt }) => deliveredAt),
    ],
    now,
  };
}
