import { database } from '~/platform/database/database.server';
import type { DispatchFound } from '../dispatch/dispatch-view';
import type { Reported } from './report';

/** The messages of a sent dispatch as its report tells them, by name. One query, however many. */
export async function reportedOf(dispatch: Pick<DispatchFound, 'id'>): Promise<Reported[]> {
  const messages = await database().message.findMany({
    where: { dispatchId: dispatch.id },
    orderBy: [{ official: { familyName: 'asc' } }, { id: 'asc' }],
    select: {
      officialId: true,
      mailbox: true,
      state: true,
      outcome: true,
      official: { select: { fullName: true, country: true, group: true } },
      repeated: { select: { id: true } },
    },
  });
  return messages.map(({ official, repeated, ...message }) => ({
    ...message,
    name: official.fullName,
    country: official.country,
    group: official.group,
    repeated: repeated !== null,
  }));
}
