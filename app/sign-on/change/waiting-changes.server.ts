import type { ChangeKind } from '@generated/prisma/client';
import type { Visitor } from '~/accounts/visitors.server';
import { isOut, stands } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { objectionInTime } from './changes';

/** A change that an organisation has before it: under which letter, and until when one may object, or an answer is asked. */
export type WaitingChange = {
  readonly kind: ChangeKind;
  readonly endorsementId: string;
  readonly organisation: string;
  readonly title: string;
  /** BCP 47 tag of the title’s language. */
  readonly language: string;
  readonly until: Date;
  readonly timeZone: string;
};

/**
 * The changes before the visitor’s organisations, the next hour first: corrections to which one may still object, and changes of
 * substance over which an organisation has not carried.
 */
export async function waitingChanges({ person, at }: Pick<Visitor, 'person' | 'at'>): Promise<WaitingChange[]> {
  const member = { personId: person.id, admittedAt: { not: null }, endedAt: null };
  const standing = { ...stands, organisation: { memberships: { some: member } } };
  const rows = await database().changeShowing.findMany({
    where: { change: isOut, endorsement: standing },
    orderBy: { change: { answersUntil: 'asc' } },
    select: {
      endorsementId: true,
      endorsement: { select: { printedName: true } },
      answers: { orderBy: { number: 'desc' }, take: 1, select: { kind: true } },
      change: {
        select: {
          kind: true,
          answersUntil: true,
          opening: { select: { timeZone: true } },
          from: { select: { texts: { where: { authentic: true }, select: { title: true, language: true } } } },
        },
      },
    },
  });
  return rows
    .filter(({ change, answers }) =>
      change.kind === 'editorial' ? objectionInTime(at, change) : answers[0]?.kind !== 'carry',
    )
    .map(({ endorsementId, endorsement, change }) => {
      const { title = '', language = 'en' } = change.from.texts[0] ?? {};
      const { kind, answersUntil: until, opening } = change;
      const { timeZone } = opening;
      return { kind, endorsementId, organisation: endorsement.printedName, title, language, until, timeZone };
    });
}
