import { latestMoved, stands, versionInForce } from '~/letters/letter/standing.server';
import { factsFrom, factsSelection, verifiedFor } from '~/organisations/evidence/verified';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';

/** How many organisations stand under each of several letters, by the same rule as on their pages. In two queries. */
export async function countedSignatories(letterIds: readonly string[]): Promise<Map<string, number>> {
  const letters = await database().letter.findMany({
    where: { id: { in: [...letterIds] } },
    select: {
      id: true,
      lead: { select: factsSelection },
      openings: {
        orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { firstVersionId: true, ...latestMoved },
      },
      endorsements: {
        where: stands,
        select: {
          organisation: { select: factsSelection },
          consents: { select: { text: { select: { versionId: true } } } },
        },
      },
    },
  });
  return new Map(
    letters.map(({ id, lead, openings, endorsements }) => {
      const version = openings[0] && versionInForce(openings[0]);
      const toVersion = endorsements.filter(({ consents }) => consents.some(({ text }) => text.versionId === version));
      const letter = { id, lead: factsFrom(lead) };
      const counted = toVersion.filter(
        ({ organisation }) => verifiedFor(factsFrom(organisation), letter, settings().leadAttestation).verified,
      );
      return [id, counted.length];
    }),
  );
}
