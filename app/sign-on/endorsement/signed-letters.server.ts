import type { Visitor } from '~/accounts/visitors.server';
import { database } from '~/platform/database/database.server';

/** A letter under which an organisation of the visitor has co-signed. */
export type SignedLetter = {
  readonly endorsementId: string;
  readonly organisation: string;
  readonly title: string;
  /** BCP 47 tag of the title’s language. */
  readonly language: string;
  readonly signedAt: Date;
  /** When it withdrew, or the lead declined it; null where it stands. */
  readonly endedAt: Date | null;
  readonly timeZone: string;
};

const most = 200;

/** The letters that the visitor’s organisations have co-signed, but for their own, the latest first; the last two hundred. */
export async function signedLetters({ person }: Pick<Visitor, 'person'>): Promise<SignedLetter[]> {
  const member = { personId: person.id, admittedAt: { not: null }, endedAt: null };
  const rows = await database().endorsement.findMany({
    where: { lead: false, organisation: { memberships: { some: member } } },
    orderBy: [{ endorsedAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: {
      id: true,
      printedName: true,
      endorsedAt: true,
      withdrawnAt: true,
      declinedAt: true,
      consents: {
        orderBy: { givenAt: 'desc' },
        take: 1,
        select: { text: { select: { title: true, language: true } } },
      },
      letter: { select: { openings: { orderBy: { openedAt: 'desc' }, take: 1, select: { timeZone: true } } } },
    },
  });
  return rows.map(({ id, printedName, endorsedAt, withdrawnAt, declinedAt, consents, letter }) => ({
    ...{ endorsementId: id, organisation: printedName, signedAt: endorsedAt, endedAt: withdrawnAt ?? declinedAt },
    ...{ title: consents[0]?.text.title ?? '', language: consents[0]?.text.language ?? 'en' },
    timeZone: letter.openings[0]?.timeZone ?? 'Europe/Brussels',
  }));
}
