import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { beginInvitation, declineInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { cancelInvitation, inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { stopMailsOfLead } from '~/sign-on/invitation/mail-stops.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { type AnOrganisation, anOrganisation, member } from '../../setup/coalition';
import { visitorFor } from '../../setup/founding';
import { aLetter, deskOf, opened, prepared, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let partner: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
});

async function anOpenLetter() {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  return { letter, deed: await deskOf(lead.editor, letter.id, 'invite organisations') };
}
const invited = (...addresses: string[]) => addresses.map((address) => ({ address, name: null }));
const linkOf = async (letterId: string, address: string, purpose: 'invitation' | 'stop' = 'invitation') => {
  const { id } = await database().invitation.findFirstOrThrow({ where: { letterId, address } });
  return (await invitationLink(purpose, tokenFor(purpose, id), new Date()))!.link;
};
/** How many statements wait for a row that another one holds. */
async function waiting(): Promise<number> {
  const found = await database().$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return found.length;
}
const events = (subjectId: string, kind: string) => database().event.count({ where: { subjectId, kind } });

describe('inviting', () => {
  test('mails each mailbox once, whatever is pressed twice', async () => {
    const { letter, deed } = await anOpenLetter();
    const list = invited('one@partner.example', 'two@partner.example');
    const outcomes = await Promise.all([inviteOrganisations(deed, list), inviteOrganisations(deed, list)]);
    expect(outcomes.reduce((sum, outcome) => sum + outcome.invited, 0)).toBe(2);
    expect(await database().notice.count({ where: { kind: 'invitation' } })).toBe(2);
    expect(await events(letter.id, 'organisation-invited')).toBe(2);
  });

  test('is for a verified lead and an open letter only', async () => {
    const letter = await aLetter(lead);
    const early = await deskOf(lead.editor, letter.id, 'invite organisations');
    await expect(inviteOrganisations(early, invited('one@partner.example'))).rejects.toThrow('not open');
    const { deed } = await anOpenLetter();
    const evidence = { organisationId: lead.id, method: 'staff_attestation' as const };
    await database().evidence.updateMany({ where: evidence, data: { revokedAt: new Date() } });
    await expect(inviteOrganisations(deed, invited('one@partner.example'))).rejects.toThrow('not verified');
    await database().evidence.updateMany({ where: evidence, data: { revokedAt: null } });
  });

  test('a mailbox that wants no more mail gets none, not even after a cancellation', async () => {
    const { letter, deed } = await anOpenLetter();
    await inviteOrganisations(deed, invited('quiet@partner.example'));
    const link = await linkOf(letter.id, 'quiet@partner.example', 'stop');
    await stopMailsOfLead(link);
    await stopMailsOfLead(link);
    expect(await events(letter.id, 'invitation-stopped')).toBe(1);
    expect(await signOnNotices['invitation']!(link.invitationId, 'quiet@partner.example')).toBeNull();
    await cancelInvitation(deed, link.invitationId);
    expect(await inviteOrganisations(deed, invited('quiet@partner.example'))).toMatchObject({ invited: 0, stopped: 1 });
  });

  test('the mail can be stopped with one click (RFC 8058)', async () => {
    const { letter, deed } = await anOpenLetter();
    await inviteOrganisations(deed, invited('click@partner.example'));
    const { invitationId } = await linkOf(letter.id, 'click@partner.example');
    const mail = await signOnNotices['invitation']!(invitationId, 'click@partner.example');
    expect(mail?.headers).toMatchObject({
      'List-Unsubscribe': expect.stringContaining(`/stop/${tokenFor('stop', invitationId)}`),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });
});

describe('answering', () => {
  test('begun twice at once is one preparation, and one event', async () => {
    const { letter, deed } = await anOpenLetter();
    await inviteOrganisations(deed, invited(partner.editor.address));
    const link = await linkOf(letter.id, partner.editor.address);
    const editor = await member(partner.editor.id, partner.id, 'prepare endorsements');
    const begun = await Promise.all([1, 2, 3].map(() => beginInvitation(link, editor)));
    expect(new Set(begun).size).toBe(1);
    expect(await events(letter.id, 'invitation-begun')).toBe(1);
  });

  test('an invitation that one organisation began is not another’s', async () => {
    const { letter, deed } = await anOpenLetter();
    await inviteOrganisations(deed, invited(partner.editor.address));
    const link = await linkOf(letter.id, partner.editor.address);
    await beginInvitation(link, await member(partner.editor.id, partner.id, 'prepare endorsements'));
    const other = await member(lead.editor.id, lead.id, 'prepare endorsements');
    await expect(beginInvitation(link, other)).rejects.toThrow('Another organisation');
  });

  test('declining ends what was prepared; a cancelled invitation begins nothing', async () => {
    const { letter, deed } = await anOpenLetter();
    await inviteOrganisations(deed, invited(partner.editor.address));
    const link = await linkOf(letter.id, partner.editor.address);
    const editor = await member(partner.editor.id, partner.id, 'prepare endorsements');
    await beginInvitation(link, editor);
    await declineInvitation(link, 'Not our field.', visitorFor(partner.editor));
    const open = { letterId: letter.id, organisationId: partner.id, cancelledAt: null };
    expect(await database().preparation.count({ where: open })).toBe(0);
    expect((await responsesTo(deed)).find(({ name }) => name === 'Partner')).toMatchObject({
      state: 'declined',
      reason: 'Not our field.',
    });
    await cancelInvitation(deed, link.invitationId);
    await expect(beginInvitation(link, editor)).rejects.toThrow('cancelled this invitation');
  });

  test('cancelled while somebody begins, it leaves nothing prepared behind', async () => {
    const { letter, deed } = await anOpenLetter();
    await inviteOrganisations(deed, invited(partner.editor.address));
    const { invitationId } = await linkOf(letter.id, partner.editor.address);
    const line = { organisationId: partner.id, startedAt: new Date(), printedName: partner.name, country: 'SE' };
    const cancelling = await transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM invitation WHERE id = ${invitationId}::uuid FOR UPDATE`;
      const under = { invitation: cancelInvitation(deed, invitationId) };
      while ((await waiting()) === 0);
      await tx.preparation.create({ data: { ...line, invitationId, letterId: letter.id, textId: letter.textId } });
      return under;
    });
    expect(await cancelling.invitation).toBe('cancelled');
    expect(await database().preparation.count({ where: { invitationId, cancelledAt: null } })).toBe(0);
    expect(await events(letter.id, 'preparation-ended')).toBe(1);
  });

  test('who has co-signed is neither cancelled nor declined away', async () => {
    const { letter, deed } = await anOpenLetter();
    const preparationId = await prepared(partner, letter.id);
    const signatory = await preparing(partner.signatory, preparationId, 'bind the organisation');
    await coSign(signatory, await typedFor(preparationId));
    const link = await linkOf(letter.id, partner.editor.address);
    await expect(cancelInvitation(deed, link.invitationId)).rejects.toThrow('has co-signed');
    await expect(declineInvitation(link, null, null)).rejects.toThrow('has co-signed');
    const rows = await responsesTo(deed);
    expect(rows.map(({ name, state, lead: leads }) => ({ name, state, leads }))).toEqual([
      { name: 'Partner', state: 'co-signed', leads: false },
      { name: 'Alliance', state: 'waits', leads: true },
    ]);
  });

  test('nothing of another letter is reached with an invitation’s id', async () => {
    const [mine, other] = [await anOpenLetter(), await anOpenLetter()];
    await inviteOrganisations(other.deed, invited('far@partner.example'));
    const { invitationId } = await linkOf(other.letter.id, 'far@partner.example');
    expect(await cancelInvitation(mine.deed, invitationId)).toBe('not there');
  });
});
