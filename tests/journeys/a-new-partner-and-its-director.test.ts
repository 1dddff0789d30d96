import { database } from '~/platform/database/database.server';
import { test } from './support/arranged';
import { counting } from './support/counted';
import { invited, openedLetter, published } from './support/letters';
import { followLink, mailsInAll, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const officer = 'maria@thalassakids.example';
const director = 'nikos@thalassakids.example';
const name = 'Thalassa Kids';

/** Types the code of the last mail in the tab that is open. */
async function typeCode(page: Page, address: string): Promise<void> {
  const mail = await page.context().newPage();
  await openMail(mail, address, 'Your sign-in link');
  const [code = ''] = /\b\d{3} \d{3}\b/.exec((await mail.locator('.caught-text').textContent()) ?? '') ?? [];
  await mail.close();
  await page.getByLabel('Six-digit code').fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('a new organisation and its director co-sign in few steps, and a known one in fewer', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Mistral Alliance',
    host: 'mistralalliance.example',
    country: 'FR',
    officer: 'Odile Blanc',
    director: 'Marc Roux',
  });
  const letter = await openedLetter(lead, 'A harbour for every child');
  await published(letter);
  await invited(letter, { name, address: officer });
  await database().invitation.updateMany({ where: { address: officer }, data: { country: 'GR' } });
  const maria = await newcomer();
  const nikos = await newcomer();

  await test.step('Maria prepares: six clicks and three fields, two mails', async () => {
    await openMail(maria, officer, `${lead.name} invites you to co-sign`);
    const way = await counting(maria);
    await followLink(maria, '/invitations/');
    await expect(maria.getByText('m…@thalassakids.example')).toBeVisible();
    await seen(maria, 'invitation, for who is not signed in');
    await maria.getByRole('button', { name: 'Email me the code' }).click();
    await seen(maria, 'the code');
    await typeCode(maria, officer);
    await expect(maria.getByLabel('Name to be printed')).toHaveValue(name);
    await expect(maria.getByLabel('Country')).toHaveValue('GR');
    await expect(maria.getByLabel('Website')).toHaveValue('thalassakids.example');
    await seen(maria, 'invited organisation');
    await maria.getByRole('button', { name: 'Save and continue' }).click();
    await maria.getByLabel('Their name').fill('Nikos Papadakis');
    await maria.getByLabel('Their email address at').fill(director);
    await seen(maria, 'who signs');
    await maria.getByRole('button', { name: 'Save and continue' }).click();
    await expect(maria.getByText('As it is, it will not count.')).toBeVisible();
    await seen(maria, 'what is ready, and what waits');
    await maria.getByRole('button', { name: 'Ask Nikos Papadakis to approve' }).click();
    await expect(maria.getByText('Waiting', { exact: false }).first()).toBeVisible();
    expect(await way.counts()).toEqual({ clicks: 6, fields: 3 });
    expect(await mailsInAll(maria, officer), 'invitation and code').toBe(2);
  });

  await test.step('a week later she comes back, by the invitation or by her organisations, to where she was', async () => {
    await seen(maria, 'what is ready, asked');
    await openMail(maria, officer, `${lead.name} invites you to co-sign`);
    await followLink(maria, '/invitations/');
    await maria.getByRole('link', { name: `Continue for ${name}` }).click();
    await expect(maria.getByRole('heading', { name: 'What is ready, and what waits' })).toBeVisible();
  });

  await test.step('Nikos approves from his mailbox: two clicks and two fields, one mail', async () => {
    await openMail(nikos, director, 'For your approval');
    const way = await counting(nikos);
    await followLink(nikos, '/approvals/');
    await nikos.getByLabel('Your name').fill('Nikos Papadakis');
    await nikos.getByLabel('Your role').fill('Director');
    await nikos.getByRole('button', { name: 'Approve and co-sign' }).click();
    await expect(nikos.getByRole('heading', { name: `${name} has co-signed` })).toBeVisible();
    await expect(nikos.getByText('does not count yet', { exact: false })).toBeVisible();
    expect(await way.counts()).toEqual({ clicks: 2, fields: 2 });
  });

  await test.step('the next letter takes the two of them four clicks', async () => {
    const second = await openedLetter(lead, 'A second harbour for every child');
    await invited(second, { name, address: officer });
    await openMail(maria, officer, 'co-sign “A second harbour');
    const [way, his] = [await counting(maria), await counting(nikos)];
    await followLink(maria, '/invitations/');
    await seen(maria, 'invitation, for whom all is known');
    await maria.getByRole('button', { name: 'Ask Nikos Papadakis to approve' }).click();
    await expect(maria.getByText('Waiting', { exact: false }).first()).toBeVisible();
    await openMail(nikos, director, 'co-sign “A second harbour');
    await followLink(nikos, '/approvals/');
    await nikos.getByLabel('Your name').fill('Nikos Papadakis');
    await nikos.getByLabel('Your role').fill('Director');
    await nikos.getByRole('button', { name: 'Approve and co-sign' }).click();
    await expect(nikos.getByRole('heading', { name: `${name} has co-signed` })).toBeVisible();
    const [hers, ofDirector] = [await way.counts(), await his.counts()];
    expect(hers.clicks + ofDirector.clicks).toBe(4);
    expect(hers.fields).toBe(0);
  });
});
