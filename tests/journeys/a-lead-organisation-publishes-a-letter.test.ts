import { followLink, openMail } from './support/mailbox';
import { approveFromMailbox, foundOrganisation, nameSignatory, proveMailbox, signIn } from './support/people';
import { staffAddress } from './support/place';
import { seen } from './support/seen';
import { expect, type Page, test } from './support/story';

const officer = 'paula@beacon.example';
const jonas = { name: 'Jonas Maes', address: 'jonas@beacon.example', position: 'Secretary General' };
const title = 'A childhood without fear';

test('a lead organisation publishes a letter', async ({ newcomer }) => {
  const paula = await newcomer();

  await test.step('Paula signs in and founds her organisation', async () => {
    await paula.goto('/');
    await seen(paula, 'home');
    await paula.getByRole('link', { name: 'Start a letter' }).click();
    await seen(paula, 'sign-in');
    await signIn(paula, officer, 'Paula Peeters');
    await seen(paula, 'start a letter without an organisation');
    await paula.getByRole('link', { name: 'Find or add your organisation' }).click();
    await seen(paula, 'organisations');
    await foundOrganisation(paula, {
      name: 'Beacon for Families',
      legalName: 'Beacon for Families ASBL',
      country: 'Belgium',
      website: 'https://beacon.example',
    });
    await seen(paula, 'organisation');
  });

  await test.step('she sets its logo, names who may sign, and proves its mailbox', async () => {
    await setLogo(paula);
    await nameSignatory(paula, jonas);
    await seen(paula, 'members');
    await paula.getByRole('link', { name: 'Names', exact: true }).click();
    await seen(paula, 'names of an organisation');
    const names = paula.url();
    await openMail(paula, jonas.address, 'asks you to be authorised signatory');
    await followLink(paula, '/memberships/');
    await seen(paula, 'request to be authorised signatory');
    await paula.goto(names);
    await proveMailbox(paula, officer);
    await seen(paula, 'verification');
  });

  await test.step('the staff looks at the organisation and gives its word', async () => {
    const sofia = await newcomer();
    await signIn(sofia, staffAddress);
    await sofia.getByRole('link', { name: 'Staff' }).click();
    await seen(sofia, 'staff queue');
    await sofia.getByRole('link', { name: 'Beacon for Families' }).click();
    await seen(sofia, 'staff organisation');
    await sofia.getByRole('link', { name: 'Attest the organisation' }).click();
    await sofia.getByLabel('How you know this').fill('Entry 0123 in the Belgian register, seen today.');
    await seen(sofia, 'staff attestation');
    await sofia.getByRole('button', { name: 'Attest the organisation' }).click();
    await expect(sofia.getByText('Verified', { exact: true })).toBeVisible();
    await sofia.goto('/staff/mails');
    await seen(sofia, 'staff emails');
    await sofia.goto('/staff/sending');
    await seen(sofia, 'staff sending');
    await sofia.goto('/staff/imports');
    const buffer = Buffer.from('Name;E-mail\nRuta Kalnina;ruta@parliament.example');
    await sofia.getByLabel('List file').setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer });
    await sofia.getByRole('button', { name: 'Preview the changes' }).click();
    await expect(sofia.getByRole('heading', { name: 'Match the columns' })).toBeVisible();
    await seen(sofia, 'import, columns');
  });

  await test.step('she writes the letter and sees it as it will read', async () => {
    await paula.getByRole('link', { name: 'Your desk' }).click();
    await seen(paula, 'desk');
    await paula.getByRole('link', { name: 'Start a letter' }).first().click();
    await paula.getByLabel('Title').fill(title);
    await seen(paula, 'start a letter');
    await paula.getByRole('button', { name: 'Start the letter' }).click();
    await write(paula);
    await seen(paula, 'text');
  });

  await test.step('she fills in the imprint and keeps a version', async () => {
    await paula.getByRole('link', { name: /^Seal and publication/ }).click();
    await paula.getByLabel('Letterhead').fill('Rue de l’Exemple 3, 1000 Brussels');
    await paula.getByLabel('Short title').fill(title);
    await paula.getByLabel('Place').fill('Brussels');
    await paula.getByLabel(/^Name/).fill('Paula Peeters');
    await paula.getByLabel('Email address').fill(officer);
    await paula.getByRole('button', { name: 'Save print details' }).click();
    await expect(paula.getByText('The print details are saved.')).toBeVisible();
    await seen(paula, 'imprint');
    await paula.getByRole('link', { name: /^Text / }).click();
    await paula.getByRole('link', { name: 'Versions' }).click();
    await seen(paula, 'versions');
    await paula.getByRole('button', { name: 'Make version 1' }).click();
    await expect(paula.getByRole('heading', { name: 'Version 1', level: 1 })).toBeVisible();
    await seen(paula, 'version');
  });

  await test.step('she opens it for sign-on, and her director signs first, from his mailbox', async () => {
    await paula.getByRole('link', { name: 'Open this version for sign-on' }).click();
    await paula.getByRole('radio', { name: jonas.address }).check();
    await seen(paula, 'opening');
    await paula.getByRole('button', { name: 'Open for sign-on' }).click();
    await expect(paula.getByRole('heading', { name: 'Signatories', level: 1 })).toBeVisible();
    await approveFromMailbox(await newcomer(), jonas, title);
    await paula.reload();
    await expect(paula.getByRole('main')).toContainText('Beacon for Families');
    await seen(paula, 'signatories');
  });

  await test.step('she publishes it', async () => {
    await paula.getByRole('link', { name: /^Seal and publication/ }).click();
    await paula.getByRole('link', { name: 'Publication', exact: true }).click();
    await seen(paula, 'publication, before');
    await paula.getByRole('button', { name: 'Publish the letter' }).click();
    await expect(paula.getByRole('link', { name: 'Open the public page' })).toBeVisible();
    await seen(paula, 'publication, after');
  });

  await test.step('everybody can read it, and see who stands under it', async () => {
    const reader = await newcomer();
    await reader.goto('/');
    await reader.getByRole('link', { name: title }).click();
    await expect(reader.getByRole('heading', { name: title })).toBeVisible();
    await expect(reader.getByText('1 organisation from 1 country.')).toBeVisible();
    await expect(reader.getByRole('img', { name: 'Beacon for Families' })).toBeVisible();
    expect(await reader.locator('script').count()).toBe(0);
    await expect(reader.getByText(jonas.address)).toHaveCount(0);
    await seen(reader, 'public letter');
  });
});

