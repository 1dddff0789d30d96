import { promiseNotices } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { type DispatchDeed, lockedDispatch } from '../dispatch/dispatch-deeds.server';
import { coverDigest, requireUnsent } from '../dispatch/dispatches.server';
import { mailboxesOf } from './covers.server';

const say = deliveryWords.sentence;

/**
 * Lets a dispatch go before the hour that the signatories were told, for a reason that they are told by mail. Holds for the
 * cover text as it was shown; one that is shown later has its full time again.
 * @throws Refusal where the text was not shown as it stands, or its time has passed
 */
export async function shortenCoverTime(deed: DispatchDeed<'send letters'>, reason: string): Promise<void> {
  await onLetter('cover-time-shortened', deed.letter.id, deed, async (letter) => {
    const { tx, did } = letter;
    const dispatch = await lockedDispatch(letter, deed);
    requireUnsent(dispatch);
    const { id } = dispatch;
    const digest = coverDigest(dispatch);
    if (dispatch.shownDigest !== digest) throw new Refusal(say('notShown'));
    if (!dispatch.earliestAt || dispatch.earliestAt <= deed.at) throw new Refusal(say('timePassed'));
    const showing = await tx.coverShowing.findFirstOrThrow({
      where: { dispatchId: id, digest },
      orderBy: [{ shownAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    });
    await tx.coverShortening.create({
      data: { showingId: showing.id, reason, shortenedAt: deed.at, shortenedById: deed.person.id },
    });
    await tx.dispatch.update({ where: { id }, data: { earliestAt: deed.at } });
    const { addresses } = await mailboxesOf(tx, deed.letter.id);
    await promiseNotices(tx, { kind: 'cover-shortened', aboutId: showing.id }, addresses);
    return did({ plain: { dispatchId: id, coverDigest: digest }, values: { reason } });
  });
}
