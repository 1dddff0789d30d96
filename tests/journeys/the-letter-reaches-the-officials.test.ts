import type { Locator } from '@playwright/test';
import { nameStaff } from '~/accounts/staff.server';
import { test } from './support/arranged';
import { dispatched, hourCame, mailboxAnswers } from './support/dispatches';
import { coSigned, openedLetter, published, sealed } from './support/letters';
import { fullList, mailboxOf, members, openData } from './support/lists';
import { followLink, openMail } from './support/mailbox';
import { estuaryFamilies, verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'Finish what was begun';
const staff = 'signe@undersigned.example';
const nextWeek = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10);
const [solveig, breandan, ilse] = members as [(typeof members)[0], (typeof members)[0], (typeof members)[0]];

test('the letter reaches the officials', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Meridian Voices',
    host: 'meridianvoices.example',
    country: 'IT',
    officer: 'Giulia Sarti',
    director: 'Paolo Riva',
  });
  const letter = await openedLetter(lead, title);
  await coSigned(await verifiedOrganisation(estuaryFamilies), letter);
  await sealed(letter);
  await published(letter);

  await test.step('the staff brings the two official lists, and sees what each would change', async () => {
    await nameStaff(staff);
    const signe = await newcomer();
    await signIn(signe, staff);
    await signe.goto('/staff/imports');
    await seen(signe, 'imports');
    await bring(signe, 'full-list.xml', fullList);
    await expect(signe.getByRole('heading', { name: 'Preview the changes' })).toBeVisible();
    await expect(signe.getByText('3 people in the list: 3 new')).toBeVisible();
    await seen(signe, 'import, new persons');
    await signe.getByRole('button', { name: 'Apply to the directory' }).click();
    await signe.goto('/staff/imports');
    await bring(signe, 'open-data.csv', openData);
    await expect(signe.getByText('3 people get an email address.')).toBeVisible();
    await seen(signe, 'import, addresses');
    await signe.getByRole('button', { name: 'Apply to the directory' }).click();
    await expect(signe.getByText(mailboxOf(solveig))).toBeVisible();
    await seen(signe, 'officials');
  });

  const giulia = await newcomer();
  await test.step('Giulia chooses the addressees', async () => {
    await signIn(giulia, lead.officer.address);
    await giulia.goto(`/desk/letters/${letter.id}/dispatches`);
    await seen(giulia, 'dispatches');
    await giulia.getByRole('button', { name: 'Prepare a dispatch' }).click();
    await seen(giulia, 'dispatch, being prepared');
    await giulia.getByRole('link', { name: 'Choose the addressees' }).click();
    await giulia.getByRole('button', { name: /^Select all/ }).click();
    await giulia.getByRole('checkbox', { name: /VAN DAMME/i }).uncheck();
    await seen(giulia, 'addressees');
    await giulia.getByRole('button', { name: 'Save these addressees' }).click();
    await expect(giulia.getByText('You have chosen 2 officials.')).toBeVisible();
    await giulia.getByRole('link', { name: 'Back to the dispatch' }).click();
  });

  await test.step('she writes the cover text and shows it to the signatories', async () => {
    await giulia.getByRole('link', { name: 'Write the cover text' }).click();
    await giulia.getByLabel('Cover text').fill('We send you our letter. We would be glad to meet you, {nmae}.');
    await giulia.getByRole('button', { name: 'Save the cover text' }).click();
    await expect(giulia.getByRole('alert')).toContainText('There is no field {nmae}.');
    await giulia.getByLabel('Cover text').fill('We send you our letter. We would be glad to meet you, {name}.');
    await seen(giulia, 'cover text');
    await giulia.getByRole('button', { name: 'Save the cover text' }).click();
    await giulia.getByRole('link', { name: 'Write the cover text' }).click();
    await giulia.getByText('Write it in another language').click();
    await giulia.getByRole('link', { name: 'Write it in German' }).click();
    await giulia.getByLabel('Email subject').fill('Offener Brief');
    await giulia.getByLabel('Cover text').fill('Wir würden Sie gern treffen, {name}.');
    await seen(giulia, 'cover text in German');
    await giulia.getByRole('button', { name: 'Save the cover text' }).click();
    await seen(giulia, 'languages of the email');
    await giulia.getByRole('link', { name: 'Back', exact: true }).click();
    await giulia.getByRole('button', { name: 'Show the cover text to the signatories' }).click();
    await expect(giulia.getByText(/^Shown on .*not changed since/)).toBeVisible();
    await expect(giulia.getByText(/^Nothing is sent before/)).toBeVisible();
    await giulia.getByRole('link', { name: 'Send sooner' }).click();
    await seen(giulia, 'sending sooner');
    await giulia.getByLabel('Reason').fill('The committee votes tomorrow morning.');
    await giulia.getByRole('button', { name: 'Allow sending now' }).click();
    await expect(giulia.getByText(/^Nothing is sent before/)).toBeHidden();
    await seen(giulia, 'dispatch, ready');
  });

  await test.step('she sets hour and pace, and the director approves exactly that', async () => {
    await giulia.getByRole('link', { name: 'When and how fast to send' }).click();
    await giulia.getByRole('radio', { name: /^at a set time/ }).check();
    await giulia.getByLabel('Date').fill(nextWeek);
    await giulia.getByLabel('Time', { exact: true }).fill('09:30');
    await giulia.getByLabel('Maximum emails per hour').fill('3600');
    await seen(giulia, 'timing');
    await giulia.getByRole('button', { name: 'Save' }).click();
    await giulia.getByRole('button', { name: 'Ask by email' }).click();
    await expect(giulia.getByText(/^Asked by email on/)).toBeVisible();
    const paolo = await newcomer();
    await signIn(paolo, lead.director.address);
    await openMail(paolo, lead.director.address, `For your approval: sending “${title}”`);
    await followLink(paolo, '/approval');
    await seen(paolo, 'approval of a dispatch');
    await paolo.getByRole('button', { name: 'Approve this dispatch' }).click();
    await expect(paolo.getByText('You have approved it as it is now.')).toBeVisible();
    await giulia.reload();
    await expect(giulia.getByText('Approved, exactly as it is now')).toBeVisible();
  });

  await test.step('she sees the mail exactly as it will go, and sends it', async () => {
    await giulia.getByRole('link', { name: /^See the email to/ }).click();
    await expect(giulia.locator('.caught-text')).toContainText('Conclude the Regulation before the end of the term');
    await giulia.getByRole('link', { name: /^Next: / }).click();
    await expect(giulia.getByText('Addressee 2 of 2')).toBeVisible();
    await giulia.getByRole('button', { name: 'Send me this email as a test' }).click();
    await expect(giulia.getByText(`We have sent the test to ${lead.officer.address}.`)).toBeVisible();
    await seen(giulia, 'mail before it is sent');
    await giulia.getByRole('link', { name: 'Back to the dispatch' }).click();
    await giulia.getByRole('link', { name: 'Continue to sending (2 officials)' }).click();
    await seen(giulia, 'sending');
    await giulia.getByRole('button', { name: 'Schedule for 2 officials' }).click();
    await expect(giulia.getByRole('heading', { name: 'The letter is scheduled for 2 officials' })).toBeVisible();
  });

  await test.step('she pauses it before its hour, lets it go on, and it goes at its hour and pace', async () => {
    await giulia.getByRole('button', { name: 'Pause the dispatch' }).click();
    await expect(giulia.getByText('Someone from your organisation paused it.')).toBeVisible();
    await seen(giulia, 'dispatch, paused');
    await giulia.getByRole('link', { name: 'Continue the dispatch' }).click();
    await seen(giulia, 'resumption');
    await giulia.getByRole('button', { name: 'Continue the dispatch' }).click();
    await expect(giulia.getByText(/^The first email leaves on/)).toBeVisible();
    await hourCame(letter);
    await shownAt(giulia, giulia.url(), giulia.getByText('2 of 2 emails have a final result.'));
    await seen(giulia, 'dispatch, sent');
    await giulia.getByRole('link', { name: 'Results by country and group' }).click();
    await seen(giulia, 'report of a dispatch');
  });

  await test.step('she stops another dispatch, and says what became of the mail of which nobody knows', async () => {
    await mailboxAnswers({ answer: 'drop before keeping', to: mailboxOf(ilse) });
    const another = `/desk/letters/${letter.id}/dispatches/${await dispatched(letter)}`;
    await shownAt(giulia, another, giulia.getByRole('cell', { name: 'is being handed over' }));
    await giulia.getByRole('link', { name: 'Stop the dispatch' }).click();
    await seen(giulia, 'stop of a dispatch');
    await giulia.getByRole('button', { name: 'Stop the dispatch' }).click();
    await expect(giulia.getByText('Emails not handed over by then will not be sent.')).toBeVisible();
    await mailboxAnswers(null);
    const settle = giulia.getByRole('link', { name: 'Record what happened' });
    await shownAt(giulia, another, settle);
    await seen(giulia, 'dispatch, stopped');
    await settle.click();
    await giulia.getByRole('radio', { name: /was not sent/ }).check();
    await seen(giulia, 'settlement');
    await giulia.getByRole('button', { name: 'Save the result' }).click();
    await expect(giulia.getByText('1 of 1 emails have a final result.')).toBeVisible();
  });

  const official = await newcomer();
  await test.step('an official has one mail, with the ask, the sealed letter, and the way to answer', async () => {
    await official.goto(`/mailbox?${new URLSearchParams({ containing: mailboxOf(solveig) })}`);
    await expect(official.getByRole('cell', { name: mailboxOf(solveig) })).toHaveCount(1);
    await official.getByRole('row').nth(1).getByRole('link').click();
    await expect(official.getByRole('main')).toContainText(lead.officer.address);
    await expect(official.locator('.caught-text')).toContainText('Conclude the Regulation before the end of the term');
    await expect(official.getByRole('link', { name: /\.pdf/ })).toBeVisible();
    await seen(official, 'mail to an official');
    await followLink(official, '/official-page/');
    await expect(official.getByRole('heading', { name: title })).toBeVisible();
  });

  await test.step('another official objects, and is written to no more', async () => {
    await openMail(official, mailboxOf(breandan), '');
    await followLink(official, '/objections/');
    await seen(official, 'objection');
    await official.getByRole('button', { name: 'Stop receiving joint letters' }).click();
    await expect(official.getByRole('heading', { name: 'You will receive no more joint letters' })).toBeVisible();
  });
});

/** Looks at the page again and again until it shows what is waited for. */
async function shownAt(page: Page, address: string, awaited: Locator): Promise<void> {
  await expect(async () => {
    await page.goto(address);
    await expect(awaited.first()).toBeVisible({ timeout: 1000 });
  }).toPass();
}

async function bring(page: Page, name: string, list: string): Promise<void> {
  const mimeType = name.endsWith('.xml') ? 'text/xml' : 'text/csv';
  await page.getByLabel('List file').setInputFiles({ name, mimeType, buffer: Buffer.from(list) });
  await page.getByRole('button', { name: 'Preview the changes' }).click();
}
