import { stands } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';

type Begun = {
  readonly letterId: string;
  readonly begunAs: string | null;
  readonly begunWhy: string | null;
  readonly begunById: string | null;
  readonly organisationId: string | null;
};

/** Who began with a link that was mailed to another mailbox, for which organisation and why; null where nobody did. */
export async function colleagueOf({ begunAs, begunWhy, begunById, organisationId, letterId }: Begun) {
  if (!begunAs || !begunWhy) return null;
  const [person, organisation, standing] = await Promise.all([
    begunById ? database().person.findUnique({ where: { id: begunById } }) : null,
    organisationId ? database().organisation.findUnique({ where: { id: organisationId } }) : null,
    organisationId ? database().endorsement.count({ where: { letterId, organisationId, ...stands } }) : 0,
  ]);
  return {
    ...{ name: begunAs, why: begunWhy },
    ...{ address: person?.address ?? '', organisation: organisation?.displayName ?? '' },
    /** It has co-signed: nothing of it ends where another one begins. */
    signed: standing > 0,
  };
}
