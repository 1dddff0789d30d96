import { waitingNomination } from '~/organisations/member/nominations.server';
import { mayBind } from '~/organisations/organisation/authority';
import { mailboxOf } from '~/platform/address/mail-address';
import type { Database, Transaction } from '~/platform/database/database.server';
import type { SignatoryChoice } from './authority';
import { nameOfOther, type PreparationRead } from './locked-preparation.server';
import { refuse } from './refusals.server';

/** Refuses unless the signatory named in the preparation may bind its organisation, at this moment. */
export function requireAuthority(preparation: PreparationRead): asserts preparation is PreparationRead & {
  signatoryPersonId: string;
  signatoryAddress: string;
} {
  const { roles, admittedAt, endedAt, signatoryAddress: address, provenHosts, organisation } = preparation;
  if (!roles || !address) return refuse('signatoryMissing');
  if (preparation.decides === 'board' && !preparation.boardDecidedOn) refuse('boardDayMissing');
  const whyNot = mayBind({ roles, admittedAt, endedAt, address }, provenHosts);
  if (whyNot) refuse(whyNot, { organisation, signatory: preparation.signatoryName ?? address });
  if (preparation.decides === 'two') requireAuthorityOfOther(preparation);
}

/** Of two who sign together, the other one may bind the organisation, too; and a sub-address is not somebody else. */
function requireAuthorityOfOther({ provenHosts, organisation, ...preparation }: PreparationRead) {
  const { otherRoles: roles, otherAdmittedAt: admittedAt, otherEndedAt: endedAt, otherAddress: address } = preparation;
  if (!roles || !address) return refuse('secondMissing');
  if (mailboxOf(address) === mailboxOf(preparation.signatoryAddress ?? '')) refuse('sameTwice');
  const whyNot = mayBind({ roles, admittedAt, endedAt, address }, provenHosts);
  if (whyNot) refuse(whyNot, { organisation, signatory: nameOfOther(preparation) });
}

/** Memberships of an organisation by which somebody may sign, or may once they said yes to it. */
export const signatoriesIn = (organisationId: string) => ({
  organisationId,
  endedAt: null,
  OR: [
    { admittedAt: { not: null }, roles: { has: 'authorised_signatory' as const } },
    { nominations: { some: { ...waitingNomination, roles: { has: 'authorised_signatory' as const } } } },
  ],
});

/** The authorised signatories of an organisation, and who was asked to be one, by name. */
export async function signatoryChoices(
  reading: Database | Transaction,
  organisationId: string,
): Promise<SignatoryChoice[]> {
  const hosts = await reading.evidence.findMany({
    where: { organisationId, host: { not: null }, revokedAt: null },
    select: { host: true },
  });
  const proven = hosts.flatMap(({ host }) => host ?? []);
  const members = await reading.membership.findMany({
    where: signatoriesIn(organisationId),
    include: { person: true, nominations: { where: waitingNomination } },
    orderBy: { person: { name: 'asc' } },
  });
  return members.map(({ id, person, position, roles, admittedAt, endedAt, nominations: [asked] }) => ({
    membershipId: id,
    personId: person.id,
    // As whoever named them wrote it, until they say themselves: members of the organisation alone see it.
    name: person.name ?? asked?.suggestedName ?? person.address,
    address: person.address,
    position: asked?.position ?? position,
    asked: asked !== undefined,
    whyNot: mayBind(
      {
        roles: asked?.roles ?? roles,
        admittedAt: admittedAt ?? asked?.askedAt ?? null,
        endedAt,
        address: person.address,
      },
      proven,
    ),
  }));
}

type Endorsed = {
  readonly organisationId: string;
  readonly preparationId: string | null;
  readonly consents: readonly { readonly personId: string | null }[];
};

/** Mailboxes of who signed an endorsement, of two who signed together both, and of the organisation’s administrators: each once. */
export async function mailboxesToTell(tx: Transaction, of: Endorsed): Promise<string[]> {
  const { preparationId } = of;
  const acts = preparationId ? await tx.jointAct.findMany({ where: { preparationId, endedAt: null } }) : [];
  const signers = [...of.consents, ...acts].flatMap(({ personId }) => personId ?? []);
  const people = await tx.person.findMany({ where: { id: { in: signers } }, select: { address: true } });
  return [...new Set([...people.map(({ address }) => address), ...(await administratorsOf(tx, of.organisationId))])];
}

/** Mailboxes of an organisation’s administrators. */
export async function administratorsOf(reading: Database | Transaction, organisationId: string): Promise<string[]> {
  const administers = {
    organisationId,
    admittedAt: { not: null },
    endedAt: null,
    roles: { has: 'administrator' as const },
  };
  const people = await reading.person.findMany({
    where: { memberships: { some: administers } },
    select: { address: true },
  });
  return people.map(({ address }) => address);
}