async function setLogo(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add a logo' }).click();
  await page.getByLabel('Logo file').setInputFiles({
    name: 'beacon.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><path d="M60 4 80 56H40Z" fill="#24476b"/><circle cx="60" cy="20" r="8" fill="#f2c14e"/></svg>',
    ),
  });
  await page.getByRole('button', { name: 'Use this logo' }).click();
  await expect(page.getByRole('img', { name: 'Beacon for Families' })).toBeVisible();
  await seen(page, 'logo');
}

async function write(page: Page): Promise<void> {
  await page.getByLabel('Addressees').fill('To the Members of the European Parliament\nRue Wiertz 60\n1047 Brussels');
  await page.getByLabel('Subject line').fill('Proposal for a Regulation – COM(2022) 209 final, 2022/0155(COD)');
  await page
    .getByLabel('Text of the letter')
    .fill(
      'We, the undersigned organisations, write to you.[^1]\n\n## Why now\n\nA gap is open.\n\n[^1]: COM(2022) 209.',
    );
  await page.getByLabel('Ask 1').fill('Conclude the negotiations before the end of the term.');
  await page.getByLabel('Ask 2').fill('Keep prevention first.');
  await page.getByLabel('The ask in brief').fill('Conclude the Regulation before the end of the term.');
  await expect(page.getByRole('heading', { name: 'Why now' })).toBeVisible();
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByText('We, the undersigned organisations', { exact: false }).last()).toBeVisible();
}
