import { beforeAll, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { hasStopped, stopMailsOfLead } from '~/sign-on/invitation/mail-stops.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, deskOf, opened } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let other: AnOrganisation;
const address = 'quiet@partner.example';
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  other = await anOrganisation({ name: 'Other', host: 'other.example', country: 'SE', verified: true });
});

async function inviting(organisation: AnOrganisation) {
  const letter = await aLetter(organisation);
  await opened(organisation, letter.id);
  const deed = await deskOf(organisation.editor, letter.id, 'invite organisations');
  const outcome = await inviteOrganisations(deed, [{ address, name: null }]);
  const found = await database().invitation.findFirst({ where: { letterId: letter.id, address } });
  return { deed, letter, outcome, invitationId: found?.id ?? '' };
}
const pressStop = async (invitationId: string) =>
  stopMailsOfLead((await invitationLink('stop', tokenFor('stop', invitationId), new Date()))!.link);
const mailOf = (invitationId: string) => signOnNotices['invitation']!(invitationId, address);

test('one click ends the mails of a lead about all its letters, and of no other lead', async () => {
  const [first, second, theirs] = [await inviting(lead), await inviting(lead), await inviting(other)];
  await pressStop(first.invitationId);
  await pressStop(second.invitationId);
  expect(await database().leadMailStop.count()).toBe(1);
  expect(await mailOf(first.invitationId)).toBeNull();
  expect(await mailOf(second.invitationId)).toBeNull();
  expect(await mailOf(theirs.invitationId)).not.toBeNull();
  expect((await inviting(lead)).outcome).toMatchObject({ invited: 0, stopped: 1 });
  expect((await inviting(other)).outcome).toMatchObject({ invited: 1, stopped: 0 });
  expect(await responsesTo(second.deed)).toContainEqual(
    expect.objectContaining({ mailboxes: [expect.objectContaining({ address })], state: 'stopped' }),
  );
  expect(await responsesTo(theirs.deed)).toContainEqual(
    expect.objectContaining({ mailboxes: [expect.objectContaining({ address })], state: 'invited' }),
  );
});

test('it holds after the address was erased', async () => {
  const dump = JSON.stringify(await database().leadMailStop.findMany());
  expect(dump).not.toContain(address);
  await database().invitation.updateMany({ where: { letter: { leadId: lead.id } }, data: { address: null } });
  const letter = await aLetter(lead);
  expect(await hasStopped(letter.id, address)).toBe(true);
});

test('the mail comes in the name of whoever invites for the lead, and answers go to whoever invited', async () => {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const deed = await deskOf(lead.editor, letter.id, 'invite organisations');
  await inviteOrganisations(deed, [{ address: 'ana@partner.example', name: null }]);
  const { id } = await database().invitation.findFirstOrThrow({ where: { letterId: letter.id } });
  const mail = await signOnNotices['invitation']!(id, 'ana@partner.example');
  expect(mail).toMatchObject({ fromName: 'Edgar of Alliance, Alliance via Undersigned', replyTo: lead.editor.address });
});
