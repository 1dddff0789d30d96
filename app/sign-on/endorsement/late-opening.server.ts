import { firstDelivery } from '~/letters/letter/delivery.server';
import { stillInTime } from '~/letters/letter/in-time.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { database } from '~/platform/database/database.server';
import { onLetter } from '~/trail/deeds.server';
import type { LateOpeningFields } from '../opening/late-opening-form';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { refuse, refuseAt } from '../opening/refusals.server';
import { endFormerApprovals } from '../preparation/preparations.server';
import { coSignedCounts } from '../signatories/signatories.server';
import { keepAsking } from './lapses.server';
import { requireOpenable } from './opening-deeds.server';

type Deed = LetterDeed<'open letters'>;

/** Without a date, the letter stays open so many days, unless the lead ends it before: no letter waits for ever. */
export const mostDaysLate = 365;
const day = 86_400_000;
const latestEnd = (at: Date) => new Date(at.getTime() + mostDaysLate * day);

/**
 * Keeps a delivered letter open for late signatories: the version that was delivered, and by the same call. Whoever co-signs now is
 * *signed after delivery*. Nobody is reminded by the clock unless the lead plans it. It ends at the date, or, where none is given, after
 * a year; by the same deed as any sign-on, earlier.
 * @throws Refusal where the version was not delivered, sign-on is open already, or the date lies in the past or too far ahead
 */
export async function keepOpenForLate(deed: Deed, { until }: LateOpeningFields): Promise<void> {
  await onLetter('letter-kept-open', deed.letter.id, deed, async (letter) => {
    const { tx, id: letterId, at, did } = letter;
    await stillInTime(letter);
    const deadline = until?.deadline ?? latestEnd(at);
    if (deadline > latestEnd(at)) refuseAt('date', 'lateTooLong', { days: mostDaysLate });
    const before = await requireOpenable(letter, deed, deadline);
    const delivery = before && (await firstDelivery(tx, letterId, before.versionId));
    if (!before || !delivery) return refuse('notDelivered');
    const waited = await endFormerApprovals(letter);
    const by = { openedAt: at, openedById: deed.person.id };
    const when = { firstDeadline: deadline, timeZone: until?.timeZone ?? before.timeZone };
    const { id: openingId } = await tx.opening.create({
      data: { letterId, firstVersionId: before.versionId, ...by, ...when, ...before.call },
      select: { id: true },
    });
    const { id: reminderPlanId } = await tx.reminderPlan.create({
      data: { openingId, hours: [], changedAt: at, changedById: deed.person.id },
      select: { id: true },
    });
    const { versionId } = before;
    const told = { deadline: deadline.toISOString(), deliveredAt: delivery.at.toISOString(), timeZone: when.timeZone };
    const done = await did({ plain: { openingId, versionId, ...told, reminderPlanId } });
    const { id: textId } = await openedText(tx, versionId);
    await keepAsking(letter, { textId, waited, causerId: deed.person.id });
    return done;
  });
}

/** What the lead sees before it keeps the letter open: what was delivered when, who has signed since, and by which call others may. */
export async function lateOpeningPage({ letter, at }: Pick<LetterDeed, 'letter' | 'at'>) {
  const opening = await openingOf(database(), letter.id, at);
  const delivery = opening && (await firstDelivery(database(), letter.id, opening.versionId));
  if (!opening || !delivery) return null;
  const [finding, counts, delivered, publication, waiting] = await Promise.all([
    findingOn(database(), letter.leadId, null),
    coSignedCounts(letter.id),
    database().editionSignatory.count({ where: { editionId: delivery.editionId } }),
    database().publication.findFirst({ where: { letterId: letter.id }, orderBy: { publishedAt: 'desc' } }),
    database().approval.count({
      where: {
        usedAt: null,
        cancelledAt: null,
        declinedAt: null,
        preparation: { letterId: letter.id, completedAt: null, cancelledAt: null },
      },
    }),
  ]);
  const { open, endsAt, timeZone, call } = opening;
  return {
    open,
    endsAt,
    timeZone,
    deliveredAt: delivery.at,
    byHand: delivery.by === 'hand',
    delivered,
    today: counts.signatories,
    othersMayAsk: call.whoMaySign === 'verified',
    verified: finding.verified,
    published: publication !== null,
    /** Nothing of it shows before this hour. */
    embargo: publication?.embargoUntil && publication.embargoUntil > at ? publication.embargoUntil : null,
    /** Requests for approval that end with the former opening. */
    waiting,
    latest: latestEnd(at),
  };
}
