import type { Visitor } from '~/accounts/visitors.server';
import { deadlineInForce, latestMove } from '~/letters/letter/deadline';
import { may } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { endOf, inTime } from '../opening/opening';

/** What somebody may go on preparing: for which organisation, under which letter, until when. */
export type RunningPreparation = {
  readonly id: string;
  readonly organisation: string;
  readonly title: string;
  /** BCP 47 tag of the title’s language. */
  readonly language: string;
  readonly endsAt: Date;
  readonly timeZone: string;
};

/** The visitor’s preparation by an invitation that has not ended, with its organisation; null where there is none. */
export async function preparedWith({ person }: Visitor, invitationId: string) {
  const member = { personId: person.id, admittedAt: { not: null }, endedAt: null };
  const found = await database().preparation.findFirst({
    where: { invitationId, completedAt: null, cancelledAt: null, organisation: { memberships: { some: member } } },
    select: { id: true, organisation: { select: { displayName: true } } },
  });
  return found && { id: found.id, organisation: found.organisation.displayName };
}

/** The visitor’s preparations that have not ended, under letters still open, the next deadline first. */
export async function runningPreparations({ person, at }: Visitor): Promise<RunningPreparation[]> {
  const member = { personId: person.id, admittedAt: { not: null }, endedAt: null };
  const rows = await database().preparation.findMany({
    where: { completedAt: null, cancelledAt: null, changesId: null, organisation: { memberships: { some: member } } },
    select: {
      id: true,
      organisation: { select: { displayName: true, memberships: { where: member, select: { roles: true } } } },
      text: { select: { title: true, language: true } },
      letter: {
        select: {
          openings: {
            orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
            take: 1,
            include: { closure: true, ...latestMove },
          },
        },
      },
    },
  });
  return rows
    .flatMap(({ id, organisation, text, letter: { openings } }) => {
      const [opening] = openings.map((each) => ({ ...each, deadline: deadlineInForce(each) }));
      const prepares = organisation.memberships.some(({ roles }) => may(roles, 'prepare endorsements'));
      if (!opening || !prepares || !inTime(opening, at)) return [];
      const { title, language } = text;
      const until = { endsAt: endOf(opening), timeZone: opening.timeZone };
      return [{ id, organisation: organisation.displayName, title, language, ...until }];
    })
    .sort((one, other) => one.endsAt.getTime() - other.endsAt.getTime());
}
