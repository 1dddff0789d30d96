import { test } from './support/arranged';
import { askedForApproval, openedLetter, published } from './support/letters';
import { openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Time for every board';
const day = 86_400_000;

test('a deadline is extended: whoever has not decided is told, and readers see it', async ({ newcomer }) => {
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
  const letter = await openedLetter(lead, title);
  await published(letter);
  await askedForApproval(partner, letter);

  const ida = await newcomer();
  await test.step('the lead finds it from the signatories, and is told at the field what is wrong', async () => {
    await signIn(ida, lead.officer.address);
    await ida.goto(`/desk/letters/${letter.id}/signatories`);
    await ida.getByRole('link', { name: 'Move the deadline later' }).click();
    await expect(ida.getByRole('main')).toContainText('1 authorised signatory who was asked to approve');
    await seen(ida, 'extension');
    await ida.getByRole('button', { name: 'Move the deadline' }).click();
    await expect(ida.getByRole('alert')).toContainText('Give a reason');
    await seen(ida, 'extension, something to correct');
  });

  await test.step('it moves the deadline, once, with its reason', async () => {
    const later = new Date(Date.now() + 30 * day).toISOString().slice(0, 10);
    await ida.getByLabel('Date').fill(later);
    await ida.getByLabel('Reason').fill('Several boards meet only next week.');
    await ida.getByRole('button', { name: 'Move the deadline' }).click();
    await expect(ida.getByRole('heading', { level: 1 })).toContainText(/signatories|signed/i);
  });

  await test.step('the director is told, with the reason, and can still approve', async () => {
    const cian = await newcomer({ javaScript: false });
    await openMail(cian, partner.director.address, 'The deadline moved to');
    await expect(cian.locator('.caught-text')).toContainText('Several boards meet only next week.');
    await seen(cian, 'mail of the extension');
    await openMail(cian, partner.director.address, `For your approval: co-sign “${title}”`);
  });

  await test.step('the trail says so', async () => {
    await ida.goto(`/desk/letters/${letter.id}/trail`);
    await expect(ida.getByRole('main')).toContainText('Several boards meet only next week.');
  });
});
