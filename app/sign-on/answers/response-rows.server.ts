import { grouped } from '~/letters/letter/shared-rows';
import { type SharedRows, sharedRowsOf } from '~/letters/letter/shared-rows.server';
import { factsFrom, factsSelection, verifiedFor } from '~/organisations/evidence/verified';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { stopsOfInvitations } from '../invitation/mail-stops.server';
import { openingOf } from '../opening/openings.server';

/** What the board’s rows are made of, some or all; each set in one reading. */
export async function readRows(letterId: string, of?: readonly string[], known?: SharedRows) {
  const shared = known ?? (await sharedRowsOf(database(), letterId));
  const keys = of && [...of];
  const theirs = keys ? { organisationId: { in: keys } } : {};
  const ids = keys && [...keys, ...[...shared].flatMap(([id, key]) => (of.includes(key) ? [id] : []))];
  const [opening, invited, preparations, endorsements, stops] = await Promise.all([
    openingOf(database(), letterId, new Date()),
    database().invitation.findMany({
      where: { letterId, cancelledAt: null, ...(ids ? { OR: [theirs, { id: { in: ids } }] } : {}) },
      orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }],
    }),
    database().preparation.findMany({
      where: { letterId, completedAt: null, cancelledAt: null, ...theirs },
      include: {
        approvals: { where: { cancelledAt: null }, orderBy: { askedAt: 'desc' } },
        jointActs: { where: { endedAt: null } },
      },
    }),
    database().endorsement.findMany({
      where: { letterId, ...theirs },
      include: {
        decisions: { orderBy: { decidedAt: 'desc' }, take: 1, select: { reason: true } },
        consents: { select: { text: { select: { versionId: true } } } },
        lapses: {
          orderBy: { id: 'asc' },
          select: { opening: { select: { openedAt: true } }, change: { select: { movedAt: true } } },
        },
      },
    }),
    stopsOfInvitations(letterId),
  ]);
  const begun = invited.flatMap(({ begunAs, begunById }) => (begunAs && begunById ? [begunById] : []));
  const people = await database().person.findMany({
    where: { id: { in: begun } },
    select: { id: true, address: true },
  });
  const organisations = new Set(
    [...endorsements, ...invited, ...preparations].flatMap(({ organisationId }) => organisationId ?? []),
  );
  const invitations = grouped(
    invited.map((one) => {
      const key = shared.get(one.id) ?? one.organisationId ?? one.id;
      return [key, { ...one, stoppedAt: stops.get(one.id) ?? null }] as const;
    }),
  );
  const versionId = opening?.versionId ?? null;
  return { invitations, preparations, endorsements, organisations, people, versionId };
}
export type Rows = Awaited<ReturnType<typeof readRows>>;
/** An invitation, with when its mailbox said that it wants no more mail. */
export type Row = Rows['invitations'] extends Map<string, (infer One)[]> ? One : never;

/** Organisations as the board names them, and whether each is verified for the letter. */
export async function factsOf(letterId: string, ids: string[]) {
  const letter = await database().letter.findUniqueOrThrow({
    where: { id: letterId },
    select: { id: true, lead: { select: factsSelection } },
  });
  const lead = factsFrom(letter.lead);
  const organisations = await database().organisation.findMany({
    where: { id: { in: ids } },
    select: { ...factsSelection, displayName: true, country: true },
  });
  return new Map(
    organisations.map((organisation) => [
      organisation.id,
      {
        displayName: organisation.displayName,
        country: organisation.country,
        ...verifiedFor(factsFrom(organisation), { id: letterId, lead }, settings().leadAttestation),
      },
    ]),
  );
}
