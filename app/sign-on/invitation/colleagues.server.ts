import { database } from '~/platform/database/database.server';

type Begun = {
  readonly begunAs: string | null;
  readonly begunWhy: string | null;
  readonly begunById: string | null;
  readonly organisationId: string | null;
};

/** Who began with a link that was mailed to another mailbox, for which organisation and why; null where nobody did. */
export async function colleagueOf({ begunAs, begunWhy, begunById, organisationId }: Begun) {
  if (!begunAs || !begunWhy) return null;
  const [person, organisation] = await Promise.all([
    begunById ? database().person.findUnique({ where: { id: begunById } }) : null,
    organisationId ? database().organisation.findUnique({ where: { id: organisationId } }) : null,
  ]);
  return {
    ...{ name: begunAs, why: begunWhy },
    ...{ address: person?.address ?? '', organisation: organisation?.displayName ?? '' },
  };
}
