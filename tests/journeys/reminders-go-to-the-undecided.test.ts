import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { tokenFor } from '~/platform/request/token.server';
import { declineInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { stopMailsOfLead } from '~/sign-on/invitation/mail-stops.server';
import { test } from './support/arranged';
import { type ALetter, askedForApproval, coSigned, invited, openedLetter } from './support/letters';
import { followLink, mailsSoFar, openMail } from './support/mailbox';
import { estuaryFamilies, verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Before the deadline passes';
const hour = 3_600_000;
const [open, said, quiet] = ['info@willowbank.example', 'no@heron.example', 'stop@plover.example'];

/** What the rows say of hours is set back, as only time does: opened and asked three days ago, due in `hours`. */
async function daysPassed({ id }: ALetter, hours: number): Promise<void> {
  const [ago, deadline] = [new Date(Date.now() - 72 * hour), new Date(Date.now() + hours * hour)];
  await transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.opening.updateMany({ where: { letterId: id }, data: { openedAt: ago, firstDeadline: deadline } });
    await tx.invitation.updateMany({ where: { letterId: id }, data: { invitedAt: ago } });
    await tx.approval.updateMany({ where: { preparation: { letterId: id } }, data: { askedAt: ago } });
  });
}

const linkOf = async (kind: 'invitation' | 'stop', letter: ALetter, address: string) => {
  const { id } = await database().invitation.findFirstOrThrow({ where: { letterId: letter.id, address } });
  return (await invitationLink(kind, tokenFor(kind, id), new Date()))!.link;
};

test('reminders go to the undecided only: by the plan, and by hand', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Marshlight Alliance',
    host: 'marshlight.example',
    country: 'BE',
    officer: 'Ida Moser',
    director: 'Lorenz Huber',
  });
  const asked = await verifiedOrganisation({
    name: 'Otter Lane',
    host: 'otterlane.example',
    country: 'IE',
    officer: 'Nora Byrne',
    director: 'Cian Walsh',
  });
  const signed = await verifiedOrganisation({
    ...estuaryFamilies,
    name: 'Saltmarsh Families',
    host: 'estuaryreminded.example',
  });
  const letter = await openedLetter(lead, title);
  await askedForApproval(asked, letter);
  await coSigned(signed, letter);
  await invited(
    letter,
    { name: 'Willow Bank', address: open },
    { name: 'Heron House', address: said },
    { name: 'Plover Trust', address: quiet },
  );
  await declineInvitation(await linkOf('invitation', letter, said), 'Our board decided otherwise.', null);
  await stopMailsOfLead(await linkOf('stop', letter, quiet));

  const ida = await newcomer();
  await test.step('nobody can be reminded on the day of the invitation', async () => {
    await signIn(ida, lead.officer.address);
    await ida.goto(`/desk/letters/${letter.id}/reminders/new`);
    await expect(ida.getByRole('main')).toContainText('No one to remind now');
    await expect(ida.getByRole('main')).toContainText('Willow Bank: from');
    await seen(ida, 'reminders, nobody now');
  });

  await daysPassed(letter, 100);
  await test.step('the lead sees the plan, is told at the field what is wrong, and changes it', async () => {
    await ida.goto(`/desk/letters/${letter.id}/signatories`);
    await ida.getByRole('navigation', { name: 'Pages of this part' }).getByRole('link', { name: 'Reminders' }).click();
    await expect(ida.getByRole('main')).toContainText('It would reach 2 addresses as things are now');
    await seen(ida, 'reminders');
    const another = ida.getByRole('group', { name: 'Another reminder' }).first();
    await another.getByLabel('Number').fill('soon');
    await ida.getByRole('button', { name: 'Save the reminders' }).click();
    await expect(ida.getByRole('alert')).toContainText('Enter a whole number');
    await seen(ida, 'reminders, something to correct');
    await expect(another.getByLabel('Number')).toHaveValue('soon');
    await another.getByLabel('Number').fill('2');
    await ida.getByRole('button', { name: 'Save the reminders' }).click();
    await expect(ida.getByRole('main')).toContainText('The reminders are saved');
    await expect(ida.getByRole('group', { name: 'Reminder 5' })).toBeVisible();
  });

  await test.step('it reminds one by hand, having read the mail with its own words', async () => {
    await ida.goto(`/desk/letters/${letter.id}/signatories`);
    await ida.getByRole('link', { name: 'Remind: Willow Bank' }).click();
    await ida.getByLabel('Your words').fill('We hand the letter over on Monday.');
    await ida.getByRole('button', { name: 'Preview with these words' }).click();
    await expect(ida.locator('.caught-text')).toContainText('We hand the letter over on Monday.');
    await seen(ida, 'reminder by hand');
    await ida.getByRole('button', { name: 'Send the reminders' }).click();
    const row = ida.getByRole('row').filter({ hasText: 'Willow Bank' });
    await expect(row).toContainText('Reminded');
    await seen(ida, 'the board with reminders');
    await ida.goto(`/desk/letters/${letter.id}/reminders/new`);
    await expect(ida.getByRole('main')).toContainText('Willow Bank: from');
    await seen(ida, 'reminders to all of a kind');
  });

  const reader = await newcomer({ javaScript: false });
  await test.step('who was invited reads what is missing, who can do it, and the words', async () => {
    await openMail(reader, open, 'Reminder: decide whether to co-sign');
    await expect(reader.locator('.caught-text')).toContainText('We hand the letter over on Monday.');
    await expect(reader.locator('.caught-text')).toContainText('The decision of your organisation');
    await seen(reader, 'mail of the reminder');
    await followLink(reader, '/invitations/');
    await expect(reader.getByRole('heading', { name: 'Invitation to co-sign' })).toBeVisible();
    await expect(reader.getByRole('main')).toContainText(title);
  });

  await daysPassed(letter, 72 - 1 / 3600);
  await test.step('three days before the deadline the director is reminded, with the link that approves', async () => {
    await openMail(reader, asked.director.address, 'Reminder: your approval is needed');
    await expect(reader.locator('.caught-text')).toContainText('Only you. You need no account.');
    await seen(reader, 'mail of the reminder to a director');
    await followLink(reader, '/approvals/');
    await expect(reader.getByRole('button', { name: 'Approve and co-sign the letter' })).toBeVisible();
  });

  await test.step('and nobody else: who said no, stopped, co-signed, prepared, or was reminded today', async () => {
    const others = [said, quiet, asked.officer.address, signed.officer.address, signed.director.address];
    for (const address of others) expect(await mailsSoFar(reader, address, 'Reminder'), address).toBe(0);
    expect(await mailsSoFar(reader, open, 'Reminder')).toBe(1);
    await ida.goto(`/desk/letters/${letter.id}/trail`);
    await expect(ida.getByRole('main')).toContainText('The reminders that were due were sent to 1 address');
  });
});
