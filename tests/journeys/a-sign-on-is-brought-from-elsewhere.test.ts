import { strToU8, zipSync } from 'fflate';
import { test } from './support/arranged';
import { openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'What a form has gathered';
const director = 'director@reedmace.example';
const chair = 'eleni@kalamia.example';
const wrong = 'info@sundew.example';
const statement = 'We hear from these children every day.';
const answers = [
  'Timestamp,Name of your organisation,Country,Website,Your name,Your role,E-mail,Your statement,Upload your logo,I consent to the publication',
  `2026/11/02 10:12:03,Reedmace Foundation,Denmark,https://reedmace.example,Signe Holm,Director,${director},${statement},,Yes`,
  `2026/11/03 08:00:41,Δίκτυο Καλαμιά,Greece,kalamia.example,Eleni Vlachou,Chair,${chair},"Κάθε παιδί, παντού.",https://drive.example/open/kalamia%20logo.svg,Yes`,
  `2026/11/03 18:22:10,Sundew,Poland,,Ola Nowak,,${wrong},,,Yes`,
  '2026/11/04 09:30:00,Bogbean Trust,Ireland,,Con Daly,,con-at-bogbean.example,,,Yes',
].join('\r\n');
const drawn = (colour: string) =>
  strToU8(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 120"><circle cx="60" cy="60" r="52" fill="${colour}"/><path d="M130 20h100v80H130z" fill="${colour}"/></svg>`,
  );
const logos = zipSync({
  'Logos/Reedmace Foundation.svg': drawn('#0b5'),
  'Logos/kalamia logo.svg': drawn('#715'),
  'Logos/a photograph.txt': strToU8('no picture'),
});

test('a sign-on that a form collected is confirmed by its organisations, one mail each', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    ...{ name: 'Bulrush Alliance', host: 'bulrush.example', country: 'DK' },
    ...{ officer: 'Mette Krag', director: 'Anders Friis' },
  });
  const partner = await verifiedOrganisation({
    ...{ name: 'Reedmace Foundation', host: 'reedmace.example', country: 'DK' },
    ...{ officer: 'Ida Lund', director: 'Signe Holm' },
  });
  const letter = await openedLetter(lead, title);
  await published(letter);
  const mette = await newcomer({ javaScript: false });

  await test.step('the lead brings the answers and the logos, and sees what each line has', async () => {
    await signIn(mette, lead.officer.address);
    await mette.goto(`/desk/letters/${letter.id}/invitations`);
    await mette.getByRole('link', { name: 'Import a sign-on collected elsewhere' }).click();
    await seen(mette, 'collected, import');
    await mette.getByLabel('Answers of the form').setInputFiles({
      ...{ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) },
    });
    await mette.getByLabel('Logos').setInputFiles({
      ...{ name: 'logos.zip', mimeType: 'application/zip', buffer: Buffer.from('no archive') },
    });
    await mette.getByRole('button', { name: 'Read the answers' }).click();
    await expect(mette.getByRole('alert')).toContainText('We cannot open this archive.');
    await mette.getByLabel('Answers of the form').setInputFiles({
      ...{ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) },
    });
    await mette.getByLabel('Logos').setInputFiles({
      ...{ name: 'logos.zip', mimeType: 'application/zip', buffer: Buffer.from(logos) },
    });
    await mette.getByRole('button', { name: 'Read the answers' }).click();
    await expect(mette.getByRole('main')).toContainText('“con-at-bogbean.example” is not an email address.');
    await seen(mette, 'collected, a line to correct');
    await mette.getByRole('link', { name: 'All lines' }).click();
    await mette.getByRole('button', { name: 'Set line 4 aside' }).click();
    await mette.getByRole('link', { name: 'All lines' }).click();
    await expect(mette.getByRole('row', { name: /Reedmace Foundation/ })).toContainText(statement);
  });

  await test.step('its logos are made again; what is no logo says so', async () => {
    await mette.getByRole('link', { name: 'Logos', exact: true }).click();
    await expect(async () => {
      await mette.reload();
      await expect(mette.getByRole('img', { name: 'kalamia logo.svg' })).toBeVisible({ timeout: 2000 });
      await expect(mette.getByRole('row', { name: /a photograph/ })).toContainText('We cannot print this file', {
        timeout: 2000,
      });
    }, 'every logo is made').toPass();
    await seen(mette, 'collected, logos');
    await mette.getByRole('link', { name: 'Back to the list' }).click();
    await mette.getByRole('link', { name: 'All lines' }).click();
    await expect(mette.getByRole('img', { name: 'Δίκτυο Καλαμιά' })).toBeVisible();
    await seen(mette, 'collected, all lines');
    await mette.getByRole('link', { name: /Change line 2/ }).click();
    await seen(mette, 'collected, changing a line');
  });

  await test.step('she sees the mail and sends it; nothing counts yet', async () => {
    await mette.getByRole('link', { name: 'Message and preview' }).click();
    await expect(mette.locator('.caught-text')).toContainText(statement);
    await seen(mette, 'collected, preview');
    await mette.getByRole('link', { name: 'Back to the list' }).click();
    await mette.getByRole('link', { name: 'Continue to send 3 requests to confirm' }).click();
    await seen(mette, 'collected, sending');
    await mette.getByRole('button', { name: 'Send 3 requests' }).click();
    await expect(mette.getByRole('main')).toContainText('You asked us to send these');
  });

  const signe = await newcomer({ javaScript: false });

  await test.step('a director confirms from her mailbox, without an account', async () => {
    await openMail(signe, director, 'Confirm the co-signature of Reedmace Foundation');
    await expect(signe.getByRole('main')).toContainText(statement);
    await seen(signe, 'mail to confirm what was collected');
    await mette.goto(`/desk/letters/${letter.id}/signatories`);
    await expect(mette.getByRole('row', { name: /Reedmace/ })).toContainText('Collected elsewhere, to be confirmed');
    await expect(mette.getByRole('main')).not.toContainText('2 organisations');
    await seen(mette, 'signatories, collected elsewhere');
    await followLink(signe, '/confirmations/');
    await expect(signe.getByRole('img', { name: 'Reedmace Foundation' })).toBeVisible();
    await seen(signe, 'confirmation, by a signatory');
    await signe.getByRole('button', { name: 'Continue to approve' }).click();
    await expect(signe.getByRole('main')).toContainText(statement);
    await seen(signe, 'approval of what was collected');
    await signe.getByLabel('Your name').fill('Signe Holm');
    await signe.getByLabel('Your role in the organisation').fill(partner.director.position);
    await signe.getByRole('button', { name: 'Approve and co-sign the letter' }).click();
    await expect(signe.getByRole('heading', { name: 'Reedmace Foundation has co-signed' })).toBeVisible();
  });

  await test.step('what was collected is gone from the list', async () => {
    await mette.goto(`/desk/letters/${letter.id}/signatories`);
    await expect(mette.getByRole('row', { name: /Reedmace/ })).toContainText('Has co-signed');
    await openMail(signe, director, 'Confirm the co-signature of Reedmace Foundation');
    await followLink(signe, '/confirmations/');
    await expect(signe.getByRole('main')).toContainText('There is nothing left to confirm here.');
    await seen(signe, 'confirmation, over');
  });

  await test.step('the wrong person says so, in one step', async () => {
    await openMail(signe, wrong, 'Confirm the co-signature of Sundew');
    await followLink(signe, '/confirmations/');
    await seen(signe, 'confirmation, by the ordinary steps');
    await signe.getByRole('button', { name: 'I am the wrong person' }).click();
    await expect(signe.getByRole('main')).toContainText('You have declined.');
    await mette.reload();
    await expect(mette.getByRole('row', { name: /Sundew/ })).toContainText('This reached the wrong person.');
  });

  const eleni = await newcomer({ javaScript: false });

  await test.step('an organisation that is not here yet is added with what was collected, typing nothing twice', async () => {
    await openMail(eleni, chair, 'Confirm the co-signature of Δίκτυο Καλαμιά');
    await followLink(eleni, '/confirmations/');
    await eleni.getByRole('link', { name: 'Start to confirm' }).click();
    await signIn(eleni, chair);
    await expect(eleni.getByLabel('Name to be printed')).toHaveValue('Δίκτυο Καλαμιά');
    await expect(eleni.getByLabel('Country')).toHaveValue('GR');
    await expect(eleni.getByLabel('Website')).toHaveValue(/kalamia\.example/);
    await seen(eleni, 'add an organisation, with proposals');
    await eleni.getByRole('button', { name: 'Save and continue' }).click();
    await eleni.getByLabel('Their name').fill('Eleni Vlachou');
    await eleni.getByLabel(/I may sign for/).check();
    await eleni.getByRole('button', { name: 'Save and continue' }).click();
    await eleni.getByRole('link', { name: 'How it will be printed' }).click();
    await expect(eleni.getByLabel('Public statement')).toHaveValue('Κάθε παιδί, παντού.');
    await expect(eleni.getByRole('img', { name: 'Δίκτυο Καλαμιά' })).toBeVisible();
    await seen(eleni, 'preparation, with what was collected');
    await eleni.getByRole('button', { name: 'Use this logo' }).click();
    await expect(eleni.getByRole('button', { name: 'Use this logo' })).toHaveCount(0);
    await expect(eleni.getByRole('img', { name: 'Δίκτυο Καλαμιά' })).toBeVisible();
  });

  await test.step('her mailbox is confirmed by the code, and she co-signs', async () => {
    await eleni.getByRole('button', { name: 'Save and preview' }).click();
    await eleni.getByLabel('Your name').fill('Eleni Vlachou');
    await eleni.getByLabel('Your role in the organisation').fill('Chair');
    await eleni.getByRole('button', { name: 'Co-sign the letter' }).click();
    await expect(eleni).toHaveURL(/\/endorsements\//);
  });
});
