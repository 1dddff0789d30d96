import { stillInTime } from '~/letters/letter/in-time.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { moment } from '~/platform/locale/dates';
import { list } from '~/platform/locale/sentences';
import { promiseCaused, promiseNotices } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import type { DoingOnLetter, HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import { dueMoment } from './plan';
import { remindable } from './remindable.server';
import type { Remindable } from './reminder';
import type { ReminderFields } from './reminder-form';
import { reminderRefusals } from './reminders.words';
import { scheduleOf } from './schedules.server';

type Deed = LetterDeed<'invite organisations'>;
const say = reminderRefusals.sentence;

/**
 * Reminds those whom the lead chose, with a few words of its own or none.
 * @throws Refusal where sign-on is not open, all of them have decided, or one had a mail of the letter within a day
 */
export async function remindByHand(deed: Deed, { to, words }: ReminderFields): Promise<void> {
  await onLetter('reminders-sent', deed.letter.id, deed, async (letter) => {
    const { tx, at, id } = letter;
    await stillInTime(letter);
    if (!(await leadIsVerified(letter)))
      throw new Refusal(say('leadNotVerified', { organisation: deed.organisation.displayName }));
    const opening = await openingOf(tx, id, at);
    if (!opening?.open || opening.closure) throw new Refusal(say('notOpen'));
    const chosen = (await remindable(tx, opening)).filter(({ aboutId }) => to.includes(aboutId));
    if (chosen.length === 0) throw new Refusal(say('decided'));
    refuseTooSoon(chosen, opening, at);
    return sendRound(letter, opening, chosen, { dueAt: null, words });
  });
}

function refuseTooSoon(chosen: readonly Remindable[], { timeZone }: OpeningAt, at: Date): void {
  const soon = chosen.filter(({ byHandFrom }) => byHandFrom > at);
  if (soon.length === 0) return;
  const named = [...new Set(soon.map(({ organisation, address }) => organisation ?? address))];
  const more = named.length > 5 ? [say('others', { count: named.length - 5 })] : [];
  const from = moment(new Date(Math.max(...soon.map(({ byHandFrom }) => byHandFrom.getTime()))), timeZone);
  throw new Refusal(say('tooSoon', { names: list([...named.slice(0, 5), ...more]), count: named.length, from }));
}

/**
 * Sends what the plan of an opening has due: once, however often and by however many it is asked. Where several hours have passed
 * unsent only the last of them counts.
 */
export async function sendPlanned(letterId: string, openingId: string, at: Date): Promise<void> {
  await onLetter('reminders-sent', letterId, { at }, async (letter) => {
    const { tx, didNot } = letter;
    const opening = await openingOf(tx, letterId, at);
    if (opening?.id !== openingId || !opening.open || opening.closure) return didNot();
    const schedule = await scheduleOf(tx, openingId);
    const dueAt = dueMoment(schedule, schedule.sentFor, at);
    if (!dueAt || !(await leadIsVerified(letter))) return didNot();
    const readers = (await remindable(tx, opening)).filter(({ plannedFrom }) => plannedFrom <= at);
    return sendRound(letter, opening, readers, { dueAt, words: null });
  });
}

async function leadIsVerified({ tx, id }: HeldLetter): Promise<boolean> {
  const { leadId } = await tx.letter.findUniqueOrThrow({ where: { id }, select: { leadId: true } });
  return (await findingOn(tx, leadId, null)).verified;
}

type Sent = { readonly dueAt: Date | null; readonly words: string | null };

/** Writes one round, with its reminders, and promises their mails. */
async function sendRound(
  { tx, id: subjectId, at, actorId, did }: DoingOnLetter<'reminders-sent'>,
  { id: openingId }: OpeningAt,
  readers: readonly Remindable[],
  { dueAt, words }: Sent,
) {
  const data = { openingId, dueAt, words, sentAt: at, sentById: actorId };
  const { id: roundId } = await tx.reminderRound.create({ data, select: { id: true } });
  await tx.reminder.createMany({
    data: readers.map(({ address, about, aboutId, invitationId, organisationId }) => ({
      ...{ roundId, address, about, aboutId, invitationId, organisationId },
    })),
  });
  const addresses = readers.map(({ address }) => address);
  if (actorId) {
    const mails = addresses.map((address) => ({ aboutId: roundId, address }));
    await promiseCaused(tx, 'reminder-by-hand', { causerId: actorId, subjectId }, mails);
  } else await promiseNotices(tx, { kind: 'reminder', aboutId: roundId }, addresses);
  return did({
    plain: { roundId, openingId, count: readers.length, planned: dueAt !== null },
    values: { words: words ?? '' },
  });
}
