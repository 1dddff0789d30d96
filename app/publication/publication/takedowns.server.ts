import type { Prisma } from '@generated/prisma/client';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { titleInForce, titleToShow } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { words } from './publication.words';
import { currentPublication, currentTakedown } from './publications.server';

const say = words.sentence;

const selection = {
  id: true,
  slug: true,
  lead: { select: { displayName: true } },
  publications: { select: { publishedAt: true }, orderBy: { publishedAt: 'asc' }, take: 1 },
  takedowns: { where: { liftedAt: null }, select: { takenAt: true, reason: true } },
  openings: {
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: titleToShow,
  },
} as const satisfies Prisma.LetterSelect;

const forStaff = (row: Prisma.LetterGetPayload<{ select: typeof selection }>) => ({
  id: row.id,
  slug: row.slug,
  lead: row.lead.displayName,
  publishedAt: row.publications[0]?.publishedAt ?? new Date(0),
  takedown: row.takedowns[0] ?? null,
  ...((row.openings[0] && titleInForce(row.openings[0])) ?? { title: row.slug, language: 'en' }),
});

/** A published letter as the staff sees it: what its public page says, and whether it is taken down. */
export async function letterForStaff(letterId: string) {
  const row = await database().letter.findFirst({
    where: { id: letterId, publications: { some: {} } },
    select: selection,
  });
  return row && forStaff(row);
}

/** All published letters for the staff, the latest first. */
export async function lettersForStaff() {
  const rows = await database().letter.findMany({ where: { publications: { some: {} } }, select: selection });
  return rows.map(forStaff).sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime());
}

/**
 * Takes the public page down: date and reason stand in its place.
 * @throws Refusal where it is taken down already, or was never published
 */
export function takeDown(staff: StaffVisitor, letterId: string, reason: string): Promise<void> {
  return onLetter('letter-taken-down', letterId, staff, async ({ tx, at, did }) => {
    if (!(await currentPublication(tx, letterId))) throw new Refusal(say('notPublished'));
    if (await currentTakedown(letterId, tx)) throw new Refusal(say('takenDownAlready'));
    const { id: takedownId } = await tx.takedown.create({
      data: { letterId, takenAt: at, takenById: staff.person.id, reason },
      select: { id: true },
    });
    return did({ plain: { takedownId }, values: { reason } });
  });
}

/** Puts the public page back. @throws Refusal where it is not taken down */
export function liftTakedown(staff: StaffVisitor, letterId: string): Promise<void> {
  return onLetter('takedown-lifted', letterId, staff, async ({ tx, at, did }) => {
    const standing = await currentTakedown(letterId, tx);
    if (!standing) throw new Refusal(say('notTakenDown'));
    await tx.takedown.update({ where: { id: standing.id }, data: { liftedAt: at } });
    return did({ plain: { takedownId: standing.id } });
  });
}
