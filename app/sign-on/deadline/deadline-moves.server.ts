import { stillInTime } from '~/letters/letter/in-time.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { moment } from '~/platform/locale/dates';
import { promiseInTurn } from '~/platform/notice/notices.server';

import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import { refuse, refuseAt } from '../opening/refusals.server';
import { textOut } from '../opening/text-out.server';
import { concerned } from '../reopening/concerned.server';
import type { DeadlineFields } from './deadline-form';

type Deed = LetterDeed<'open letters'>;

/** How far ahead of the request a deadline can be moved. */
export const mostDays = 90;
/** How long whoever is undecided still has, at least, where a deadline moves earlier. */
export const noticeHours = 24;
const hour = 3_600_000;

/**
 * Moves the sign-on deadline, for a reason: later, or earlier where at least a day is left. Whoever has not decided yet, or
 * can come again, is told by mail; links and requests for approval stay as they are.
 * @throws Refusal where sign-on is not open, the deadline was moved since the page was shown, or the new one is the present one, too
 * near or too far
 */
export async function moveDeadline(deed: Deed, fields: DeadlineFields): Promise<void> {
  await onLetter('deadline-moved', deed.letter.id, deed, async (letter) => {
    const { tx, at, did } = letter;
    await stillInTime(letter);
    const opening = await openingToMove(letter, deed, fields);
    const { deadline: to, reason } = fields;
    const { id: openingId, deadline: from } = opening;
    const { id: deadlineMoveId } = await tx.deadlineMove.create({
      data: { openingId, number: fields.seen + 1, from, to, reason, movedAt: at, movedById: deed.person.id },
      select: { id: true },
    });
    await tell(letter, deed, opening, deadlineMoveId, to);
    return did({
      plain: { deadlineMoveId, openingId, from: from.toISOString(), to: to.toISOString() },
      values: { reason },
    });
  });
}

async function openingToMove(letter: HeldLetter<'alone'>, deed: Deed, fields: DeadlineFields): Promise<OpeningAt> {
  const { tx, id, at } = letter;
  const finding = await findingOn(tx, deed.letter.leadId, null);
  if (!finding.verified) refuse('leadNotVerified', { organisation: deed.organisation.displayName });
  const opening = await openingOf(tx, id, at);
  if (!opening || at < opening.openedAt) return refuse('notOpen');
  if (opening.closure || !opening.open) refuse('closedAlready', { when: moment(opening.endsAt, opening.timeZone) });
  if (fields.seen !== (await movesOf(tx, opening)))
    refuse('movedMeanwhile', { until: moment(opening.deadline, opening.timeZone) });
  requireWithinReach(opening, fields.deadline, at);
  return opening;
}

/** Refuses a deadline that is the present one, leaves less than a day where it is earlier, or lies too far ahead. */
function requireWithinReach({ deadline, timeZone }: OpeningAt, to: Date, at: Date): void {
  if (to.getTime() === deadline.getTime()) refuseAt('date', 'notMoved', { until: moment(deadline, timeZone) });
  if (to < deadline && to.getTime() < at.getTime() + noticeHours * hour)
    refuseAt('date', 'tooSoon', { hours: noticeHours });
  if (to > deadline && to.getTime() > at.getTime() + mostDays * 24 * hour)
    refuseAt('date', 'tooLate', { days: mostDays });
}

const movesOf = (reading: Database | Transaction, { id: openingId }: Pick<OpeningAt, 'id'>) =>
  reading.deadlineMove.count({ where: { openingId } });

/**
 * Promises the mail to every mailbox to which the hour matters, but that of who moved the deadline. The bound on mails holds no later
 * deadline; an earlier one is told to everybody at once, or is refused: who hears of it a day later hears of it too late.
 */
async function tell({ tx }: HeldLetter, deed: Deed, opening: OpeningAt, aboutId: string, to: Date): Promise<void> {
  const others = (await concerned(tx, opening)).filter(({ address }) => address !== deed.person.address);
  const cause = { causerId: deed.person.id, subjectId: deed.letter.id };
  const mails = others.map(({ address }) => ({ aboutId, address }));
  const isEarlier = to < opening.deadline;
  const late = await promiseInTurn(tx, 'deadline-moved', cause, mails, isEarlier ? 'however many' : 'of the day');
  if (isEarlier && late > 0) refuseAt('date', 'toldTooLate', { count: late });
}

/** What the lead sees before it moves the deadline: the one in force, and who will be told; null where sign-on is not open. */
export async function deadlinePage({ letter, person, at }: Deed) {
  const opening = await openingOf(database(), letter.id, at);
  if (!opening?.open || opening.closure) return null;
  const [readers, moves, out] = await Promise.all([
    concerned(database(), opening),
    movesOf(database(), opening),
    textOut(database(), opening.id),
  ]);
  const found = readers.filter(({ address }) => address !== person.address);
  const those = (as: (typeof found)[number]['as']) => found.filter((each) => each.as === as).length;
  const { deadline, timeZone } = opening;
  return {
    deadline,
    timeZone,
    moves,
    /** The version that the signatories have before them; a move of the deadline leaves it as it is. */
    out,
    invited: those('invited'),
    preparing: those('prepares'),
    asked: those('asked'),
    experts: those('expert'),
    answering: those('answers'),
    answeringExperts: those('expertAnswers'),
    withdrew: those('withdrew'),
  };
}
