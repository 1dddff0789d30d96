import { requireVisitor, type Visitor } from '~/accounts/visitors.server';
import { isId } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { onLetter } from '~/trail/deeds.server';
import type { LetterDeed } from '../letter/letter-deeds.server';

/** The capability to read one draft and to leave notes on it: a named reviewer, and the letter. */
export type Review = Capability<
  { review: true },
  {
    person: Visitor['person'];
    reviewerId: string;
    letter: { readonly id: string; readonly lead: string };
    /** When the request arrived, by the database’s clock. */
    at: Date;
  }
>;

/** The review of a person on a letter, found through the person; null to everybody who is not named, or no longer. */
export async function reviewFor(person: Visitor['person'], letterId: string, at: Date): Promise<Review | null> {
  const reviewer = await database().reviewer.findFirst({
    where: { letterId, personId: person.id, endedAt: null },
    select: { id: true, letter: { select: { id: true, lead: { select: { displayName: true } } } } },
  });
  if (!reviewer) return null;
  const letter = { id: reviewer.letter.id, lead: reviewer.letter.lead.displayName };
  return grant<Review>({ person, reviewerId: reviewer.id, letter, at });
}

/** The signed-in reviewer of the letter that `params.letter` names; 404 to everybody else. */
export async function requireReview(arriving: Arriving): Promise<Review> {
  const { person, at } = await requireVisitor(arriving);
  const found = isId(arriving.params['letter']) ? await reviewFor(person, arriving.params['letter'], at) : null;
  if (!found) throw new NotFound();
  return found;
}

/** The letters that a person is named to review, with the lead’s name, the latest first. */
export async function reviewsOf(personId: string) {
  const reviewing = await database().reviewer.findMany({
    where: { personId, endedAt: null },
    orderBy: [{ namedAt: 'desc' }, { id: 'desc' }],
    select: { letterId: true, namedAt: true, letter: { select: { lead: { select: { displayName: true } } } } },
  });
  return reviewing.map(({ letterId, namedAt, letter }) => ({ letterId, namedAt, lead: letter.lead.displayName }));
}

type Written = { readonly paragraph: number; readonly paragraphDigest: string; readonly words: string };

/**
 * Leaves a note on a paragraph as it was read. Where the draft has changed meanwhile the note is kept all the same, and
 * shown as written on other words. The same words on the same paragraph twice are one note.
 */
export async function writeNote(review: Review, note: Written): Promise<void> {
  const { reviewerId, letter, person } = review;
  await onLetter('note-written', letter.id, review, async ({ tx, at, did, didNot }) => {
    await tx.$queryRaw`SELECT id FROM reviewer WHERE id = ${reviewerId}::uuid FOR UPDATE`;
    const standing = await tx.reviewer.count({ where: { id: reviewerId, endedAt: null } });
    if (standing === 0) throw new NotFound();
    const written = { letterId: letter.id, reviewerId, ...note };
    if ((await tx.note.count({ where: { ...written, settledAt: null } })) > 0) return didNot();
    const { id: noteId } = await tx.note.create({ data: { ...written, authorId: person.id, writtenAt: at } });
    return did({ plain: { noteId, paragraph: note.paragraph } });
  });
}

/** The notes on a letter’s draft, the oldest first; `by` is null where the author is gone. */
export async function notesOf(letterId: string) {
  const notes = await database().note.findMany({
    where: { letterId },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      paragraph: true,
      paragraphDigest: true,
      words: true,
      writtenAt: true,
      settledAt: true,
      reviewer: { select: { person: { select: { name: true, address: true } } } },
    },
  });
  return notes.map(({ reviewer, ...note }) => ({
    ...note,
    by: reviewer && (reviewer.person.name ?? reviewer.person.address),
  }));
}

/** Settles a note: it has been dealt with. Settling it twice is settling it once. 404 where there is no such note. */
export async function settleNote(deed: LetterDeed<'draft letters'>, noteId: string): Promise<void> {
  await onLetter('note-settled', deed.letter.id, deed, async ({ tx, id: letterId, at, did, didNot }) => {
    const found = await tx.note.count({ where: { id: noteId, letterId } });
    if (found === 0) throw new NotFound();
    const { count } = await tx.note.updateMany({ where: { id: noteId, settledAt: null }, data: { settledAt: at } });
    return count === 0 ? didNot() : did({ plain: { noteId } });
  });
}
