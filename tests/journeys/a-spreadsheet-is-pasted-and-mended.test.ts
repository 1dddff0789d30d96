import { test } from './support/arranged';
import { signInInFrench } from './support/french';
import { openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Every spreadsheet has a typo';
const table = [
  'Organisation\tContact\tE-mail\tCountry\tLanguage\tNote',
  'Kingfisher Foundation\tAna Soler\tana@kingfisher.example\tSpain\tFrench\t"met in May\nsecond line"',
  'Badger Trust\t\tbadger-at-trust.example\tIreland\t\t',
  'Linnet Network\t\t\tAustria\t\t',
  'Kingfisher Foundation again\t\tANA@kingfisher.example\tSpain\t\t',
].join('\n');

test('a spreadsheet is pasted and corrected; a colleague answers for the invited mailbox', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    ...{ name: 'Marten Alliance', host: 'marten.example', country: 'SI' },
    ...{ officer: 'Maja Kos', director: 'Jan Hribar' },
  });
  const partner = await verifiedOrganisation({
    ...{ name: 'Kingfisher Foundation', host: 'kingfisher.example', country: 'ES' },
    ...{ officer: 'Ines Prat', director: 'Pau Riba' },
  });
  const letter = await openedLetter(lead, title);
  await published(letter);
  const maja = await newcomer({ javaScript: false });

  await test.step('the lead pastes it, and sees line by line what is wrong', async () => {
    await signIn(maja, lead.officer.address);
    await maja.goto(`/desk/letters/${letter.id}/invitations`);
    await maja.getByLabel('Email addresses').fill(table);
    await seen(maja, 'invitations, a table pasted');
    await maja.getByRole('button', { name: 'Send invitations' }).click();
    await expect(maja.getByRole('heading', { level: 1 })).toContainText('Check the list');
    await expect(maja.getByRole('main')).toContainText('“badger-at-trust.example” is not an email address.');
    await seen(maja, 'list, a line to correct');
  });

  await test.step('what is still wrong is said at its field, and what was typed stays', async () => {
    await maja.getByLabel('Email address', { exact: false }).first().fill('badger@');
    await maja.getByLabel('Note').fill('Ask Nora');
    await maja.getByRole('button', { name: 'Save the line' }).click();
    await expect(maja.getByRole('alert')).toContainText('“badger@” is not an email address');
    await expect(maja.getByLabel('Note')).toHaveValue('Ask Nora');
    await seen(maja, 'list, something to correct');
    await maja.getByLabel('Email address', { exact: false }).first().fill('badger@trust.example');
    await maja.getByRole('button', { name: 'Save the line' }).click();
  });

  await test.step('the columns can be changed; the other lines are named', async () => {
    await maja.getByRole('link', { name: 'All lines' }).click();
    await expect(maja.getByRole('main')).toContainText('ana@kingfisher.example is already on line 1.');
    await expect(maja.getByRole('row', { name: /Linnet Network/ })).toContainText('Address missing');
    await seen(maja, 'list, all lines');
    await maja.getByRole('link', { name: 'Match the columns' }).click();
    await expect(maja.getByLabel('E-mail')).toHaveValue('address');
    await seen(maja, 'list, its columns');
    await maja.getByRole('button', { name: 'Read the lines again' }).click();
  });

  await test.step('a message of its own words; no link of strangers', async () => {
    await maja.getByRole('link', { name: 'Message and preview' }).click();
    await maja.getByLabel('Message to everyone').fill('See https://casino.example/win');
    await maja.getByRole('button', { name: 'Save message' }).click();
    await expect(maja.getByRole('alert')).toContainText('Remove “https://casino.example/win”');
    await maja.getByLabel('Message to everyone').fill('Dear partners,\nas we agreed in Ljubljana.');
    await maja.getByRole('button', { name: 'Save message' }).click();
    await expect(maja.locator('.caught-text')).toContainText('as we agreed in Ljubljana.');
    await expect(maja.locator('.caught-text')).toContainText('invite votre organisation');
    await seen(maja, 'list, message and preview');
    await maja.getByRole('link', { name: 'Back to the list' }).click();
  });

  await test.step('the good lines are invited; the others stay', async () => {
    await maja.getByRole('link', { name: 'Continue to send 2 invitations' }).click();
    await expect(maja.getByRole('main')).toContainText('1 line has no address yet');
    await seen(maja, 'list, sending');
    await maja.getByRole('button', { name: 'Send 2 invitations' }).click();
    await expect(maja.getByRole('main')).toContainText('You asked us to send these invitations');
    await seen(maja, 'list, asked for');
  });

  const ines = await newcomer({ javaScript: false });

  await test.step('a colleague follows the link, and says who she is and why', async () => {
    await openMail(ines, 'ana@kingfisher.example', `${lead.name} vous invite à cosigner`);
    await expect(ines.getByRole('main')).toContainText('Marten Alliance via Undersigned');
    await seen(ines, 'mail of the invitation, with a message');
    await followLink(ines, '/invitations/');
    await ines.getByRole('link', { name: 'Préparer votre cosignature' }).first().click();
    await signInInFrench(ines, partner.officer.address);
    await expect(ines.getByRole('main')).toContainText('Nous avons envoyé cette invitation à une autre adresse');
    await ines.getByRole('button', { name: 'Continuer' }).click();
    await expect(ines.getByRole('alert')).toContainText('Indiquez pourquoi vous répondez à cette invitation.');
    await seen(ines, 'invitation of a colleague, something to correct');
    await ines.getByLabel('Pourquoi vous répondez').fill('Ana me l’a transmise.');
    await ines.getByRole('button', { name: 'Continuer' }).click();
    await expect(ines).toHaveURL(/\/preparations\//);
  });

  await test.step('the invited mailbox and the lead see who began', async () => {
    await openMail(ines, 'ana@kingfisher.example', 'Une autre personne a commencé à répondre');
    await seen(ines, 'mail that a colleague began');
    await maja.goto(`/desk/letters/${letter.id}/signatories`);
    await expect(maja.getByRole('main')).toContainText(`Started by Ines Prat (${partner.officer.address})`);
  });
});
