import type { Visitor } from '~/accounts/visitors.server';
import { webAddressShown, webHost } from '~/platform/address/web-address';
import { database, type Transaction, transaction } from '~/platform/database/database.server';
import { sentences } from '~/platform/locale/sentences';
import { count } from '~/platform/request/rate-limit.server';
import { organisationTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { lapsedBy } from '../evidence/lapse';
import { type AlsoRevoked, revokeStanding } from '../evidence/revocations.server';
import { likenesses } from '../name/likeness';
import type { Resemblance } from '../name/look-alike';
import { entryResemblance } from '../name/resemblance.server';
import type { Member } from '../organisation/members.server';
import { type OrganisationEntry, registerNumbers } from '../organisation/organisation';
import { lockNames, lockOrganisation, raisePublicRevisions } from '../organisation/organisation-locks.server';

const words = sentences('organisations/organisations', { lapsed: 'The name or the website changed.' });

const columns = (entry: OrganisationEntry) => ({
  legalName: entry.legalName,
  displayName: entry.displayName,
  country: entry.country,
  website: entry.website,
  host: webHost(entry.website) ?? '',
  kind: entry.kind,
});

/**
 * Founds an organisation; whoever founds it becomes its administrator, never its authorised signatory. One that could be
 * taken for another is held for a person of the staff.
 * @throws Refusal where the person has founded many today: whoever comes first with a name has the other one held
 */
export async function foundOrganisation(
  { person, at }: Visitor,
  entry: OrganisationEntry,
): Promise<{ id: string; held: boolean }> {
  await count('foundings of a person', person.id);
  return transaction(async (tx) => {
    await lockNames(tx);
    const like = await entryResemblance(tx, columns(entry), null);
    const { id } = await tx.organisation.create({
      data: {
        ...columns(entry),
        foundedAt: at,
        foundedById: person.id,
        ...(like ? { heldAt: at, heldReason: like.by } : {}),
        registers: { create: registerNumbers(entry) },
        memberships: {
          create: {
            personId: person.id,
            roles: ['administrator'],
            requestedAt: at,
            admittedAt: at,
            admittedById: person.id,
          },
        },
      },
    });
    const trail = organisationTrail(id);
    const plain = { country: entry.country };
    await record(tx, trail, {
      kind: 'organisation-founded',
      at,
      actorId: person.id,
      plain,
      values: { name: entry.displayName },
    });
    if (like) await recordHeld(tx, id, like, at);
    return { id, held: like !== null };
  });
}

const recordHeld = (tx: Transaction, id: string, { by, organisationId }: Resemblance, at: Date) =>
  record(tx, organisationTrail(id), {
    kind: 'organisation-held',
    at,
    actorId: null,
    plain: { by, ...(organisationId ? { likeOrganisationId: organisationId } : {}) },
  });

const sameLikeness = (one: string, other: string): boolean => likenesses(one).join() === likenesses(other).join();

/**
 * Changes an organisation’s entry. Evidence that was found for another name, country or website lapses, as `lapsedBy` says, with
 * what other rooms do then (`alsoIn`); a name or website that could be taken for another’s is held.
 */
export async function changeOrganisation(
  deed: Member<'change the organisation'>,
  entry: OrganisationEntry,
  { alsoIn }: AlsoRevoked,
): Promise<void> {
  const { organisation, person, at } = deed;
  await transaction(async (tx) => {
    await lockNames(tx);
    await raisePublicRevisions(tx, organisation.id);
    await lockOrganisation(tx, organisation.id);
    const before = await tx.organisation.findUniqueOrThrow({
      where: { id: organisation.id },
      include: { evidence: true },
    });
    const fresh = columns(entry);
    const renamed =
      !sameLikeness(fresh.displayName, before.displayName) || !sameLikeness(fresh.legalName, before.legalName);
    const changed = fresh.displayName !== before.displayName || fresh.legalName !== before.legalName;
    const moved = fresh.host !== before.host;
    const like = changed || moved ? await entryResemblance(tx, fresh, organisation.id) : null;
    const relocated = fresh.country !== before.country;
    const lapsed = lapsedBy({ renamed, relocated, host: fresh.host, formerHost: before.host }, before.evidence);
    await tx.registerNumber.deleteMany({ where: { organisationId: organisation.id } });
    await tx.organisation.update({
      where: { id: organisation.id },
      data: {
        ...fresh,
        registers: { create: registerNumbers(entry) },
        ...(like ? { heldAt: at, heldReason: like.by, releasedAt: null } : {}),
      },
    });
    if (lapsed.length > 0 || like)
      await revokeStanding(tx, organisation.id, lapsed, {
        at,
        actorId: person.id,
        reason: words('en')('lapsed'),
        alsoIn,
      });
    await record(tx, organisationTrail(organisation.id), {
      kind: 'organisation-changed',
      at,
      actorId: person.id,
      plain: { fields: changedFields(before, fresh).join(', ') },
      values: { name: entry.displayName },
    });
    if (like) await recordHeld(tx, organisation.id, like, at);
  });
}

function changedFields(before: Record<string, unknown>, fresh: ReturnType<typeof columns>): string[] {
  const { host: _host, ...shown } = fresh;
  const changed = Object.entries(shown).flatMap(([name, value]) => (before[name] === value ? [] : [name]));
  return changed.length > 0 ? changed : ['register numbers'];
}

/** The entry of an organisation as its form starts, for those who may change it. */
export async function entryOf({ organisation }: Member<'change the organisation'>) {
  const row = await database().organisation.findUniqueOrThrow({
    where: { id: organisation.id },
    include: { registers: true },
  });
  const numberIn = (register: string) => row.registers.find((entry) => entry.register === register)?.number ?? '';
  const { legalName, displayName, country, website, kind } = row;
  return {
    ...{ legalName, displayName, country, kind, website: webAddressShown(website) },
    transparencyNumber: numberIn('eu-transparency-register'),
    lei: numberIn('lei'),
    nationalNumber: numberIn('national-register'),
    charityNumber: numberIn('charity-register'),
  };
}
