import { renderMail } from '@emails/render.server';
import { beforeAll, expect, test } from 'vitest';
import { erasePerson } from '~/accounts/accounts.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { colleagueOf } from '~/sign-on/invitation/colleagues.server';
import { beginInvitation, declineInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { type AnOrganisation, anOrganisation, member } from '../../setup/coalition';
import { visitorFor } from '../../setup/founding';
import { aLetter, deskOf, opened } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let partner: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  partner = await anOrganisation({ name: 'Free money', host: 'partner.example', country: 'SE' });
});

const said = { name: 'Edgar of evil', why: 'Our office passed it on.' };
async function invitedTo(address: string) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const deed = await deskOf(lead.editor, letter.id, 'invite organisations');
  await inviteOrganisations(deed, [{ address, name: null }]);
  const { id } = await database().invitation.findFirstOrThrow({ where: { letterId: letter.id } });
  const { link } = (await invitationLink('invitation', tokenFor('invitation', id), new Date()))!;
  return { deed, letter, id, link, row: () => database().invitation.findUniqueOrThrow({ where: { id } }) };
}
const editor = () => member(partner.editor.id, partner.id, 'prepare endorsements');
const told = (id: string) => database().notice.count({ where: { kind: 'colleague-began', aboutId: id } });

test('whoever was mailed begins without a word', async () => {
  const { id, link, row } = await invitedTo(partner.editor.address);
  await beginInvitation(link, await editor(), said);
  expect(await row()).toMatchObject({ begunById: partner.editor.id, begunAs: null });
  expect(await told(id)).toBe(0);
});

test('somebody else says who they are first: nothing is begun without it', async () => {
  const { link, row } = await invitedTo('office@partner.example');
  await expect(beginInvitation(link, await editor())).rejects.toThrow('another address');
  expect(await row()).toMatchObject({ begunAt: null });
});

test('another organisation cannot begin with a link that was passed on; of the same one, anybody can', async () => {
  const { link, row } = await invitedTo('office@elsewhere.example');
  await expect(beginInvitation(link, await editor(), said)).rejects.toThrow('sent to another organisation');
  expect(await row()).toMatchObject({ begunAt: null, organisationId: null });
  const meant = { address: 'somebody@gmail.com', organisationName: 'FREE MONEY' };
  await database().invitation.update({ where: { id: link.invitationId }, data: meant });
  await beginInvitation(link, await editor(), said);
  for (const address of ['office@mail.partner.example', 'office@partner.test', 'somebody@gmail.com']) {
    const { link: other } = await invitedTo(address);
    await beginInvitation(other, await editor(), said);
  }
});

test('an organisation whose request the lead declined does not come in by the link of another', async () => {
  const { link, letter } = await invitedTo('office@partner.example');
  const at = new Date();
  const asked = {
    letterId: letter.id,
    organisationId: partner.id,
    words: 'Please.',
    askedAt: at,
    askedById: partner.editor.id,
  };
  await database().admissionRequest.create({
    data: { ...asked, declinedAt: at, decidedById: lead.editor.id, declinedReason: 'Not now.' },
  });
  await expect(beginInvitation(link, await editor(), said)).rejects.toThrow('declined the request');
});

test('it is recorded, and the invited mailbox and the lead see who began', async () => {
  const { deed, id, link, row } = await invitedTo('office@partner.example');
  await Promise.all([beginInvitation(link, await editor(), said), beginInvitation(link, await editor(), said)]);
  expect(await told(id)).toBe(1);
  const board = await responsesTo(deed);
  expect(board).toContainEqual(
    expect.objectContaining({ colleague: { ...said, address: partner.editor.address }, state: 'begun' }),
  );
  expect(await colleagueOf(await row())).toEqual({
    ...said,
    address: partner.editor.address,
    organisation: 'Free money',
    signed: false,
  });
  const event = await database().event.findFirstOrThrow({
    where: { kind: 'colleague-began' },
    include: { values: true },
  });
  expect(event.values.map(({ value }) => value).sort()).toEqual([said.name, said.why].sort());
});

test('the mail names the mailbox that signed in, and nothing that was typed', async () => {
  const { id, link } = await invitedTo('office@partner.example');
  await beginInvitation(link, await editor(), said);
  const mail = await signOnNotices['colleague-began']!(id, 'office@partner.example');
  const { text } = await renderMail(mail!.mail);
  expect(text).toContain(partner.editor.address);
  for (const typed of [said.name, said.why, 'Free money']) expect(text).not.toContain(typed);
});

test('erased, the person is gone from the invitation and from what the trail says beside its chain', async () => {
  const { link, row } = await invitedTo('office@partner.example');
  await beginInvitation(link, await editor(), said);
  await erasePerson({ person: partner.editor, at: new Date() });
  expect(await row()).toMatchObject({ begunAs: null, begunWhy: null });
  const values = await database().eventValue.findMany({ where: { event: { kind: 'colleague-began' } } });
  expect(values.every(({ value, salt }) => value === null && salt === null)).toBe(true);
});

const theirEditor = (organisation: AnOrganisation) =>
  member(organisation.editor.id, organisation.id, 'prepare endorsements');

/** Another organisation whose officer was sent the link, and began with it. */
async function begunByStranger(address: string) {
  const stranger = await anOrganisation({ name: 'Stranger', host: `stranger.${address.split('@')[1]}`, country: 'NL' });
  const invited = await invitedTo(address);
  const theirs = await member(stranger.editor.id, stranger.id, 'prepare endorsements');
  return { stranger, ...invited, theirs: await beginInvitation(invited.link, theirs, said) };
}

test('whom it was mailed to begins all the same, and what a stranger prepared with it ends', async () => {
  const invitedOne = await anOrganisation({ name: 'Ours', host: 'ours.example', country: 'SE' });
  const { link, row, theirs } = await begunByStranger(invitedOne.editor.address);
  const ours = await beginInvitation(link, await theirEditor(invitedOne));
  expect(ours).not.toBe(theirs);
  expect(await row()).toMatchObject({ organisationId: invitedOne.id, begunById: invitedOne.editor.id, begunAs: null });
  const ended = await database().preparation.findUniqueOrThrow({ where: { id: theirs } });
  expect(ended.cancelledAt).not.toBeNull();
  const another = await member(invitedOne.administrator.id, invitedOne.id, 'prepare endorsements');
  expect(await beginInvitation(link, another), 'a colleague goes on with it').toBe(ours);
});

test('a link that was passed on does not stop what the invited organisation prepares', async () => {
  const invitedOne = await anOrganisation({ name: 'Kept', host: 'kept.example', country: 'SE' });
  const { link, row } = await invitedTo(invitedOne.editor.address);
  await beginInvitation(link, await theirEditor(invitedOne));
  const stranger = await anOrganisation({ name: 'Passer', host: 'passer.example', country: 'NL' });
  for (const by of [null, visitorFor(stranger.editor)])
    await expect(declineInvitation(link, null, by)).rejects.toThrow('the link alone does not decline it');
  expect(await row()).toMatchObject({ declinedAt: null });
  await declineInvitation(link, 'Our board said no.', visitorFor(invitedOne.administrator));
  expect(await row()).toMatchObject({ declinedReason: 'Our board said no.' });
});

test('before anybody began, the link alone declines', async () => {
  const { link, row } = await invitedTo('office@nobody.example');
  await declineInvitation(link, null, null);
  expect((await row()).declinedAt).not.toBeNull();
});
