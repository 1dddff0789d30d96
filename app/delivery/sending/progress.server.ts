import { database } from '~/platform/database/database.server';
import type { DispatchFound } from '../dispatch/dispatch-view';
import { isSettled, messageStates } from '../dispatch/moves';
import { countsOfStates } from './endings.server';

/** A sent dispatch in numbers, and message by message. The queries do not grow with the messages. */
export async function progressOf(dispatch: DispatchFound) {
  const [counts, messages] = await Promise.all([
    countsOfStates(dispatch.id),
    database().message.findMany({
      where: { dispatchId: dispatch.id },
      orderBy: [{ official: { familyName: 'asc' } }, { id: 'asc' }],
      select: {
        id: true,
        officialId: true,
        mailbox: true,
        state: true,
        again: true,
        outcome: true,
        official: { select: { fullName: true } },
        repeated: { select: { id: true } },
      },
    }),
  ]);
  const done = messageStates.reduce((sum, state) => sum + (isSettled(state) ? (counts[state] ?? 0) : 0), 0);
  return {
    counts: messageStates.flatMap((state) => (counts[state] ? [{ state, count: counts[state] }] : [])),
    done,
    total: messages.length,
    messages: messages.map(({ official, repeated, ...message }) => ({
      ...message,
      name: official.fullName,
      repeated: repeated !== null,
    })),
  };
}
