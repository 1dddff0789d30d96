import { database, type Transaction } from '~/platform/database/database.server';
import { type Capability, grant } from '~/platform/request/capability';
import { Refusal } from '~/platform/request/refusal';
import { readToken } from '~/platform/request/token.server';
import type { Facts } from '~/trail/deed';
import { onOrganisation } from '~/trail/deeds.server';
import { membershipWords } from './memberships.words';
import { endWaitingNomination } from './nominations.server';

const say = membershipWords.sentence;

/** The capability of who holds the link in the mail that asks. Only `nominationLink` makes it. */
export type NominationLink = Capability<
  { membership: true },
  {
    membershipId: string;
    organisationId: string;
    personId: string;
    at: Date;
  }
>;

/** What has become of what a person was asked. */
export type NominationState = 'waiting' | 'accepted' | 'refused' | 'over';

const shown = {
  membership: {
    include: {
      person: { select: { name: true, address: true, language: true } },
      organisation: { select: { displayName: true, website: true } },
    },
  },
} as const;

/** What the link asks, of whom, and what has become of it; null where no such link was made. */
export async function nominationLink(token: string | undefined, at: Date) {
  const id = readToken('membership', token);
  const found = id ? await database().nomination.findUnique({ where: { id }, include: shown }) : null;
  if (!found) return null;
  const { membership, membershipId, roles, position, suggestedName, askedById } = found;
  const { organisationId, personId, person, organisation } = membership;
  const asker = askedById ? await database().person.findUnique({ where: { id: askedById } }) : null;
  const link = grant<NominationLink>({ membershipId, organisationId, personId, at });
  return {
    link,
    organisation: organisation.displayName,
    website: organisation.website,
    by: asker?.name ?? asker?.address ?? null,
    address: person.address,
    name: person.name,
    suggestedName,
    roles,
    position,
    /** The person’s own setting, else that of who asks: as the mail that held the link. */
    language: person.language ?? asker?.language ?? null,
    state: stateOf(found, membership.endedAt),
  };
}

type Answered = Record<'acceptedAt' | 'refusedAt' | 'takenBackAt', Date | null>;

function stateOf({ acceptedAt, refusedAt, takenBackAt }: Answered, endedAt: Date | null): NominationState {
  if (acceptedAt) return 'accepted';
  if (refusedAt) return 'refused';
  return takenBackAt || endedAt ? 'over' : 'waiting';
}

/**
 * Says yes: from now on the person is a member, or an authorised signatory, as asked. The name is the person’s own to
 * give; one that is there stays.
 * @throws Refusal where it was answered or taken back meanwhile
 */
export async function acceptNomination(link: NominationLink, name: string): Promise<void> {
  await onOrganisation('nomination-accepted', link.organisationId, link, async ({ tx, did }) => {
    const accepted = await takeUpNomination(tx, link.membershipId, link.at, name);
    if (!accepted) throw new Refusal(say('nobody'));
    return did(accepted.facts);
  });
}

/**
 * The same within another deed of the person asked: who approves as the signatory named has said yes by that.
 * @returns the organisation, and what the event of it tells; null where nothing waits
 */
export async function takeUpNomination(
  tx: Transaction,
  membershipId: string,
  at: Date,
  name: string,
): Promise<{ organisationId: string; facts: Facts<'nomination-accepted'> } | null> {
  const waiting = { membershipId, acceptedAt: null, refusedAt: null, takenBackAt: null, membership: { endedAt: null } };
  const nomination = await tx.nomination.findFirst({ where: waiting, include: { membership: true } });
  if (!nomination || !(await endWaitingNomination(tx, membershipId, { acceptedAt: at }))) return null;
  const { roles, askedById, membership } = nomination;
  const { organisationId, personId } = membership;
  await tx.membership.update({
    where: { id: membershipId },
    data: {
      roles,
      position: nomination.position ?? membership.position,
      admittedAt: membership.admittedAt ?? at,
      admittedById: membership.admittedById ?? askedById,
    },
  });
  if (name) await tx.person.updateMany({ where: { id: personId, name: null }, data: { name } });
  return { organisationId, facts: { plain: { membershipId, personId, roles: roles.join(', ') } } };
}

/**
 * Says no; a membership that was not one before ends.
 * @throws Refusal where it was answered or taken back meanwhile
 */
export async function refuseNomination(link: NominationLink): Promise<void> {
  const { membershipId, organisationId, personId } = link;
  await onOrganisation('nomination-refused', organisationId, { at: link.at }, async ({ tx, at, did }) => {
    if (!(await endWaitingNomination(tx, membershipId, { refusedAt: at }))) throw new Refusal(say('nobody'));
    await tx.membership.updateMany({ where: { id: membershipId, admittedAt: null }, data: { endedAt: at } });
    return did({ plain: { membershipId, personId } });
  });
}
