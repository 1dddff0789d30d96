import { stillInTime } from '~/letters/letter/in-time.server';
import { dayIn } from '~/letters/letter/window';
import { onLetter } from '~/trail/deeds.server';
import { no, requireOut } from './expert-change-answers.server';
import type { ExpertChangeLink } from './expert-change-links.server';
import type { TimeFields } from './expert-time-form';

/**
 * Says as an expert that they need time for a change of substance, until a day. It can be said again, with another day; a yes ends it.
 * No answer by the move leaves the expert behind all the same.
 * @throws Refusal where the change has ended, the expert said yes or stands no more, or the day has passed
 */
export async function needTimeAsExpert(link: ExpertChangeLink, { day, note }: TimeFields): Promise<void> {
  const { letterId, showingId, at } = link;
  await onLetter('expert-needs-time', letterId, { at }, async (letter) => {
    const { tx, did, didNot } = letter;
    await stillInTime(letter);
    const { change, expert } = await requireOut(tx, link, 'substantive');
    if ((await tx.expertAnswer.count({ where: { showingId } })) > 0) no('answeredAlready');
    if (day < dayIn(at, change.timeZone)) no('dayPast');
    const heldUntil = new Date(day);
    const last = await tx.expertHold.findFirst({ where: { showingId }, orderBy: { number: 'desc' } });
    if (last?.note === note && last.heldUntil.getTime() === heldUntil.getTime()) return didNot();
    const { id: expertHoldId } = await tx.expertHold.create({
      data: {
        ...{ showingId, number: (last?.number ?? 0) + 1, heldUntil, note },
        ...{ answeredAt: at, mailedTo: expert.address },
      },
      select: { id: true },
    });
    const plain = { expertHoldId, number: change.present.version, heldUntil: day };
    return did({ plain, values: { expert: expert.name ?? '', note } });
  });
}
