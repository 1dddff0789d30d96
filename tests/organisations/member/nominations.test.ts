import { renderMail } from '@emails/render.server';
import { expect, test } from 'vitest';
import type { Visitor } from '~/accounts/visitors.server';
import { leaveOrganisation } from '~/organisations/member/departures.server';
import { membersOf } from '~/organisations/member/member-list.server';
import { admitMember, changeRoles, endMembership, requestToJoin } from '~/organisations/member/memberships.server';
import { acceptNomination, nominationLink, refuseNomination } from '~/organisations/member/nomination-answers.server';
import { nameSignatory, takeBackNomination } from '~/organisations/member/nominations.server';
import { memberFor } from '~/organisations/organisation/members.server';
import { organisationNotices } from '~/organisations/register/notices.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { type APerson, aMembership, anOrganisation, aPerson, inPlace, member } from '../../setup/coalition';
import { kindsOf } from '../../setup/founding';

const visitorFor = (person: APerson) => ({ person, sessionId: '', staff: false, at: inPlace }) as Visitor;
const standing = (personId: string, organisationId: string) =>
  database().membership.findFirstOrThrow({ where: { personId, organisationId, endedAt: null } });

let founded = 0;
async function harbour() {
  founded += 1;
  const host = `harbour${founded}.example`;
  const organisation = await anOrganisation({ name: `Harbour ${founded}`, host, country: 'DE' });
  const administrator = () => member(organisation.administrator.id, organisation.id, 'admit members');
  return { organisation, administrator };
}

/** Names a director who has no account, and what the mail asks. */
async function named() {
  const { organisation, administrator } = await harbour();
  const address = `director@${organisation.host}`;
  const wish = { address, name: 'Dag Director', position: 'Director' };
  const membershipId = await nameSignatory(await administrator(), wish);
  return { organisation, administrator, address, membershipId };
}
async function linkOf(membershipId: string) {
  const { id } = await database().nomination.findFirstOrThrow({
    where: { membershipId },
    orderBy: { askedAt: 'desc' },
  });
  return (await nominationLink(tokenFor('membership', id), inPlace))!;
}
const membershipOf = (id: string) =>
  database().membership.findUniqueOrThrow({ where: { id }, include: { person: true } });

test('who is named as signatory is asked by mail, and is nothing before their own yes', async () => {
  const { organisation, administrator, address, membershipId } = await named();
  const { person, admittedAt, roles } = await membershipOf(membershipId);
  expect({ name: person.name, admittedAt, roles }).toEqual({ name: null, admittedAt: null, roles: [] });
  expect(await memberFor(person, organisation.id, 'see the desk', inPlace)).toBe('stranger');
  const [mail] = await database().notice.findMany({ where: { kind: 'membership-asked', address } });
  expect(await organisationNotices['membership-asked']!(mail!.aboutId, address)).toMatchObject({
    subject: expect.stringContaining('asks you to be authorised signatory'),
  });
  const listed = (await membersOf(await administrator())).find(({ id }) => id === membershipId);
  expect(listed).toMatchObject({ admitted: false, nomination: { suggestedName: 'Dag Director' } });
});

test('their yes makes the signatory, who is called as they say and not as was suggested', async () => {
  const { organisation, membershipId } = await named();
  const { link, suggestedName, state } = await linkOf(membershipId);
  expect({ suggestedName, state }).toEqual({ suggestedName: 'Dag Director', state: 'waiting' });
  await acceptNomination(link, 'Dagmar Dahl');
  const { person, ...membership } = await membershipOf(membershipId);
  expect(membership).toMatchObject({ roles: ['authorised_signatory'], position: 'Director', admittedAt: inPlace });
  expect(person).toMatchObject({ name: 'Dagmar Dahl', accountSince: null });
  expect(await kindsOf(organisation.id)).toEqual(['nomination-made', 'nomination-accepted']);
  await expect(acceptNomination(link, '')).rejects.toThrow();
  expect(await linkOf(membershipId)).toMatchObject({ state: 'accepted', suggestedName: null });
});

test('a name that is there stays, whatever an administrator or a link says', async () => {
  const { organisation, administrator } = await harbour();
  const person = await aPerson(`known@${organisation.host}`, 'Karin Known');
  const wish = { address: person.address, name: 'Karla', position: 'Chair' };
  const membershipId = await nameSignatory(await administrator(), wish);
  const { link, suggestedName } = await linkOf(membershipId);
  await acceptNomination(link, 'Karla');
  expect(suggestedName).toBeNull();
  expect((await membershipOf(membershipId)).person.name).toBe('Karin Known');
});

test('who names itself says how it is called, where it has no name yet', async () => {
  const { organisation } = await harbour();
  const founder = await aPerson(`founder@${organisation.host}`);
  await aMembership(founder.id, organisation.id, ['administrator']);
  const own = { address: founder.address, name: 'Frida Founder', position: 'Chair' };
  const id = await nameSignatory(await member(founder.id, organisation.id, 'admit members'), own);
  const { person, roles } = await membershipOf(id);
  expect({ name: person.name, roles }).toEqual({
    name: 'Frida Founder',
    roles: ['administrator', 'authorised_signatory'],
  });
});

