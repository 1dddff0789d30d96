import { personAt } from '~/accounts/people.server';
import type { Transaction } from '~/platform/database/database.server';
import { promiseCaused } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import type { Facts } from '~/trail/deed';
import { onOrganisation } from '~/trail/deeds.server';
import type { Member } from '../organisation/members.server';
import type { Role } from '../organisation/permission';
import { requireStillAdmits } from './members-at-stake.server';
import { membershipWords } from './memberships.words';

const say = membershipWords.sentence;

/** A nomination that nobody answered or took back. */
export const waitingNomination = { acceptedAt: null, refusedAt: null, takenBackAt: null } as const;

/** Seconds that the question waits where it is asked on the way to a request for approval, which then asks it, too. */
const onTheWaySeconds = 600;

export type NamedSignatory = { address: string; name?: string | undefined; position?: string | undefined };

/**
 * Names an authorised signatory by mailbox and position; an account is not needed. The person is asked by mail, and is
 * one by their own yes alone; the name is a suggestion to them. Who names itself has said yes. Whether the signatory may
 * bind is asked when it signs: its mailbox must then be on a proven domain.
 * @param onTheWay from a preparation, whose request for approval asks the same: the mail then waits a little for it
 * @returns the membership
 * @throws Refusal where the person is one already, was asked already, or had enough mail from who names
 */
export async function nameSignatory(
  deed: Member<'admit members'>,
  named: NamedSignatory,
  onTheWay = false,
): Promise<string> {
  return onOrganisation('nomination-made', deed.organisation.id, deed, async (organisation) => {
    const { tx, id: organisationId, did, instead } = organisation;
    await requireStillAdmits(organisation, deed);
    const { id: personId } = await personAt(tx, named.address);
    const known = await tx.membership.findFirst({ where: { organisationId, personId, endedAt: null } });
    if (known?.admittedAt && known.roles.includes('authorised_signatory')) throw new Refusal(say('alreadySignatory'));
    const { id } =
      known ?? (await tx.membership.create({ data: { organisationId, personId, roles: [], requestedAt: deed.at } }));
    const roles: Role[] = [...(known?.admittedAt ? known.roles : []), 'authorised_signatory'];
    if (personId === deed.person.id)
      return instead('membership-changed', await takeOwnAuthority(tx, deed, id, { ...named, roles }), id);
    return did(await nominate(tx, deed, id, { ...named, roles, onTheWay }), id);
  });
}

async function takeOwnAuthority(
  tx: Transaction,
  deed: Member<'admit members'>,
  membershipId: string,
  { roles, position, name }: Omit<NamedSignatory, 'address'> & { roles: Role[] },
): Promise<Facts<'membership-changed'>> {
  if (name) await tx.person.updateMany({ where: { id: deed.person.id, name: null }, data: { name } });
  await tx.membership.update({ where: { id: membershipId }, data: { roles, ...(position ? { position } : {}) } });
  return { plain: { membershipId, personId: deed.person.id, roles: roles.join(', ') } };
}

type Nominated = {
  roles: readonly Role[];
  position?: string | null | undefined;
  name?: string | undefined;
  onTheWay?: boolean;
};

/**
 * Asks the person of a membership, by mail, to be what it names.
 * @returns what the event of it tells
 * @throws Refusal where the person was asked already
 */
export async function nominate(
  tx: Transaction,
  deed: Member<'admit members'>,
  membershipId: string,
  { roles, position, name, onTheWay = false }: Nominated,
): Promise<Facts<'nomination-made'>> {
  if ((await tx.nomination.count({ where: { membershipId, ...waitingNomination } })) > 0)
    throw new Refusal(say('askedAlready'));
  const { person } = await tx.membership.findUniqueOrThrow({ where: { id: membershipId }, include: { person: true } });
  const wanted = [...new Set(roles)];
  const { id } = await tx.nomination.create({
    data: {
      membershipId,
      roles: wanted,
      position: position || null,
      suggestedName: person.name ? null : name || null,
      askedAt: deed.at,
      askedById: deed.person.id,
    },
  });
  const cause = { causerId: deed.person.id, subjectId: deed.organisation.id };
  const mails = [{ aboutId: id, address: person.address }];
  await promiseCaused(tx, 'membership-asked', cause, mails, onTheWay ? onTheWaySeconds : 0);
  return { plain: { membershipId, personId: person.id, roles: wanted.join(', ') } };
}

/**
 * Takes back what a person was asked and has not answered: the link in the mail opens nothing any more.
 * @throws Refusal where it was answered or taken back before
 */
export async function takeBackNomination(deed: Member<'admit members'>, membershipId: string): Promise<void> {
  await onOrganisation('nomination-taken-back', deed.organisation.id, deed, async (organisation) => {
    const { tx, id: organisationId, at, did } = organisation;
    await requireStillAdmits(organisation, deed);
    const membership = await tx.membership.findFirst({ where: { id: membershipId, organisationId } });
    if (!membership || !(await endWaitingNomination(tx, membershipId, { takenBackAt: at })))
      throw new Refusal(say('nobody'));
    if (!membership.admittedAt) await tx.membership.update({ where: { id: membershipId }, data: { endedAt: at } });
    return did({ plain: { membershipId, personId: membership.personId } });
  });
}

/** Ends the nomination that waits for a membership, if any. @returns whether there was one */
export async function endWaitingNomination(
  tx: Transaction,
  membershipId: string,
  how: { takenBackAt: Date } | { refusedAt: Date } | { acceptedAt: Date },
): Promise<boolean> {
  const { count } = await tx.nomination.updateMany({
    where: { membershipId, ...waitingNomination },
    data: { ...how, suggestedName: null },
  });
  return count > 0;
}
