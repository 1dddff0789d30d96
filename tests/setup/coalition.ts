import { type Member, memberFor } from '~/organisations/organisation/members.server';
import type { Ability, Role } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';

// The named persons and organisations of tests: rows as the deeds write them, capabilities through the real guards.

export type APerson = { id: string; address: string; name: string | null };

/** The moment at which everything below was in place. */
export const inPlace = new Date('2026-11-01T09:00:00Z');

export async function aPerson(address: string, name?: string): Promise<APerson> {
  return database().person.create({
    data: { address, name: name ?? null, accountSince: inPlace },
    select: { id: true, address: true, name: true },
  });
}

type Wish = { name: string; host: string; country: string; verified?: boolean };

/**
 * An organisation with three members, `administrator@`, `editor@` and `signatory@` its host. Where `verified`, a mailbox
 * on its domain and the staff's attestation are in place.
 */
export async function anOrganisation({ name, host, country, verified = false }: Wish) {
  const { id } = await database().organisation.create({
    data: {
      legalName: name,
      displayName: name,
      country,
      website: `https://${host}/`,
      host,
      kind: 'association',
      foundedAt: inPlace,
    },
  });
  const administrator = await aPerson(`administrator@${host}`, `Ada of ${name}`);
  const editor = await aPerson(`editor@${host}`, `Edgar of ${name}`);
  const signatory = await aPerson(`signatory@${host}`, `Dora of ${name}`);
  await aMembership(administrator.id, id, ['administrator']);
  await aMembership(editor.id, id, ['editor']);
  await aMembership(signatory.id, id, ['authorised_signatory'], 'Director');
  if (verified) await verifiedByStaff(id, host);
  return { id, name, host, country, administrator, editor, signatory };
}
export type AnOrganisation = Awaited<ReturnType<typeof anOrganisation>>;

export async function aMembership(personId: string, organisationId: string, roles: Role[], position?: string) {
  return database().membership.create({
    data: { personId, organisationId, roles, position: position ?? null, requestedAt: inPlace, admittedAt: inPlace },
  });
}

/** The two pieces of evidence that make an organisation verified without any lead's word. */
export async function verifiedByStaff(organisationId: string, host: string) {
  await aProvenMailbox(organisationId, host);
  await database().evidence.create({
    data: {
      organisationId,
      method: 'staff_attestation',
      basis: 'Seen in the register of associations',
      foundAt: inPlace,
    },
  });
}

export async function aProvenMailbox(organisationId: string, host: string) {
  return database().evidence.create({
    data: { organisationId, method: 'mailbox', basis: `A mailbox on ${host}`, host, foundAt: inPlace },
  });
}

/** What `memberFor` gives a person who may do this; fails the test where it refuses. */
export async function member<A extends Ability>(
  personId: string,
  organisationId: string,
  ability: A,
  at: Date = inPlace,
): Promise<Member<A>> {
  const person = await database().person.findUniqueOrThrow({
    where: { id: personId },
    select: { id: true, address: true, name: true },
  });
  const found = await memberFor(person, organisationId, ability, at);
  if (typeof found === 'string') throw new Error(`${person.address} may not ${ability}: ${found}`);
  return found;
}
