import type { Visitor } from '~/accounts/visitors.server';
import type { Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { promiseCaused, promiseNotice } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import { onOrganisation } from '~/trail/deeds.server';
import type { Member } from '../organisation/members.server';
import type { Role } from '../organisation/permission';
import { keepAdministrator, requireStillAdmits } from './members-at-stake.server';
import { membershipWords } from './memberships.words';
import { endWaitingNomination, nominate, waitingNomination } from './nominations.server';

const say = membershipWords.sentence;

/**
 * Asks to join an organisation; its administrators are told by mail.
 * @throws Refusal where the person asked already, or is a member
 */
export async function requestToJoin(visitor: Visitor, organisationId: string): Promise<void> {
  const { person } = visitor;
  try {
    await onOrganisation('membership-requested', organisationId, visitor, async ({ tx, at, did }) => {
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
      return did({ plain: { membershipId: id, personId: person.id } });
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
  await onOrganisation('membership-admitted', deed.organisation.id, deed, async (organisation) => {
    const { tx, at, did, instead } = organisation;
    await requireStillAdmits(organisation, deed);
    const asked = {
      id: membershipId,
      organisationId: deed.organisation.id,
      admittedAt: null,
      endedAt: null,
      nominations: { none: waitingNomination },
    };
    if (chosen.roles.includes('authorised_signatory')) {
      await changed(tx, asked, {});
      return instead('nomination-made', await nominate(tx, deed, membershipId, chosen));
    }
    const admitted = { admittedAt: at, admittedById: deed.person.id, ...columns(chosen) };
    const { person } = await changed(tx, asked, admitted);
    await promiseNotice(tx, { kind: 'membership-admitted', aboutId: membershipId, address: person.address });
    return did({ plain: { membershipId, personId: person.id, roles: [...chosen.roles].join(', ') } });
  });
}

/**
 * Changes the roles of a member, never leaving the organisation without an administrator. Somebody else who shall become
 * an authorised signatory is asked first; the other roles hold at once. What was asked before and waits is taken back.
 * @throws Refusal
 */
export async function changeRoles(deed: Member<'admit members'>, membershipId: string, chosen: Chosen): Promise<void> {
  await onOrganisation('membership-changed', deed.organisation.id, deed, async (organisation) => {
    const { tx, also, did } = organisation;
    await requireStillAdmits(organisation, deed);
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
    const done = await did({ plain: { membershipId, personId: person.id, roles: [...now].join(', ') } });
    if (asks) await also('nomination-made', await nominate(tx, deed, membershipId, chosen));
    return done;
  });
}

/**
 * Ends a membership, or turns a request down; never leaves the organisation without an administrator.
 * @throws Refusal
 */
export async function endMembership(deed: Member<'admit members'>, membershipId: string): Promise<void> {
  await onOrganisation('membership-ended', deed.organisation.id, deed, async (organisation) => {
    const { tx, at, did } = organisation;
    await requireStillAdmits(organisation, deed);
    const standing = { id: membershipId, organisationId: deed.organisation.id, endedAt: null };
    const { person } = await changed(tx, standing, { endedAt: at });
    await endWaitingNomination(tx, membershipId, { takenBackAt: deed.at });
    await keepAdministrator(tx, deed.organisation.id);
    return did({ plain: { membershipId, personId: person.id } });
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
