import { personAt } from '../accounts/people.server';
import type { Visitor } from '../accounts/visitors.server';
import { isUniqueViolation, type Transaction, transaction } from '../platform/database/database.server';
import { promiseNotice } from '../platform/notices.server';
import { Refusal } from '../platform/refusal';
import { organisationTrail } from '../trail/event';
import { record } from '../trail/trails.server';
import type { Member } from './members.server';
import { holdMembers, keepAdministrator } from './members-at-stake.server';
import { membershipWords } from './memberships.words';
import type { Role } from './permission';

const say = membershipWords('en');

/**
 * Asks to join an organisation; its administrators are told by mail.
 * @throws Refusal where the person asked already, or is a member
 */
export async function requestToJoin({ person, at }: Visitor, organisationId: string): Promise<void> {
  try {
    await transaction(async (tx) => {
      const { id } = await tx.membership.create({
        data: { organisationId, personId: person.id, roles: [], requestedAt: at },
      });
      const administrators = await tx.membership.findMany({
        where: { organisationId, roles: { has: 'administrator' }, admittedAt: { not: null }, endedAt: null },
        select: { person: { select: { address: true } } },
      });
      for (const { person: told } of administrators)
        await promiseNotice(tx, { kind: 'membership-request', aboutId: id, address: told.address });
      const plain = { membershipId: id, personId: person.id };
      await record(tx, organisationTrail(organisationId), {
        kind: 'membership-requested',
        at,
        actorId: person.id,
        plain,
      });
    });
  } catch (thrown) {
    throw isUniqueViolation(thrown) ? new Refusal(say('alreadyAsked')) : thrown;
  }
}

type Chosen = { roles: readonly Role[]; position?: string | undefined };

/**
 * Admits who asked to join, with roles.
 * @throws Refusal where the request is gone or was decided
 */
export async function admitMember(deed: Member<'admit members'>, membershipId: string, chosen: Chosen): Promise<void> {
  await transaction(async (tx) => {
    await holdMembers(tx, deed);
    const asked = { id: membershipId, organisationId: deed.organisation.id, admittedAt: null, endedAt: null };
    const admitted = { admittedAt: deed.at, admittedById: deed.person.id, ...columns(chosen) };
    const { person } = await changed(tx, asked, admitted);
    await promiseNotice(tx, { kind: 'membership-admitted', aboutId: membershipId, address: person.address });
    await recordRoles(tx, deed, 'membership-admitted', { membershipId, personId: person.id }, chosen.roles);
  });
}

/**
 * Changes the roles of a member, never leaving the organisation without an administrator.
 * @throws Refusal
 */
export async function changeRoles(deed: Member<'admit members'>, membershipId: string, chosen: Chosen): Promise<void> {
  await transaction(async (tx) => {
    await holdMembers(tx, deed);
    const standing = {
      id: membershipId,
      organisationId: deed.organisation.id,
      admittedAt: { not: null },
      endedAt: null,
    };
    const { person } = await changed(tx, standing, columns(chosen));
    await keepAdministrator(tx, deed.organisation.id);
    await recordRoles(tx, deed, 'membership-changed', { membershipId, personId: person.id }, chosen.roles);
  });
}

/**
 * Ends a membership, or turns a request down; never leaves the organisation without an administrator.
 * @throws Refusal
 */
export async function endMembership(deed: Member<'admit members'>, membershipId: string): Promise<void> {
  await transaction(async (tx) => {
    await holdMembers(tx, deed);
    const standing = { id: membershipId, organisationId: deed.organisation.id, endedAt: null };
    const { person } = await changed(tx, standing, { endedAt: deed.at });
    await keepAdministrator(tx, deed.organisation.id);
    const plain = { membershipId, personId: person.id };
    await record(tx, organisationTrail(deed.organisation.id), {
      kind: 'membership-ended',
      at: deed.at,
      actorId: deed.person.id,
      plain,
    });
  });
}

export type NamedSignatory = { address: string; name?: string | undefined; position: string };

/**
 * Names an authorised signatory by mailbox and position; an account is not needed. A member keeps its other roles. Whether
 * the signatory may bind is asked when it signs: its mailbox must then be on a proven domain.
 * @returns the membership
 * @throws Refusal where the person is one already
 */
export async function nameSignatory(deed: Member<'admit members'>, named: NamedSignatory): Promise<string> {
  return transaction(async (tx) => {
    await holdMembers(tx, deed);
    const organisationId = deed.organisation.id;
    const { id: personId } = await personAt(tx, named.address, named.name);
    const known = await tx.membership.findFirst({ where: { organisationId, personId, endedAt: null } });
    if (known?.admittedAt && known.roles.includes('authorised_signatory')) throw new Refusal(say('alreadySignatory'));
    const roles: Role[] = [...(known?.roles ?? []), 'authorised_signatory'];
    const admitted = { admittedAt: known?.admittedAt ?? deed.at, admittedById: known?.admittedById ?? deed.person.id };
    const { id } = known
      ? await tx.membership.update({ where: { id: known.id }, data: { roles, position: named.position, ...admitted } })
      : await tx.membership.create({
          data: { organisationId, personId, roles, position: named.position, requestedAt: deed.at, ...admitted },
        });
    const kind = known?.admittedAt ? 'membership-changed' : 'membership-admitted';
    await recordRoles(tx, deed, kind, { membershipId: id, personId }, roles);
    return id;
  });
}

const columns = ({ roles, position }: Chosen) => ({ roles: [...new Set(roles)], position: position || null });

async function changed(
  tx: Transaction,
  where: NonNullable<Parameters<Transaction['membership']['updateMany']>[0]>['where'] & { id: string },
  change: Parameters<Transaction['membership']['updateMany']>[0]['data'],
) {
  const { count } = await tx.membership.updateMany({ where, data: change });
  if (count === 0) throw new Refusal(say('nobody'));
  return tx.membership.findUniqueOrThrow({ where: { id: where.id }, select: { person: true } });
}

const recordRoles = (
  tx: Transaction,
  deed: Member<'admit members'>,
  kind: 'membership-admitted' | 'membership-changed',
  of: { membershipId: string; personId: string },
  chosen: readonly Role[],
) =>
  record(tx, organisationTrail(deed.organisation.id), {
    kind,
    at: deed.at,
    actorId: deed.person.id,
    plain: { ...of, roles: [...chosen].join(', ') },
  });
