import { moment } from '~/platform/locale/dates';
import { promiseNotices } from '~/platform/notice/notices.server';
import { stillInTime } from '~/letters/letter/in-time.server';
import { byPlatform } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { requireStillOurs } from '../endorsement/withdrawal-links.server';
import { administratorsOf } from '../opening/authority.server';
import type { ChangeLink } from './change-links.server';
import { readChange } from './change-read.server';
import { refuseChange } from './change-refusals.server';
import { objectionInTime } from './changes';
import { giveUp } from './giving-up.server';

/**
 * Objects to a correction for one signatory, in one step: the correction is given up at once. What arrived by the hour counts.
 * @throws Refusal where the hour has passed, the correction has ended, or who holds the link no longer acts for the signatory
 */
export async function objectTo(link: ChangeLink, reason: string): Promise<void> {
  await onLetter('objection-made', link.letterId, link, async (letter) => {
    const { tx, at, also, did } = letter;
    await stillInTime(letter);
    const change = await readChange(tx, link.changeId);
    if (change?.kind !== 'editorial') return refuseChange('nothingOut');
    if (change.givenUpAt) refuseChange('stoppedAlready', { number: change.former.version });
    const until = moment(change.answersUntil, change.timeZone);
    if (change.movedAt || !objectionInTime(at, change)) refuseChange('windowPassed', { until });
    const endorsement = await tx.endorsement.findUniqueOrThrow({ where: { id: link.endorsementId } });
    const organisation = endorsement.printedName;
    if (endorsement.withdrawnAt || endorsement.declinedAt) refuseChange('notStanding', { organisation });
    await requireStillOurs(tx, link, endorsement);
    const { showingId, mailedTo } = link;
    const { id } = await tx.changeObjection.create({
      data: { showingId, reason, objectedAt: at, mailedTo },
      select: { id: true },
    });
    const done = await did({ plain: { changeId: change.id, means: 'link' }, values: { organisation, reason } });
    await also('change-given-up', await giveUp(letter, change, reason), byPlatform);
    await promiseNotices(tx, { kind: 'objection-notice', aboutId: id }, await administratorsOf(tx, change.leadId));
    return done;
  });
}
