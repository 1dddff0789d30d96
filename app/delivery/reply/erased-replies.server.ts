import type { Transaction } from '~/platform/database/database.server';
import { type Named, valuesErased } from '~/trail/named-facts';
import { forgetColleague } from './erased-colleagues.server';

type Erasable = {
  readonly id: string;
  readonly letterId: string;
  readonly public: boolean;
  readonly passedMessageId: string | null;
};

/**
 * Erases what an answer said, its file, and the colleague whom it names, within the deed’s transaction; the page that
 * showed it is made anew. What the trail holds of persons goes too; its chain still holds.
 * @returns what the event of the deed tells of them
 */
export async function forgetReply(
  tx: Transaction,
  reply: Erasable,
  { at, takenBack }: { at: Date; takenBack: boolean },
): Promise<Named> {
  if (reply.passedMessageId) await forgetColleague(tx, reply.passedMessageId, at);
  await tx.replyFile.deleteMany({ where: { replyId: reply.id } });
  await tx.reply.update({
    where: { id: reply.id },
    data: {
      words: '',
      public: false,
      meetingWhen: null,
      meetingWith: null,
      meetingReach: null,
      erasedAt: at,
      ...(takenBack ? { takenBackAt: at } : {}),
    },
  });
  const erased = await tx.$queryRaw<{ eventId: string; name: string }[]>`
    UPDATE event_value SET value = NULL, salt = NULL FROM event
    WHERE event.id = event_value.event_id AND event_value.name IN ('colleague', 'address') AND event_value.value IS NOT NULL
      AND event.subject = 'letter' AND event.subject_id = ${reply.letterId}::uuid
      AND event.chained::jsonb -> 'plain' ->> 'replyId' = ${reply.id}
    RETURNING event_value.event_id::text AS "eventId", event_value.name`;
  return valuesErased(erased);
}
