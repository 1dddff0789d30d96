import type { Transaction } from '~/platform/database/database.server';
import { database } from '~/platform/database/database.server';
import { type DispatchDeed, savingDispatch } from '../dispatch/dispatch-deeds.server';
import { editionToSend, requireUnsent } from '../dispatch/dispatches.server';

type Deed = Pick<DispatchDeed, 'dispatch' | 'letter' | 'at'>;

/** States of a message that reached the official’s provider, as far as is known. */
const received = ['accepted', 'delayed', 'delivered', 'complained'] as const;

/** The last message to each official who has another edition than the one that would be sent. */
const earlierMessages = (tx: Pick<Transaction, 'message'>, letterId: string, editionId: string) =>
  tx.message.findMany({
    where: {
      letterId,
      repeated: null,
      state: { in: [...received] },
      dispatch: { editionId: { not: editionId } },
      official: { suppressedAt: null, endedAt: null },
    },
    orderBy: [{ official: { familyName: 'asc' } }, { official: { fullName: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      officialId: true,
      official: { select: { fullName: true, institution: true } },
      dispatch: { select: { sentAt: true, goesAt: true, edition: { select: { number: true } } } },
    },
  });

/** Officials who have an earlier edition than the one that would be sent, and who of them is chosen again; null where none is sealed. */
export async function againPage({ dispatch, letter }: Deed) {
  const edition = await editionToSend(database(), letter.id);
  if (!edition) return null;
  const [messages, chosen] = await Promise.all([
    earlierMessages(database(), letter.id, edition.id),
    database().addressee.findMany({ where: { dispatchId: dispatch.id, againOfId: { not: null } } }),
  ]);
  const again = new Set(chosen.map(({ againOfId }) => againOfId));
  return {
    number: edition.number,
    reason: chosen[0]?.againReason ?? '',
    officials: messages.map(({ id, official, dispatch: { sentAt, goesAt, edition: had } }) => ({
      id,
      name: official.fullName,
      institution: official.institution,
      sentAt: goesAt ?? sentAt,
      number: had?.number ?? 0,
      chosen: again.has(id),
    })),
  };
}

/**
 * Chooses, by hand and with a reason, officials who have an earlier edition: the dispatch repeats their message with this one. Exactly
 * those ticked are chosen again; each message is repeated at most once, whatever is clicked twice.
 */
export async function chooseAgain(deed: Deed, ticked: readonly string[], reason: string): Promise<void> {
  await savingDispatch(deed, async (tx, dispatch) => {
    requireUnsent(dispatch);
    const { id: dispatchId } = dispatch;
    const edition = await editionToSend(tx, deed.letter.id);
    const found = edition ? await earlierMessages(tx, deed.letter.id, edition.id) : [];
    const wanted = found.filter(({ id }) => ticked.includes(id));
    await tx.addressee.deleteMany({
      where: {
        dispatchId,
        OR: [{ againOfId: { not: null } }, { officialId: { in: wanted.map(({ officialId }) => officialId) } }],
      },
    });
    await tx.addressee.createMany({
      data: wanted.map(({ id: againOfId, officialId }) => ({
        ...{ dispatchId, officialId, chosenAt: deed.at },
        ...{ againOfId, againReason: reason },
      })),
    });
    await tx.dispatch.update({ where: { id: dispatchId }, data: { counter: { increment: 1 } } });
  });
}

/** How many of those chosen again have the very edition that would be sent: it was sealed anew, or voided, since they were chosen. */
export const haveItAlready = (tx: Pick<Transaction, 'addressee'>, dispatchId: string, editionId: string) =>
  tx.addressee.count({ where: { dispatchId, againOf: { dispatch: { editionId } } } });
