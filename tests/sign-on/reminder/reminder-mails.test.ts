import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { approvalLink, approve } from '~/sign-on/endorsement/approvals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { planPage } from '~/sign-on/reminder/plans.server';
import { previewsFor, reminderPage } from '~/sign-on/reminder/reminder-page.server';
import { sentMailsOf } from '~/sign-on/reminder/sent-mails.server';
import { ask } from '../../setup/approvals';
import type { AnOrganisation } from '../../setup/coalition';
import { deskOf, prepared, typedFor } from '../../setup/letters';
import { aLetterDueIn, aPartner, hour, invitedRow, roundsOf, sendDueReminders } from '../../setup/reminders';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; versionId: string };
beforeAll(async () => {
  lead = await aPartner();
});
beforeEach(async () => {
  letter = await aLetterDueIn(lead, 71.9);
});
const ana = 'ana@partner.example';

const mailTo = async (address: string) => {
  const [round] = await roundsOf(letter.id);
  const content = await signOnNotices['reminder']!(round!.id, address);
  return content && { ...content, props: content.mail.props as Record<string, string> };
};
/** As if it had been asked two days ago. */
const askedLongAgo = (id: string) =>
  database().approval.update({ where: { id }, data: { askedAt: new Date(Date.now() - 48 * hour) } });

describe('the mail', () => {
  test('says to who is invited what is missing, and leads to the invitation; one click stops it', async () => {
    const { id } = await invitedRow(letter.id, ana, { language: 'fr' });
    await sendDueReminders();
    const mail = await mailTo(ana);
    expect(mail?.subject).toContain('Rappel');
    expect(mail?.props).toMatchObject({ because: 'invited', language: 'fr', lead: lead.name });
    expect(mail?.props['link']).toContain(`/invitations/${tokenFor('invitation', id)}`);
    expect(mail?.headers?.['List-Unsubscribe']).toContain(tokenFor('stop', id));
  });

  test('asks who was brought from a sign-on elsewhere to confirm, not to decide', async () => {
    const list = { letterId: letter.id, source: 'answers.csv', language: 'fr', collected: true, madeAt: new Date() };
    const { id: listId } = await database().invitationList.create({ data: { ...list, header: [], columns: [] } });
    const words = { organisation: 'Enfance', person: 'Ana', address: ana, country: 'FR', language: 'fr', note: '' };
    const line = await database().invitationLine.create({ data: { listId, place: 1, cells: ['Enfance'], ...words } });
    const { id } = await invitedRow(letter.id, ana, { language: 'fr', lineId: line.id });
    await sendDueReminders();
    const mail = await mailTo(ana);
    expect(mail?.subject).toBe(
      'Rappel\u00a0: confirmer la cosignature de Enfance\u00a0: «\u202fProtect children online\u202f»',
    );
    expect(mail?.props).toMatchObject({ because: 'collected', organisation: 'Enfance' });
    expect(mail?.props['link']).toContain(`/confirmations/${tokenFor('confirmation', id)}`);
  });

  test('brings the director the own approval link, and whoever prepares never sees it', async () => {
    const partner = await aPartner();
    const preparationId = await prepared(partner, letter.id);
    const { token, approval } = await ask(partner, preparationId);
    await askedLongAgo(approval.id);
    await sendDueReminders();
    expect(await roundsOf(letter.id)).toMatchObject([{ to: [partner.signatory.address] }]);
    expect((await mailTo(partner.signatory.address))?.props['link']).toContain(`/approvals/${token}`);
    expect(await mailTo(partner.editor.address)).toBeNull();
    await approve((await approvalLink(token, new Date()))!.link, await typedFor(preparationId));
    expect(await mailTo(partner.signatory.address)).toBeNull();
  });

  test('says what is missing when it is sent, not when it was promised', async () => {
    const partner = await aPartner();
    await invitedRow(letter.id, 'other@partner.example');
    await prepared(partner, letter.id);
    await sendDueReminders();
    expect((await mailTo(partner.editor.address))?.props).toMatchObject({
      because: 'begun',
      organisation: partner.name,
    });
  });

  test('is not sent once the mailbox decided, or sign-on closed', async () => {
    const { id } = await invitedRow(letter.id, ana);
    await sendDueReminders();
    await database().invitation.update({ where: { id }, data: { declinedAt: new Date() } });
    expect(await mailTo(ana)).toBeNull();
    await database().invitation.update({ where: { id }, data: { declinedAt: null } });
    expect(await mailTo(ana)).not.toBeNull();
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    expect(await mailTo(ana)).toBeNull();
  });
});

describe('the lead', () => {
  test('sees each hour of the plan, and how many it would reach', async () => {
    await invitedRow(letter.id, ana);
    await invitedRow(letter.id, 'new@partner.example', { invitedAt: new Date(Date.now() + 24 * hour) });
    const page = await planPage(await deskOf(lead.editor, letter.id, 'invite organisations'));
    expect(page?.moments.map(({ hours, passed, reaches }) => [hours, passed, reaches])).toEqual([
      [168, true, 1],
      [72, true, 1],
      [24, false, 1],
      [3, false, 2],
    ]);
  });

  test('previews the mail with its words, and no link of anybody else', async () => {
    const partner = await aPartner();
    const { approval } = await ask(partner, await prepared(partner, letter.id));
    await askedLongAgo(approval.id);
    const desk = await deskOf(lead.editor, letter.id, 'invite organisations');
    const page = await reminderPage(desk, { about: null, rows: [] });
    expect(page?.now).toMatchObject([{ id: approval.id, about: 'waits', address: null, organisation: partner.name }]);
    const [preview] = await previewsFor(desk, [approval.id], 'We hand it over on Monday.');
    expect(preview?.text).toContain('We hand it over on Monday.');
    expect(JSON.stringify([page, preview])).not.toContain(tokenFor('approval', approval.id));
  });

  test('sees on the board how often each was reminded, when last, and what did not arrive', async () => {
    const { id } = await invitedRow(letter.id, ana);
    await sendDueReminders();
    const [round] = await roundsOf(letter.id);
    const failed = { failedAt: new Date(), failure: 'no such mailbox' };
    await database().notice.updateMany({ where: { aboutId: round!.id, address: ana }, data: failed });
    expect((await sentMailsOf(letter.id, [id])).get(id)).toMatchObject({
      reminders: 1,
      lastReminderAt: round!.sentAt,
      failed: 1,
    });
    const partner = await aPartner();
    await database().invitation.update({ where: { id }, data: { organisationId: partner.id } });
    const keys = (await responsesTo({ letter: { ...letter, leadId: lead.id } as never })).map(({ key }) => key);
    expect([...(await sentMailsOf(letter.id, [id, ...keys])).keys()]).toEqual(keys);
  });
});
