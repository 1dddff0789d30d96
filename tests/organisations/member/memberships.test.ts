import { expect, test } from 'vitest';
import type { Visitor } from '~/accounts/visitors.server';
import { admitMember, changeRoles, endMembership, requestToJoin } from '~/organisations/member/memberships.server';
import { nameSignatory } from '~/organisations/member/nominations.server';
import { memberFor } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { type APerson, aMembership, anOrganisation, aPerson, inPlace, member } from '../../setup/coalition';

const visitorFor = (person: APerson) => ({ person, sessionId: '', staff: false, at: inPlace }) as Visitor;
const standing = (personId: string, organisationId: string) =>
  database().membership.findFirstOrThrow({ where: { personId, organisationId, endedAt: null } });
const administratorsOf = (organisationId: string) =>
  database().membership.count({ where: { organisationId, roles: { has: 'administrator' }, endedAt: null } });

let founded = 0;
async function harbour() {
  founded += 1;
  const organisation = await anOrganisation({
    name: `Harbour ${founded}`,
    host: `harbour${founded}.example`,
    country: 'DE',
  });
  const administrator = () => member(organisation.administrator.id, organisation.id, 'admit members');
  return { organisation, administrator };
}

test('who asks to join sees and does nothing before an administrator admits', async () => {
  const { organisation, administrator } = await harbour();
  const newcomer = await aPerson('newcomer@harbour.example', 'Nora');
  await requestToJoin(visitorFor(newcomer), organisation.id);
  expect(await memberFor(newcomer, organisation.id, 'see the desk', inPlace)).toBe('stranger');
  expect(await database().notice.findMany({ where: { kind: 'membership-request' } })).toMatchObject([
    { address: organisation.administrator.address },
  ]);
  const { id } = await standing(newcomer.id, organisation.id);
  await admitMember(await administrator(), id, { roles: ['editor'] });
  expect(await memberFor(newcomer, organisation.id, 'draft letters', inPlace)).toMatchObject({ roles: ['editor'] });
  await expect(admitMember(await administrator(), id, { roles: ['administrator'] })).rejects.toThrow(
    /someone else has decided/,
  );
});

test('two requests at once are one', async () => {
  const { organisation } = await harbour();
  const newcomer = await aPerson('twice@harbour.example');
  const both = await Promise.allSettled([1, 2].map(() => requestToJoin(visitorFor(newcomer), organisation.id)));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await database().membership.count({ where: { personId: newcomer.id } })).toBe(1);
});

test('an organisation keeps an administrator', async () => {
  const { organisation, administrator } = await harbour();
  const own = await standing(organisation.administrator.id, organisation.id);
  await expect(endMembership(await administrator(), own.id)).rejects.toThrow(/at least one administrator/);
  await expect(changeRoles(await administrator(), own.id, { roles: ['editor'] })).rejects.toThrow(/at least one/);
  expect(await administratorsOf(organisation.id)).toBe(1);
});

test('of two administrators who end each other at once, one stays', async () => {
  const { organisation, administrator } = await harbour();
  const second = await aPerson(`second@${organisation.host}`);
  const secondMembership = await aMembership(second.id, organisation.id, ['administrator']);
  const first = await standing(organisation.administrator.id, organisation.id);
  const deeds = [await administrator(), await member(second.id, organisation.id, 'admit members')] as const;
  const outcomes = await Promise.allSettled([
    endMembership(deeds[0], secondMembership.id),
    endMembership(deeds[1], first.id),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await administratorsOf(organisation.id)).toBe(1);
});

test('of two administrators who both step down at once, one stays', async () => {
  const { organisation, administrator } = await harbour();
  const second = await aPerson(`down@${organisation.host}`);
  const secondMembership = await aMembership(second.id, organisation.id, ['administrator']);
  const first = await standing(organisation.administrator.id, organisation.id);
  const deeds = [await administrator(), await member(second.id, organisation.id, 'admit members')] as const;
  const outcomes = await Promise.allSettled([
    changeRoles(deeds[0], first.id, { roles: ['editor'] }),
    changeRoles(deeds[1], secondMembership.id, { roles: ['editor'] }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await administratorsOf(organisation.id)).toBe(1);
});

test('nobody decides on the members of another organisation', async () => {
  const [one, other] = [await harbour(), await harbour()];
  const theirs = await standing(other.organisation.editor.id, other.organisation.id);
  await expect(endMembership(await one.administrator(), theirs.id)).rejects.toThrow(/has ended/);
  await expect(changeRoles(await one.administrator(), theirs.id, { roles: ['administrator'] })).rejects.toThrow();
});

test('an administrator who names itself keeps its other role, and the trail says so', async () => {
  const { organisation, administrator } = await harbour();
  await nameSignatory(await administrator(), { address: organisation.administrator.address, position: 'Chair' });
  const { roles } = await standing(organisation.administrator.id, organisation.id);
  expect(roles).toEqual(['administrator', 'authorised_signatory']);
  const [event] = await database().event.findMany({
    where: { subjectId: organisation.id },
    orderBy: { ordinal: 'desc' },
  });
  expect(event?.kind).toBe('membership-changed');
});
