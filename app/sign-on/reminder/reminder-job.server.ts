import { deadlineInForce } from '~/letters/letter/deadline.server';
import { database } from '~/platform/database/database.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { defineJob } from '~/platform/work/queue.server';
import { dueMoment } from './plan';
import { sendPlanned } from './rounds.server';
import { planOf, scheduleFrom } from './schedules.server';

/** Sends the reminders that the plans of all open letters have due. */
export async function sendDueReminders(): Promise<void> {
  const at = await databaseNow();
  const unended = await database().$queryRaw<{ id: string }[]>`
    SELECT id FROM opening WHERE NOT EXISTS (SELECT FROM closure WHERE opening_id = opening.id) AND ${deadlineInForce} >= ${at}`;
  const open = await database().opening.findMany({
    where: { id: { in: unended.map(({ id }) => id) } },
    include: planOf,
    orderBy: { id: 'asc' },
  });
  for (const opening of open) {
    const { sentFor, ...schedule } = scheduleFrom(opening);
    if (dueMoment(schedule, sentFor, at)) await sendPlanned(opening.letterId, opening.id, at);
  }
}

/** Each minute: what the plans of open letters have due. */
export const remindersJob = defineJob<object>({
  name: 'reminders',
  expireInSeconds: 120,
  retryLimit: 2,
  run: sendDueReminders,
});
