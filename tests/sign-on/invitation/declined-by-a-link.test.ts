import { beforeAll, beforeEach, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { beginInvitation, declineInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { type AnOrganisation, anOrganisation, member } from '../../setup/coalition';
import { visitorFor } from '../../setup/founding';
import { aLetter, opened } from '../../setup/letters';

// A link that was passed on says no for whom it was mailed to, who hears of it once.

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let partner: AnOrganisation;
let letterId: string;
let id: string;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
});
beforeEach(async () => {
  ({ id: letterId } = await aLetter(lead));
  await opened(lead, letterId);
  const facts = { letterId, address: partner.editor.address, language: 'fr', invitedAt: new Date() };
  ({ id } = await database().invitation.create({ data: facts }));
});

const link = async () => (await invitationLink('invitation', tokenFor('invitation', id), new Date()))!.link;
const told = () => database().notice.findMany({ where: { kind: 'invitation-declined', aboutId: id } });
const mail = () => signOnNotices['invitation-declined']!(id, partner.editor.address);

test.each([
  ['a colleague who is signed in', () => visitorFor(partner.administrator)],
  ['whoever holds the link', () => null],
])('the invited person is told, in their language, that %s declined, and how to answer otherwise', async (_who, by) => {
  await declineInvitation(await link(), 'Not our field.', by());
  expect((await told()).map(({ address }) => address)).toEqual([partner.editor.address]);
  const content = await mail();
  expect(content?.subject).toContain('Votre invitation a été déclinée');
  expect(content?.mail.props).toMatchObject({ lead: lead.name, link: expect.stringContaining('/invitations/') });
  expect(JSON.stringify(content?.mail.props)).not.toContain('Not our field.');
});

test('who declines as the invited person is told nothing', async () => {
  await declineInvitation(await link(), null, visitorFor(partner.editor));
  expect(await told()).toEqual([]);
});

test('it is told once, however often, and not where somebody began since', async () => {
  await declineInvitation(await link(), null, null);
  await beginInvitation(await link(), await member(partner.editor.id, partner.id, 'prepare endorsements', new Date()));
  expect(await mail()).toBeNull();
  await declineInvitation(await link(), null, visitorFor(partner.administrator));
  expect(await told()).toHaveLength(1);
});
