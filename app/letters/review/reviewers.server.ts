import { personAt } from '~/accounts/people.server';
import { database } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { promiseCaused } from '~/platform/notice/notices.server';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import type { LetterDeed } from '../letter/letter-deeds.server';
import { words } from './note.words';

/** The letter’s reviewers who may read the draft, in the order in which they were named, each with its open notes. */
export async function reviewersOf(letterId: string) {
  const reviewers = await database().reviewer.findMany({
    where: { letterId, endedAt: null },
    orderBy: [{ namedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      namedAt: true,
      person: { select: { name: true, address: true } },
      notes: { select: { settledAt: true } },
    },
  });
  return reviewers.map(({ id, namedAt, person, notes }) => ({
    id,
    namedAt,
    ...person,
    notes: notes.length,
    open: notes.filter(({ settledAt }) => settledAt === null).length,
  }));
}

/**
 * Names a reviewer by mail address: from then on that person may read the draft and leave notes, and is mailed so.
 * @throws Refusal where the person reviews the letter already
 */
export async function nameReviewer(deed: LetterDeed<'name reviewers'>, address: string): Promise<void> {
  const refusal = new Refusal(words.sentence('reviewsAlready', { address }));
  try {
    await onLetter('reviewer-named', deed.letter.id, deed, (letter) => name(letter, deed, address, refusal));
  } catch (error) {
    throw isUniqueViolation(error, 'reviewer_standing') ? refusal : error;
  }
}

async function name(
  { tx, at, did }: DoingOnLetter<'reviewer-named'>,
  { letter, person }: LetterDeed<'name reviewers'>,
  typed: string,
  no: Refusal,
) {
  const { id: personId, address } = await personAt(tx, typed);
  const standing = { letterId: letter.id, personId, endedAt: null };
  if (await tx.reviewer.findFirst({ where: standing })) throw no;
  const reviewer = await tx.reviewer.create({
    data: { letterId: letter.id, personId, namedAt: at, namedById: person.id },
  });
  const cause = { causerId: person.id, subjectId: letter.id };
  await promiseCaused(tx, 'review-request', cause, [{ aboutId: reviewer.id, address }]);
  return did({ plain: { reviewerId: reviewer.id, personId }, values: { address } });
}

/** Ends a reviewer’s reading; the notes stay. Ending it twice is ending it once. 404 where there is no such reviewer. */
export async function endReviewer(deed: LetterDeed<'name reviewers'>, reviewerId: string): Promise<void> {
  await onLetter('reviewer-ended', deed.letter.id, deed, async ({ tx, id: letterId, at, did, didNot }) => {
    const reviewer = await tx.reviewer.findFirst({ where: { id: reviewerId, letterId } });
    if (!reviewer) throw new NotFound();
    const { count: ended } = await tx.reviewer.updateMany({
      where: { id: reviewerId, endedAt: null },
      data: { endedAt: at },
    });
    return ended === 0 ? didNot() : did({ plain: { reviewerId, personId: reviewer.personId } });
  });
}
