import { followLink, mailsSoFar, openMail } from './mailbox';
import { seen } from './seen';
import { expect, type Page } from './story';

/**
 * Signs in by the mailed link, from wherever the page is: at a door that asks for it, or anywhere else. Each person in one
 * journey only. Who has no name yet is asked for it, and gives it or goes on without.
 */
export async function signIn(page: Page, address: string, name?: string): Promise<void> {
  if (!new URL(page.url(), 'http://nowhere.example').pathname.startsWith('/sign-in')) await page.goto('/sign-in');
  await page.getByLabel('Your email address').fill(address);
  const before = await mailsSoFar(page, address, 'Your sign-in link');
  await page.getByRole('button', { name: 'Email me a link' }).click();
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible();
  await openMail(page, address, 'Your sign-in link', before);
  await followLink(page, '/sign-in/');
  await expect(page.getByRole('heading', { name: `Sign in as ${address}` })).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('link', { name: /^Signed in as/ })).toBeVisible();
  if (name) await giveName(page, name);
  else if (new URL(page.url()).pathname === '/sign-in/name')
    await page.getByRole('button', { name: 'Skip this step' }).click();
}

async function giveName(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'What should we call you?' })).toBeVisible();
  await seen(page, 'what should we call you');
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByRole('link', { name: `Signed in as ${name}` })).toBeVisible();
}

type Entry = { name: string; legalName: string; country: string; website: string };

/** Founds an organisation from the page of one’s organisations, and arrives at its own. */
export async function foundOrganisation(page: Page, entry: Entry): Promise<void> {
  await page.getByRole('link', { name: 'Add an organisation' }).click();
  await fillInOrganisation(page, entry);
  await expect(page.getByRole('heading', { name: entry.name, level: 1 })).toBeVisible();
}

/** Fills in the entry of an organisation, and founds it. */
async function fillInOrganisation(page: Page, { name, legalName, country, website }: Entry): Promise<void> {
  await page.getByLabel('Name shown on letters').fill(name);
  await page.getByLabel('Legal name').fill(legalName);
  await page.getByLabel('Country of establishment').selectOption(country);
  await page.getByLabel('Type of organisation').selectOption('Association');
  await page.getByLabel('Website').fill(website);
  await page.getByRole('button', { name: 'Add the organisation' }).click();
}

type Signatory = { name: string; address: string; position: string };

/** Names who may bind the organisation, from any of its pages. */
export async function nameSignatory(page: Page, { name, address, position }: Signatory): Promise<void> {
  await page.getByRole('link', { name: 'Members', exact: true }).click();
  await page.getByRole('link', { name: 'Name an authorised signatory' }).click();
  await page.getByLabel(/^Name/).fill(name);
  await page.getByLabel('Email address').fill(address);
  await page.getByLabel('Position').fill(position);
  await page.getByRole('button', { name: 'Name as authorised signatory' }).click();
  await expect(page.getByRole('row').filter({ hasText: address })).toContainText(/authorised signatory/i);
}

/** Proves a mailbox on the organisation’s domain by the link mailed there, and comes back to what was found. */
export async function proveMailbox(page: Page, address: string): Promise<void> {
  await page.getByRole('link', { name: 'Verification', exact: true }).click();
  const verification = page.url();
  await page.getByLabel(/^Email address on/).fill(address);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await openMail(page, address, `Confirm this email address for ${address.split('@')[1]}`);
  await followLink(page, '/mailbox-checks/');
  await page.getByRole('button', { name: 'Confirm this address' }).click();
  await expect(page.getByRole('heading', { name: 'The email address is confirmed' })).toBeVisible();
  await page.goto(verification);
}

/** Approves from the mailbox what waits for an authorised signatory, who needs no account. */
export async function approveFromMailbox(
  page: Page,
  { name, address, position }: Signatory,
  letter: string,
): Promise<void> {
  await openMail(page, address, `co-sign “${letter}”`);
  await followLink(page, '/approvals/');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your role in the organisation').fill(position);
  await page.getByRole('button', { name: 'Approve and co-sign the letter' }).click();
  await expect(page.getByRole('heading', { name: /has co-signed$/ })).toBeVisible();
}
