import { stillInTime } from '~/letters/letter/in-time.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { database } from '~/platform/database/database.server';
import { moment } from '~/platform/locale/dates';
import { promiseCaused } from '~/platform/notice/notices.server';
import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import { refuse } from '../opening/refusals.server';
import type { ExtensionFields } from './extension-form';
import { undecided } from './undecided.server';

type Deed = LetterDeed<'open letters'>;

/** How far ahead of the request a deadline can be moved. */
export const mostDays = 90;
const oneDay = 24 * 3_600_000;

/**
 * Moves the sign-on deadline later, for a reason. Whoever has not decided yet is told by mail; links and requests for approval stay
 * as they are.
 * @throws Refusal where sign-on is not open, the deadline was moved since the page was shown, or the new one is not later or too far
 */
export async function extendDeadline(deed: Deed, fields: ExtensionFields): Promise<void> {
  await onLetter('deadline-extended', deed.letter.id, deed, async (letter) => {
    const { tx, at, did } = letter;
    await stillInTime(letter);
    const opening = await extendable(letter, deed, fields);
    const { deadline: to, reason } = fields;
    const { id: openingId, deadline: from } = opening;
    const { id: extensionId } = await tx.extension.create({
      data: { openingId, from, to, reason, extendedAt: at, extendedById: deed.person.id },
      select: { id: true },
    });
    await tell(letter, deed, opening, extensionId);
    return did({
      plain: { extensionId, openingId, from: from.toISOString(), to: to.toISOString() },
      values: { reason },
    });
  });
}

async function extendable(
  { tx, id, at }: HeldLetter<'alone'>,
  deed: Deed,
  fields: ExtensionFields,
): Promise<OpeningAt> {
  const finding = await findingOn(tx, deed.letter.leadId, null);
  if (!finding.verified) refuse('leadNotVerified', { organisation: deed.organisation.displayName });
  const opening = await openingOf(tx, id, at);
  if (!opening || at < opening.openedAt) return refuse('notOpen');
  if (opening.closure || !opening.open) refuse('closedAlready', { when: moment(opening.endsAt, opening.timeZone) });
  const until = moment(opening.deadline, opening.timeZone);
  if (fields.seen !== opening.deadline.toISOString()) refuse('movedMeanwhile', { until });
  if (fields.deadline <= opening.deadline) refuse('notLater', { until });
  if (fields.deadline.getTime() > at.getTime() + mostDays * oneDay) refuse('tooLate', { days: mostDays });
  return opening;
}

/** Promises the mail to every mailbox that has not decided, but that of who moved the deadline. */
async function tell({ tx }: HeldLetter, deed: Deed, opening: OpeningAt, aboutId: string): Promise<void> {
  const others = (await undecided(tx, opening)).filter(({ address }) => address !== deed.person.address);
  const cause = { causerId: deed.person.id, subjectId: deed.letter.id };
  const mails = others.map(({ address }) => ({ aboutId, address }));
  await promiseCaused(tx, 'deadline-extended', cause, mails);
}

/** What the lead sees before it moves the deadline: the one in force, and who will be told; null where sign-on is not open. */
export async function extensionPage({ letter, person, at }: Deed) {
  const opening = await openingOf(database(), letter.id, at);
  if (!opening?.open || opening.closure) return null;
  const found = (await undecided(database(), opening)).filter(({ address }) => address !== person.address);
  const those = (as: (typeof found)[number]['as']) => found.filter((each) => each.as === as).length;
  const { deadline, timeZone } = opening;
  return { deadline, timeZone, invited: those('invited'), preparing: those('prepares'), asked: those('asked') };
}
