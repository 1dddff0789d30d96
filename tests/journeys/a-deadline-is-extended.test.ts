import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { test } from './support/arranged';
import { type ALetter, askedForApproval, openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'Time for every board';
const day = 86_400_000;

/** Days pass: the last move was made before them, and its deadline is now. */
const deadlinePasses = ({ id }: ALetter) =>
  transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    const last = await tx.deadlineMove.findFirstOrThrow({
      where: { opening: { letterId: id } },
      orderBy: { number: 'desc' },
    });
    const to = await databaseNow();
    const movedAt = new Date(to.getTime() - 3 * day);
    await tx.deadlineMove.update({ where: { id: last.id }, data: { to, movedAt } });
  });

async function moveTo(page: Page, days: number): Promise<void> {
  await page.getByLabel('Date').fill(new Date(Date.now() + days * day).toISOString().slice(0, 10));
  await page.getByLabel('Time', { exact: true }).fill('18:00');
  await page.getByLabel('Reason').fill('Several boards meet only next week.');
  await page.getByRole('button', { name: 'Move the deadline' }).click();
}

async function sign(page: Page, name: string): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your role in the organisation').fill('Director');
  await page.getByRole('button', { name: 'Approve and co-sign the letter' }).click();
}

test('a deadline is extended, brought nearer, and passes while people sign', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Fernway Alliance',
    host: 'fernway.example',
    country: 'AT',
    officer: 'Ida Moser',
    director: 'Lorenz Huber',
  });
  const partner = await verifiedOrganisation({
    name: 'Otter Street',
    host: 'otterstreet.example',
    country: 'IE',
    officer: 'Nora Byrne',
    director: 'Cian Walsh',
  });
  const slower = await verifiedOrganisation({
    name: 'Heron Square',
    host: 'heronsquare.example',
    country: 'EL',
    officer: 'Eleni Pappa',
    director: 'Nikos Vlachos',
  });
  const letter = await openedLetter(lead, title);
  await published(letter);
  await askedForApproval(partner, letter);
  await askedForApproval(slower, letter);

  const ida = await newcomer();
  const move = `/desk/letters/${letter.id}/opening/deadline`;
  await test.step('the lead finds it from the signatories, and is told at the field what is wrong', async () => {
    await signIn(ida, lead.officer.address);
    await ida.goto(`/desk/letters/${letter.id}/signatories`);
    await ida.getByRole('link', { name: 'Move the deadline' }).click();
    await expect(ida.getByRole('main')).toContainText('2 authorised signatories who were asked to approve');
    await seen(ida, 'move of a deadline');
    await ida.getByRole('button', { name: 'Move the deadline' }).click();
    await expect(ida.getByRole('alert')).toContainText('Give a reason');
    await seen(ida, 'move of a deadline, something to correct');
  });

  await test.step('it moves the deadline later, with its reason', async () => {
    await moveTo(ida, 30);
    await expect(ida.getByRole('heading', { level: 1 })).toContainText(/signatories|signed/i);
  });

  await test.step('the director is told, with the reason, and can still approve', async () => {
    const cian = await newcomer({ javaScript: false });
    await openMail(cian, partner.director.address, 'The deadline moved to');
    await expect(cian.locator('.caught-text')).toContainText('Several boards meet only next week.');
    await seen(cian, 'mail of the move');
    await openMail(cian, partner.director.address, `For your approval: co-sign “${title}”`);
  });

  await test.step('nearer it comes with a day’s notice only, and that is told, too', async () => {
    await ida.goto(move);
    await moveTo(ida, 0);
    await expect(ida.getByRole('alert')).toContainText('at least 24 hours from now');
    await moveTo(ida, 3);
    await expect(ida.getByRole('heading', { level: 1 })).toContainText(/signatories|signed/i);
    const cian = await newcomer({ javaScript: false });
    await openMail(cian, partner.director.address, 'The deadline is now earlier');
    await seen(cian, 'mail of the move nearer');
  });

  await test.step('it passes while two directors have the letter before them: who was in time counts', async () => {
    const [cian, nikos] = [await newcomer({ javaScript: false }), await newcomer({ zone: 'Europe/Athens' })];
    for (const [page, { director }] of [[cian, partner] as const, [nikos, slower] as const]) {
      await openMail(page, director.address, 'The deadline is now earlier');
      await followLink(page, '/approvals/');
    }
    await expect(cian.getByText('your time')).toHaveCount(0);
    await expect(nikos.getByText(/Brussels time \(19:00 your time\)/)).toBeVisible();
    await seen(nikos, 'approval, in another time zone');
    await sign(cian, 'Cian Walsh');
    await expect(cian.getByRole('heading', { name: /has co-signed$/ })).toBeVisible();
    await deadlinePasses(letter);
    await sign(nikos, 'Nikos Vlachos');
    await expect(nikos.getByRole('main')).toContainText(/closed/i);
    const signed = await database().endorsement.findMany({ where: { letterId: letter.id, lead: false } });
    expect(signed.map(({ organisationId }) => organisationId)).toEqual([partner.id]);
  });

  await test.step('the trail says so', async () => {
    await ida.goto(`/desk/letters/${letter.id}/trail`);
    await expect(ida.getByRole('main')).toContainText('Several boards meet only next week.');
  });
});
