import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import type { MessageState } from '../dispatch/moves';
import { type Followed, follow, type Tracked } from './tracker';

/** One line of the tracker: an official, its message, its answers, and what follows from them. */
export type TrackerLine = Tracked &
  Followed & {
    readonly officialId: string;
    readonly name: string;
    readonly institution: string;
    readonly country: string | null;
    readonly group: string | null;
    /** The official who passed the letter on to this one. */
    readonly passedBy: string | null;
  };

/**
 * Everybody to whom the letter went, with their answers; by name. The queries do not grow with the officials.
 * @param timeZone the zone whose days are counted
 */
export async function trackerOf(deed: LetterDeed<'follow replies'>, timeZone: string): Promise<TrackerLine[]> {
  const letterId = deed.letter.id;
  const [messages, replies, expected] = await Promise.all([
    messagesOf(letterId),
    repliesOf(letterId),
    expectationOf(letterId),
  ]);
  const answers = new Map<string, typeof replies>();
  for (const reply of replies) answers.set(reply.officialId, [...(answers.get(reply.officialId) ?? []), reply]);
  const lines = new Map<string, TrackerLine>();
  for (const { officialId, official, state, lastAskedAt, dispatch, passedBy } of messages) {
    const tracked: Tracked = {
      state: state as MessageState,
      sentAt: lastAskedAt ?? dispatch.sentAt ?? deed.at,
      replies: (answers.get(officialId) ?? []).map(({ id, kind, sense, answeredAt, notedAt, erasedAt }) => ({
        id,
        kind,
        sense,
        at: answeredAt,
        noted: notedAt !== null,
        erased: erasedAt !== null,
      })),
    };
    lines.set(officialId, {
      officialId,
      name: official.fullName,
      institution: official.institution,
      country: official.country,
      group: official.group,
      passedBy: passedBy?.official.fullName ?? lines.get(officialId)?.passedBy ?? null,
      ...tracked,
      ...follow(tracked, deed.at, expected, timeZone),
    });
  }
  return [...lines.values()];
}

/** All messages that are not stopped, those sent again after those that they repeat. */
const messagesOf = (letterId: string) =>
  database().message.findMany({
    where: { letterId, state: { not: 'stopped' } },
    orderBy: [{ official: { familyName: { sort: 'asc', nulls: 'last' } } }, { preparedAt: 'asc' }, { id: 'asc' }],
    select: {
      officialId: true,
      state: true,
      lastAskedAt: true,
      dispatch: { select: { sentAt: true } },
      passedBy: { select: { official: { select: { fullName: true } } } },
      official: { select: { fullName: true, institution: true, country: true, group: true } },
    },
  });

const repliesOf = (letterId: string) =>
  database().reply.findMany({
    where: { letterId },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    select: { id: true, officialId: true, kind: true, sense: true, answeredAt: true, notedAt: true, erasedAt: true },
  });

/** Within how many working days the lead expects an answer; null where it expects nothing. */
export const expectationOf = async (letterId: string): Promise<number | null> =>
  (await database().answerExpectation.findUnique({ where: { letterId } }))?.workingDays ?? null;
