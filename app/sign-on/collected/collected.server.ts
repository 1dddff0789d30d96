import { database, type Transaction } from '~/platform/database/database.server';
import { isUnprintable } from '../preparation/preparation';
import type { Collected } from './collected';

type Reading = Pick<Transaction, 'invitationLine'> | ReturnType<typeof database>;

/**
 * What was collected elsewhere and waits for the confirmation of who is invited; null for an invitation of another kind, and where
 * it was answered: then nothing of it is kept.
 */
export async function collectedFor(reading: Reading, invitationId: string | null): Promise<Collected | null> {
  if (!invitationId) return null;
  const line = await reading.invitationLine.findFirst({
    where: { list: { collected: true }, invitations: { some: { id: invitationId, cancelledAt: null } } },
    include: { logo: { omit: { upload: true, picture: true } } },
  });
  // What has gone leaves the name alone, as in every list.
  if (!line || line.cells.length === 0) return null;
  const { organisation, country, website, statement, person, position, logo } = line;
  const picture =
    logo?.kind && logo.width && logo.height
      ? { id: logo.id, name: logo.name, width: logo.width, height: logo.height, pale: logo.pale ?? false }
      : null;
  return {
    organisation,
    country,
    website,
    statement,
    statementUnused: isUnprintable(statement),
    person,
    position,
    logo: picture,
  };
}

/** The logo that was collected elsewhere for the organisation of a preparation; null where there is none. */
export async function collectedLogoOf(preparationId: string) {
  const preparations = { some: { id: preparationId, completedAt: null, cancelledAt: null } };
  return database().collectedLogo.findFirst({
    where: { picture: { not: null }, lines: { some: { invitations: { some: { cancelledAt: null, preparations } } } } },
    select: { width: true, height: true },
  });
}

/** Which invitations of a letter ask to confirm what was collected elsewhere. */
export async function collectedInvitations(letterId: string): Promise<ReadonlySet<string>> {
  const found = await database().invitation.findMany({
    where: { letterId, line: { list: { collected: true } } },
    select: { id: true },
  });
  return new Set(found.map(({ id }) => id));
}
