import { requireVisitor, type Visitor } from '~/accounts/visitors.server';
import { database } from '~/platform/database/database.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { type Ability, may, type Role } from './permission';

/**
 * The proof that a person may do one thing for one organisation, at one moment. Operations demand it; only
 * `memberFor` makes it, so that a forgotten check is a type error.
 */
export type Member<A extends Ability = Ability> = Capability<
  { member: A },
  {
    person: Visitor['person'];
    membershipId: string;
    roles: readonly Role[];
    position: string | null;
    organisation: {
      readonly id: string;
      readonly displayName: string;
      readonly legalName: string;
      readonly country: string;
    };
    /** When the request arrived, by the database’s clock. */
    at: Date;
  }
>;

/**
 * The membership of a person in an organisation as a capability, found through the person.
 * @returns 'stranger' where the person is no admitted member, 'not allowed' where the roles do not reach
 */
export async function memberFor<A extends Ability>(
  person: Visitor['person'],
  organisationId: string,
  ability: A,
  at: Date,
): Promise<Member<A> | 'stranger' | 'not allowed'> {
  const [membership] = await database().$queryRaw<Membership[]>`
    SELECT membership.id, roles::text[] AS roles, position,
      display_name AS "displayName", legal_name AS "legalName", country::text AS country
    FROM membership JOIN organisation ON organisation.id = organisation_id
    WHERE person_id = ${person.id}::uuid AND organisation_id = ${organisationId}::uuid
      AND admitted_at IS NOT NULL AND ended_at IS NULL`;
  if (!membership) return 'stranger';
  if (!may(membership.roles, ability)) return 'not allowed';
  const { id, roles, position, displayName, legalName, country } = membership;
  const organisation = { id: organisationId, displayName, legalName, country };
  return grant<Member<A>>({ person, membershipId: id, roles, position, organisation, at });
}

type Membership = Pick<Member, 'roles' | 'position'> & Omit<Member['organisation'], 'id'> & { readonly id: string };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a part of an address can be the id of a row; anything else is not there. */
export const isId = (text: string | undefined): text is string => uuid.test(text ?? '');

/** The signed-in member who may do this for the organisation of the address: 404 to strangers, 403 without the role. */
export const requireMember = <A extends Ability>(arriving: Arriving, ability: A): Promise<Member<A>> =>
  requireMemberOf(arriving, arriving.params['organisation'], ability);

/** The same for an organisation that a form names. */
export async function requireMemberOf<A extends Ability>(
  arriving: Arriving,
  organisationId: string | undefined,
  ability: A,
): Promise<Member<A>> {
  const { person, at } = await requireVisitor(arriving);
  if (!isId(organisationId)) throw new NotFound();
  return allowed(await memberFor(person, organisationId, ability, at));
}

/** Turns the finding of `memberFor` into the answer of the platform. */
export function allowed<Deed extends Member>(found: Deed | 'stranger' | 'not allowed'): Deed {
  if (found === 'stranger') throw new NotFound();
  if (found === 'not allowed') throw new Response(null, { status: 403 });
  return found;
}

/** The organisations in which a person is an admitted member, with its roles there, by name. */
export async function organisationsOf(personId: string) {
  return database().membership.findMany({
    where: { personId, admittedAt: { not: null }, endedAt: null },
    include: { organisation: { include: { logo: true } } },
    orderBy: { organisation: { displayName: 'asc' } },
  });
}

/** The memberships of a person; and, by name, an organisation that named them or that they asked to join, where that still waits for a yes. */
export async function belongingsOf(personId: string) {
  const waiting = await database().membership.findMany({
    where: { personId, admittedAt: null, endedAt: null },
    select: {
      organisation: { select: { displayName: true } },
      nominations: { where: { acceptedAt: null, refusedAt: null, takenBackAt: null }, select: { id: true } },
    },
    orderBy: { organisation: { displayName: 'asc' } },
  });
  const [named, joining] = [true, false].map(
    (is) => waiting.find(({ nominations }) => nominations.length > 0 === is)?.organisation.displayName ?? null,
  );
  return { own: await organisationsOf(personId), asked: { named: named ?? null, joining: joining ?? null } };
}