test('who says no is no member, and can be asked again', async () => {
  const { organisation, administrator, address, membershipId } = await named();
  await refuseNomination((await linkOf(membershipId)).link);
  expect((await membershipOf(membershipId)).endedAt).toEqual(inPlace);
  await expect(acceptNomination((await linkOf(membershipId)).link, '')).rejects.toThrow();
  const again = await nameSignatory(await administrator(), { address, position: 'Director' });
  expect(again).not.toBe(membershipId);
  expect(await kindsOf(organisation.id)).toEqual(['nomination-made', 'nomination-refused', 'nomination-made']);
});

test('what was asked can be taken back, and nobody admits in the person’s place', async () => {
  const { administrator, membershipId } = await named();
  await expect(admitMember(await administrator(), membershipId, { roles: ['editor'] })).rejects.toThrow();
  await expect(changeRoles(await administrator(), membershipId, { roles: ['editor'] })).rejects.toThrow();
  const { link } = await linkOf(membershipId);
  await takeBackNomination(await administrator(), membershipId);
  await expect(acceptNomination(link, '')).rejects.toThrow();
  expect(await linkOf(membershipId)).toMatchObject({ state: 'over' });
});

test('asked twice at once, a person is asked once', async () => {
  const { organisation, administrator } = await harbour();
  const address = `director@${organisation.host}`;
  const deed = await administrator();
  const both = await Promise.allSettled([1, 2].map(() => nameSignatory(deed, { address, position: 'Director' })));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await database().notice.count({ where: { kind: 'membership-asked', address } })).toBe(1);
});

test('answered yes and no at once, one of them holds', async () => {
  const { membershipId } = await named();
  const { link } = await linkOf(membershipId);
  const both = await Promise.allSettled([acceptNomination(link, ''), refuseNomination(link)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a member whom somebody else makes a signatory is asked; the other roles hold at once', async () => {
  const { organisation, administrator } = await harbour();
  const { id } = await standing(organisation.editor.id, organisation.id);
  await changeRoles(await administrator(), id, {
    roles: ['administrator', 'authorised_signatory'],
    position: 'Deputy',
  });
  expect((await membershipOf(id)).roles).toEqual(['administrator']);
  await acceptNomination((await linkOf(id)).link, '');
  expect((await membershipOf(id)).roles).toEqual(['administrator', 'authorised_signatory']);
});

test('who asked to join and shall sign as well is asked before either', async () => {
  const { organisation, administrator } = await harbour();
  const newcomer = await aPerson(`newcomer@${organisation.host}`, 'Nora');
  await requestToJoin(visitorFor(newcomer), organisation.id);
  const { id } = await standing(newcomer.id, organisation.id);
  await admitMember(await administrator(), id, { roles: ['editor', 'authorised_signatory'] });
  expect((await membershipOf(id)).admittedAt).toBeNull();
  await acceptNomination((await linkOf(id)).link, '');
  expect((await membershipOf(id)).roles).toEqual(['editor', 'authorised_signatory']);
});

test('a member leaves at any time and keeps the account; what it was asked meanwhile is over', async () => {
  const { organisation, administrator } = await harbour();
  const { id } = await standing(organisation.editor.id, organisation.id);
  await changeRoles(await administrator(), id, { roles: ['editor', 'authorised_signatory'] });
  await leaveOrganisation(visitorFor(organisation.editor), organisation.id);
  expect((await membershipOf(id)).endedAt).toEqual(inPlace);
  expect(await linkOf(id)).toMatchObject({ state: 'over' });
  expect(await database().person.count({ where: { id: organisation.editor.id } })).toBe(1);
  await expect(leaveOrganisation(visitorFor(organisation.editor), organisation.id)).rejects.toThrow(
    'no longer a member',
  );
});

test('the last administrator leaves after making another one, or when nobody else is left', async () => {
  const { organisation, administrator } = await harbour();
  const leaving = () => leaveOrganisation(visitorFor(organisation.administrator), organisation.id);
  await expect(leaving()).rejects.toThrow('Make another member an administrator');
  const others = [organisation.editor, organisation.signatory];
  for (const { id } of others) await endMembership(await administrator(), (await standing(id, organisation.id)).id);
  const second = await aPerson(`second@${organisation.host}`);
  await aMembership(second.id, organisation.id, ['administrator']);
  await leaving();
  await leaveOrganisation(visitorFor(second), organisation.id);
  expect(await database().membership.count({ where: { organisationId: organisation.id, endedAt: null } })).toBe(0);
});

test('who asks without having a name is called by a mailbox as people read it', async () => {
  const { organisation } = await harbour();
  const founder = await aPerson('ada@xn--kinderhilfe-sterreich-sec.at');
  await aMembership(founder.id, organisation.id, ['administrator']);
  const wish = { address: 'dora@kinderhilfe.example', position: 'Director' };
  const membershipId = await nameSignatory(await member(founder.id, organisation.id, 'admit members'), wish);
  const { id } = await database().nomination.findFirstOrThrow({ where: { membershipId } });
  const mail = await organisationNotices['membership-asked']!(id, wish.address);
  const { text, html } = await renderMail(mail!.mail);
  expect(mail!.subject).toMatch(/^ada@kinderhilfe-österreich\.at asks you/);
  expect(text + html).not.toContain('xn--');
});
