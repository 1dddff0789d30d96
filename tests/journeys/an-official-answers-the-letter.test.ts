import { database } from '~/platform/database/database.server';
import { test } from './support/arranged';
import { dispatched } from './support/dispatches';
import { openedLetter, published, sealed } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'Answer those who ask';
const henrike = { name: 'Henrike EXEMPLAR', address: 'henrike.exemplar@parliament.example' };
const ana = 'ana.colleague@parliament.example';
const words = 'Thank you for this letter.\nI shall raise its second ask in committee.';

test('an official answers the letter', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Lighthouse Children',
    host: 'lighthousechildren.example',
    country: 'DE',
    officer: 'Mirja Hellweg',
    director: 'Jonas Pohl',
  });
  const letter = await openedLetter(lead, title);
  await sealed(letter);
  await published(letter);
  await knownTo(lead.id);
  await dispatched(letter, 'EXEMPLAR');

  const official = await newcomer();
  await test.step('behind the link in the mail is the letter, without a login; looking answers nothing', async () => {
    await openMail(official, henrike.address, '');
    await followLink(official, '/official-page/');
    await expect(official.getByRole('heading', { name: `Letter to ${henrike.name}` })).toBeVisible();
    await expect(official.getByRole('heading', { name: 'From Germany' })).toBeVisible();
    await expect(official.getByRole('heading', { name: 'Your answers so far' })).toHaveCount(0);
    await seen(official, 'official page');
  });
  const page = official.url();

  await test.step('she has received it, and asks for a meeting', async () => {
    await official.getByRole('button', { name: 'Confirm receipt' }).click();
    await answered(official, 'You confirmed receipt.');
    await official.getByRole('link', { name: 'Ask for a meeting' }).click();
    await official.getByRole('button', { name: 'Ask for a meeting' }).click();
    await expect(official.getByRole('link', { name: 'Tell us when would suit you.' })).toBeVisible();
    await seen(official, 'meeting, malformed');
    await official.getByLabel('When would suit you?').fill('In the first week of December');
    await official.getByLabel('How can they reach you?').fill('+32 2 555 01 99');
    await official.getByRole('button', { name: 'Ask for a meeting' }).click();
    await answered(official, 'You asked for a meeting.');
  });

  await test.step('she passes it on to a colleague, who gets it once and says that it is not her file', async () => {
    await official.getByRole('link', { name: 'Pass it on to a colleague' }).click();
    await seen(official, 'colleague');
    await official.getByLabel('Your colleague’s email address').fill(ana);
    await official.getByRole('button', { name: 'Continue' }).click();
    await expect(official.getByRole('heading', { name: 'Pass the letter on?' })).toBeVisible();
    await official.getByRole('button', { name: `Pass it on to ${ana}` }).click();
    await answered(official, 'You passed the letter on to a colleague.');
    const colleague = await newcomer();
    await openMail(colleague, ana, '');
    await expect(colleague.locator('.caught-text')).toContainText(`${henrike.name} passed this letter on to you.`);
    await followLink(colleague, '/official-page/');
    await colleague.getByRole('button', { name: 'This is not my file' }).click();
    await answered(colleague, 'You said that this is not your file.');
  });

  await test.step('she writes a reply that everybody may read, and it is on the letter’s page once she confirms it from her mailbox', async () => {
    await official.getByRole('link', { name: 'Write a reply' }).click();
    await seen(official, 'reply');
    await official.getByRole('textbox', { name: /^Your reply/ }).fill(words);
    await official.getByRole('radio', { name: /^Everyone/ }).check();
    await official.getByRole('button', { name: 'Send the reply' }).click();
    await answered(official, 'You replied.');
    await expect(official.getByText('It appears on the letter’s page after someone confirms it')).toBeVisible();
    await seen(official, 'official page, answered');
    await openMail(official, henrike.address, 'Confirm your public reply');
    await followLink(official, '/reply-confirmations/');
    await seen(official, 'reply to confirm');
    await official.getByRole('button', { name: 'Show the reply to everyone' }).click();
    await expect(official.getByRole('heading', { name: 'Everyone can read the reply' })).toBeVisible();
    await seen(official, 'reply confirmed');
    await official.goto(`/letters/${letter.slug}`);
    await expect(official.getByRole('heading', { name: `${henrike.name}, European Parliament` })).toBeVisible();
    await expect(official.getByText('I shall raise its second ask in committee.')).toBeVisible();
    await seen(official, 'public page with a reply');
  });

  const mirja = await newcomer();
  await test.step('the lead sees whose turn it is, takes note, and enters what came by post', async () => {
    await signIn(mirja, lead.officer.address);
    await mirja.goto(`/desk/letters/${letter.id}/replies`);
    await expect(mirja.getByRole('rowheader', { name: henrike.name, exact: true })).toBeVisible();
    await expect(mirja.getByRole('cell', { name: 'Not their file' })).toBeVisible();
    await seen(mirja, 'replies');
    await mirja
      .getByRole('link', { name: /: New answer/ })
      .last()
      .click();
    await seen(mirja, 'reply at the desk');
    await mirja.getByRole('radio', { name: 'Position taken' }).check();
    await mirja.getByRole('button', { name: 'Save' }).click();
    await expect(mirja.getByRole('link', { name: /: Position taken/ })).toBeVisible();
    await mirja.getByRole('link', { name: 'Add an answer you received' }).click();
    await seen(mirja, 'reply entered');
    await mirja.getByLabel('Who answered?').selectOption(`A colleague of ${henrike.name}`);
    await mirja.getByLabel('When did you receive it?').fill('2026-11-20');
    await mirja.getByRole('radio', { name: 'Holding reply' }).check();
    await mirja.getByLabel('Content of the answer').fill('We are looking for the competent unit.');
    await mirja.getByRole('button', { name: 'Save the answer' }).click();
    await expect(mirja.getByRole('link', { name: /: Holding reply/ })).toBeVisible();
  });

  await test.step('what she takes back is gone from the letter’s page', async () => {
    await official.goto(page);
    await official.getByRole('link', { name: /^Take this answer back: You replied/ }).click();
    await seen(official, 'answer taken back');
    await official.getByRole('button', { name: 'Take my answer back' }).click();
    await expect(official.getByText('You have taken your answer back.')).toBeVisible();
    await expect(async () => {
      await official.goto(`/letters/${letter.slug}`);
      await expect(official.getByText('I shall raise its second ask')).toHaveCount(0, { timeout: 500 });
    }).toPass();
  });
});

async function answered(page: Page, sentence: string): Promise<void> {
  await expect(page.getByText('Thank you. Your answer is recorded.')).toBeVisible();
  await expect(page.getByText(sentence)).toBeVisible();
}

/** An official whom this lead alone knows, so that no other story writes to her. */
async function knownTo(leadId: string): Promise<void> {
  const addedAt = new Date();
  const mailboxes = { create: { address: henrike.address, source: 'by-hand', addedAt } };
  await database().official.create({
    data: { fullName: henrike.name, familyName: 'Exemplar', country: 'DE', leadId, addedAt, mailboxes },
  });
}
