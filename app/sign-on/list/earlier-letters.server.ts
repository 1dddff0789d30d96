import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { stands } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { stoppedAmong } from '../invitation/mail-stops.server';
import type { Brought } from './list-file.server';
import { listLimits } from './list-line';

type Inviting = LetterDeed<'invite organisations'>;

const titled = { language: true, drafts: { select: { language: true, title: true } } } as const;
type Titled = { language: string; drafts: readonly { language: string; title: string }[] };
const titleOf = ({ language, drafts }: Titled): string =>
  drafts.find((draft) => draft.language === language)?.title ?? '';

/** The other letters of the lead to which somebody was invited, newest first. */
export async function earlierLetters({ letter }: Inviting) {
  const letters = await database().letter.findMany({
    where: { leadId: letter.leadId, id: { not: letter.id }, invitations: { some: { cancelledAt: null } } },
    orderBy: { startedAt: 'desc' },
    take: 50,
    select: {
      id: true,
      ...titled,
      _count: { select: { invitations: { where: { cancelledAt: null } } } },
    },
  });
  return letters.map(({ id, _count, ...letter }) => ({ id, title: titleOf(letter), invited: _count.invitations }));
}

/**
 * Whom the lead invited to an earlier letter of its own, as lines of a list; null where there is nobody. Who wants no more mail of the
 * lead is none of them.
 * @param signed only those whose co-signature of that letter stands
 */
export async function organisationsOfEarlier(
  { letter }: Inviting,
  id: string,
  signed: boolean,
): Promise<Brought | null> {
  const earlier = await database().letter.findFirst({
    where: { id, leadId: letter.leadId, NOT: { id: letter.id } },
    select: titled,
  });
  if (!earlier) return null;
  const [invitations, endorsements] = await Promise.all([
    database().invitation.findMany({
      where: { letterId: id, cancelledAt: null },
      orderBy: { invitedAt: 'asc' },
      include: { organisation: { select: { displayName: true, country: true } } },
      take: listLimits.lines,
    }),
    database().endorsement.findMany({ where: { letterId: id, ...stands }, select: { organisationId: true } }),
  ]);
  const stood = new Set(endorsements.map(({ organisationId }) => organisationId));
  const stopped = await stoppedAmong(
    database(),
    id,
    invitations.flatMap(({ address }) => address ?? []),
  );
  const rows = invitations
    .filter(
      ({ address, organisationId }) => !stopped.has(address ?? '') && (!signed || stood.has(organisationId ?? '')),
    )
    .map(({ organisation, organisationName, address, country, language }) => [
      organisation?.displayName ?? organisationName ?? '',
      address ?? '',
      organisation?.country ?? country ?? '',
      language,
    ]);
  if (rows.length === 0) return null;
  const columns = ['organisation', 'address', 'country', 'language'] as const;
  return { source: titleOf(earlier), header: columns.map(() => ''), columns, rows };
}
