import { Refusal } from '~/platform/request/refusal';
import { deliveryWords } from './delivery.words';
import { type DispatchDeed, savingDispatch } from './dispatch-deeds.server';
import { requireUnsent } from './dispatches.server';
import type { TimingTyped } from './timing-form';

const say = deliveryWords.sentence;
const farthest = 90 * 24 * 3_600_000; // milliseconds

/**
 * Sets when a dispatch will go and how fast.
 * @throws Refusal where the hour has passed or is far, or somebody changed the dispatch since the page was shown
 */
export async function setTiming(deed: DispatchDeed<'choose addressees'>, typed: TimingTyped): Promise<void> {
  const { counter, ...timing } = typed;
  await savingDispatch(deed, async (tx, dispatch) => {
    requireUnsent(dispatch);
    if (dispatch.counter !== counter) throw new Refusal(say('stale'));
    if (timing.goesAt && timing.goesAt <= deed.at) throw new Refusal(say('hourPast'));
    if (timing.goesAt && timing.goesAt.getTime() > deed.at.getTime() + farthest) throw new Refusal(say('hourFar'));
    await tx.dispatch.update({ where: { id: dispatch.id }, data: { ...timing, counter: { increment: 1 } } });
  });
}
