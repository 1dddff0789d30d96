import type { Visitor } from '~/accounts/visitors.server';
import { isUniqueViolation, type Transaction, transaction } from '~/platform/database/database.server';
import { promiseCaused, promiseNotice } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import { organisationTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import type { Member } from '../organisation/members.server';
import type { Role } from '../organisation/permission';
import { holdMembers, keepAdministrator } from './members-at-stake.server';
import { membershipWords } from './memberships.words';
import { endWaitingNomination, nominate, waitingNomination } from './nominations.server';

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
      const mails = administrators.map(({ person: told }) => ({ aboutId: id, address: told.address }));
      const cause = { causerId: person.id, subjectId: organisationId };
      await promiseCaused(tx, 'membership-request', cause, mails);
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
 * Admits who asked to join, with roles; one who shall be an authorised signatory is asked first.
 * @throws Refusal where the request is gone, was decided, or was no request
 */
export async function admitMember(deed: Member<'admit members'>, membershipId: string, chosen: Chosen): Promise<void> {
  await transaction(async (tx) => {
    await holdMembers(tx, deed);
    const asked = {
      id: membershipId,
      organisationId: deed.organisation.id,
      admittedAt: null,
      endedAt: null,
      nominations: { none: waitingNomination },
    };
    if (chosen.roles.includes('authorised_signatory')) {
      await changed(tx, asked, {});
      return nominate(tx, deed, membershipId, chosen);
    }
    const admitted = { admittedAt: deed.at, admittedById: deed.person.id, ...columns(chosen) };
    const { person } = await changed(tx, asked, admitted);
    await promiseNotice(tx, { kind: 'membership-admitted', aboutId: membershipId, address: person.address });
    await recordRoles(tx, deed, 'membership-admitted', { membershipId, personId: person.id }, chosen.roles);
  });
}

/**
 * Changes the roles of a member, never leaving the organisation without an administrator. Somebody else who shall become
 * an authorised signatory is asked first; the other roles hold at once. What was asked before and waits is taken back.
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
    const { person, roles: before } = await changed(tx, standing, {});
    const asks =
      chosen.roles.includes('authorised_signatory') &&
      !before.includes('authorised_signatory') &&
      person.id !== deed.person.id;
    const rest = asks ? chosen.roles.filter((role) => role !== 'authorised_signatory') : chosen.roles;
    const now = rest.length > 0 ? rest : before;
    await endWaitingNomination(tx, membershipId, { takenBackAt: deed.at });
    await changed(tx, standing, columns({ ...chosen, roles: now }));
    await keepAdministrator(tx, deed.organisation.id);
    await recordRoles(tx, deed, 'membership-changed', { membershipId, personId: person.id }, now);
    if (asks) await nominate(tx, deed, membershipId, chosen);
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
    await endWaitingNomination(tx, membershipId, { takenBackAt: deed.at });
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

const columns = ({ roles, position }: Chosen) => ({ roles: [...new Set(roles)], position: position || null });

async function changed(
  tx: Transaction,
  where: NonNullable<Parameters<Transaction['membership']['updateMany']>[0]>['where'] & { id: string },
  change: Parameters<Transaction['membership']['updateMany']>[0]['data'],
) {
  const { count } = await tx.membership.updateMany({ where, data: change });
  if (count === 0) throw new Refusal(say('nobody'));
  return tx.membership.findUniqueOrThrow({ where: { id: where.id }, select: { person: true, roles: true } });
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
