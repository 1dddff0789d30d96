import { test } from './support/arranged';
import { corrected } from './support/corrections';
import { expectFrench } from './support/french';
import { coSigned, openedLetter } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Before the rules run out';

test('an objection stops a correction', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Candlewick Alliance',
    host: 'candlewickalliance.example',
    country: 'BE',
    officer: 'Mieke Baert',
    director: 'Wout Nys',
  });
  const partner = await verifiedOrganisation({
    name: 'Maison des Enfants',
    host: 'maisondesenfants.example',
    country: 'FR',
    officer: 'Anne Petit',
    director: 'Paul Girard',
  });
  const other = await verifiedOrganisation({
    name: 'Wagtail Society',
    host: 'wagtailsociety.example',
    country: 'SE',
    officer: 'Maja Lind',
    director: 'Nils Holm',
  });
  const letter = await openedLetter(lead, title);
  await coSigned(partner, letter);
  await coSigned(other, letter);
  await corrected(letter, 'We ask that it be concluded', 'We ask that it not be concluded');

  const mieke = await newcomer();
  await test.step('what does not look like spelling is asked about, and the mails say that it was confirmed', async () => {
    await signIn(mieke, lead.officer.address);
    await mieke.goto(`/desk/letters/${letter.id}/change`);
    await expect(mieke.getByText('A word that says no')).toBeVisible();
    await mieke.getByRole('button', { name: 'Announce the correction to 2 signatories' }).click();
    await expect(mieke.getByRole('alert')).toContainText('Tick this if it is spelling and form all the same');
    await seen(mieke, 'correction, to confirm');
    await mieke.getByLabel('It is spelling and form all the same').check();
    await mieke.getByRole('button', { name: 'Announce the correction to 2 signatories' }).click();
    await expect(mieke.getByRole('heading', { level: 1 })).toContainText('Version 2 replaces version 1');
  });

  const nils = await newcomer();
  await test.step('Nils, signed in, finds it on the page of his endorsement', async () => {
    await signIn(nils, other.director.address);
    await openMail(nils, other.director.address, `Correction of “${title}”`);
    await expect(nils.locator('.caught-text')).toContainText('confirmed that it is not');
    await nils.goto('/organisations');
    await nils.getByRole('link', { name: title }).first().click();
    await expect(nils.getByRole('heading', { name: 'A correction of this letter' })).toBeVisible();
    await expect(nils.locator('ins')).toContainText('not');
    await nils.getByRole('button', { name: `Object for ${other.name}` }).click();
    await expect(nils.getByRole('alert')).toContainText('Say what you object to');
    await seen(nils, 'endorsement, a correction is out');
  });

  const paul = await newcomer({ javaScript: false });
  await test.step('Paul reads it in French by the link of his mail, and objects in one step', async () => {
    await openMail(paul, partner.director.address, `Correction of “${title}”`);
    await followLink(paul, '/changes/');
    await paul.getByRole('button', { name: 'Français' }).click();
    await expectFrench(paul);
    await paul.getByRole('button', { name: `S’opposer pour ${partner.name}` }).click();
    await expect(paul.getByRole('alert')).toContainText('Indiquez à quoi vous vous opposez');
    await expectFrench(paul);
    await seen(paul, 'fr correction, something to correct');
    await paul.getByLabel('À quoi vous opposez-vous').fill('This asks for the opposite.');
    await paul.getByRole('button', { name: `S’opposer pour ${partner.name}` }).click();
    await expect(paul.getByText(`Vous vous êtes opposé à la correction pour ${partner.name}`)).toBeVisible();
    await expectFrench(paul);
    await seen(paul, 'fr correction, objected');
  });

  await test.step('Nils, who was typing, is told that it has stopped', async () => {
    await nils.getByLabel('What do you object to').fill('We did not agree to this.');
    await nils.getByRole('button', { name: `Object for ${other.name}` }).click();
    await expect(nils.getByRole('main')).toContainText('This correction was already given up');
    await seen(nils, 'endorsement, the correction was stopped');
  });

  await test.step('the lead reads who objected and why; the other signatories read the reason alone', async () => {
    await openMail(mieke, lead.officer.address, `${partner.name} objected to your correction`);
    await expect(mieke.locator('.caught-text')).toContainText('This asks for the opposite.');
    await seen(mieke, 'mail of the objection');
    await mieke.goto(`/desk/letters/${letter.id}/change`);
    await expect(mieke.getByRole('main')).toContainText(`${partner.name} objected to version 2`);
    await expect(mieke.getByRole('main')).toContainText('A signatory objected to this version as a correction.');
    await seen(mieke, 'correction, stopped');
    await openMail(nils, other.director.address, 'Version 1 of');
    await expect(nils.locator('.caught-text')).toContainText('This asks for the opposite.');
    await expect(nils.locator('.caught-text')).not.toContainText(`${partner.name} objected`);
    await seen(nils, 'mail of the end of a correction');
  });
});
