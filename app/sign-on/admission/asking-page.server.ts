import type { Visitor } from '~/accounts/visitors.server';
import { stands } from '~/letters/letter/standing.server';
import { factsFrom, factsSelection, verifiedFor } from '~/organisations/evidence/verified';
import { organisationsOf } from '~/organisations/organisation/members.server';
import { may } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { openedLetter } from '../opening/opened-letter.server';
import type { PublishedLetter } from './published-letter.server';

/** Where an organisation is with its wish to co-sign a letter. */
export type AskingState =
  | 'lead'
  | 'co-signed'
  | 'declined as signatory'
  | 'invited'
  | 'asked'
  | 'granted'
  | 'declined'
  | 'unverified'
  | 'may ask';

/** What a person sees who wants to ask: the letter’s call, and each own organisation with where it is. The queries do not grow. */
export async function askingPage(letter: PublishedLetter, { person }: Pick<Visitor, 'person'>) {
  const memberships = (await organisationsOf(person.id)).filter(({ roles }) => may(roles, 'prepare endorsements'));
  const ids = memberships.map(({ organisationId }) => organisationId);
  const opened = await openedLetter(letter.id, letter.at);
  const [rows, invited, lead] = await Promise.all([
    rowsOf(letter.id, opened?.id ?? null, ids),
    opened?.open ? ownInvitation(letter.id, person.address) : null,
    database().organisation.findUniqueOrThrow({ where: { id: letter.leadId }, select: factsSelection }),
  ]);
  const leadFacts = factsFrom(lead);
  const organisations = rows.map((row) => {
    const of = { id: letter.id, lead: leadFacts };
    const { verified } = verifiedFor(factsFrom(row), of, settings().leadAttestation);
    const [request] = row.requests;
    return {
      id: row.id,
      name: row.displayName,
      country: row.country,
      state: stateOf(row, letter.leadId, verified),
      reason: request?.declinedReason ?? null,
      askedAt: request?.askedAt ?? null,
    };
  });
  const invitation = invited && `/invitations/${tokenFor('invitation', invited.id)}`;
  return { lead: letter.lead, slug: letter.slug, letter: opened, organisations, invitation };
}

/** That which was mailed to the reader’s own mailbox, and not answered. */
const ownInvitation = (letterId: string, address: string) =>
  database().invitation.findFirst({
    where: { letterId, address, cancelledAt: null, declinedAt: null, begunAt: null },
    select: { id: true },
  });

/** What each organisation has under the letter, or its text. */
const rowsOf = (letterId: string, textId: string | null, ids: readonly string[]) =>
  database().organisation.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { displayName: 'asc' },
    select: {
      ...factsSelection,
      displayName: true,
      country: true,
      requests: { where: { letterId, mayAskAgainAt: null } },
      invitations: { where: { letterId, cancelledAt: null }, select: { id: true } },
      endorsements: {
        where: {
          letterId,
          OR: [
            { declinedAt: { not: null }, declineLiftedAt: null },
            { ...stands, ...(textId && { consents: { some: { textId } } }) },
          ],
        },
        select: { declinedAt: true },
      },
    },
  });

function stateOf(row: Awaited<ReturnType<typeof rowsOf>>[number], leadId: string, verified: boolean): AskingState {
  const [request] = row.requests;
  const [endorsement] = row.endorsements;
  if (row.id === leadId) return 'lead';
  if (endorsement) return endorsement.declinedAt ? 'declined as signatory' : 'co-signed';
  if (request) return request.grantedAt ? 'granted' : request.declinedAt ? 'declined' : 'asked';
  if (row.invitations.length > 0) return 'invited';
  return verified ? 'may ask' : 'unverified';
}
