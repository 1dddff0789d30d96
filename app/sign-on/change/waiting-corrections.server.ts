import type { Visitor } from '~/accounts/visitors.server';
import { isOut, stands } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { objectionInTime } from './changes';

/** A correction that an organisation has before it: under which letter, and until when one may object. */
export type WaitingCorrection = {
  readonly endorsementId: string;
  readonly organisation: string;
  readonly title: string;
  /** BCP 47 tag of the title’s language. */
  readonly language: string;
  readonly until: Date;
  readonly timeZone: string;
};

/** The corrections before the visitor’s organisations to which one may still object, the next hour first. */
export async function waitingCorrections({ person, at }: Pick<Visitor, 'person' | 'at'>): Promise<WaitingCorrection[]> {
  const member = { personId: person.id, admittedAt: { not: null }, endedAt: null };
  const standing = { ...stands, organisation: { memberships: { some: member } } };
  const rows = await database().changeShowing.findMany({
    where: { change: { ...isOut, kind: 'editorial' }, endorsement: standing },
    orderBy: { change: { answersUntil: 'asc' } },
    select: {
      endorsementId: true,
      endorsement: { select: { printedName: true } },
      change: {
        select: {
          answersUntil: true,
          opening: { select: { timeZone: true } },
          from: { select: { texts: { where: { authentic: true }, select: { title: true, language: true } } } },
        },
      },
    },
  });
  return rows
    .filter(({ change }) => objectionInTime(at, change))
    .map(({ endorsementId, endorsement, change }) => {
      const { title = '', language = 'en' } = change.from.texts[0] ?? {};
      const { answersUntil: until, opening } = change;
      const { timeZone } = opening;
      return { endorsementId, organisation: endorsement.printedName, title, language, until, timeZone };
    });
}
