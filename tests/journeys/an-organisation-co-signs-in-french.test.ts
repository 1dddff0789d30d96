import { database } from '~/platform/database/database.server';
import { test } from './support/arranged';
import { expectFrench, signInInFrench } from './support/french';
import { invitedInFrench, openedLetter } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Protect every childhood';

const endorsementOf = async ({ id: organisationId }: { id: string }) =>
  (await database().endorsement.findFirstOrThrow({ where: { organisationId } })).id;

test('an organisation co-signs in French, from the invitation to its withdrawal', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Meadow Alliance',
    host: 'meadowalliance.example',
    country: 'NL',
    officer: 'Sanne Vermeer',
    director: 'Joris Bakker',
  });
  const partner = await verifiedOrganisation({
    name: 'Enfance en Lumière',
    host: 'enfanceenlumiere.example',
    country: 'FR',
    officer: 'Claire Morel',
    director: 'Hugo Lambert',
  });
  const letter = await openedLetter(lead, title);
  await invitedInFrench(letter, { name: partner.name, address: partner.officer.address });

  const claire = await newcomer({ javaScript: false });
  await test.step('Claire reads the invitation in French, in a browser that prefers English', async () => {
    await openMail(claire, partner.officer.address, `${lead.name} vous invite à cosigner`);
    await followLink(claire, '/invitations/');
    await expect(claire.getByRole('heading', { name: 'Invitation à cosigner' })).toBeVisible();
    await expect(claire.locator('dl').first()).toContainText('(heure de Bruxelles)');
    await expectFrench(claire);
    await seen(claire, 'fr invitation');
  });

  await test.step('she reads it in English, and is spoken to in French again, without script', async () => {
    await claire.getByRole('button', { name: 'English' }).click();
    await expect(claire.getByRole('heading', { name: 'Invitation to co-sign' })).toBeVisible();
    await expect(claire.locator('html')).toHaveAttribute('lang', 'en');
    await claire.getByRole('button', { name: 'Français' }).click();
    await expectFrench(claire);
  });

  await test.step('she signs in, and prepares the co-signature', async () => {
    await claire.getByRole('link', { name: 'Préparer votre cosignature' }).first().click();
    await claire.getByLabel('Votre adresse électronique').fill('claire');
    await claire.getByRole('button', { name: 'Recevoir un lien et un code' }).click();
    await expect(claire.getByRole('alert')).toContainText('Un point est à corriger');
    await expectFrench(claire);
    await seen(claire, 'fr sign-in, something to correct');
    await signInInFrench(claire, partner.officer.address);
    await expectFrench(claire);
    await seen(claire, 'fr invitation, for whom all is known');
    await claire.getByRole('button', { name: 'Modifier d’abord quelque chose' }).click();
    await expectFrench(claire);
    await seen(claire, 'fr preparation');
    await claire.getByRole('radio', { name: partner.director.name }).check();
    await claire.getByRole('button', { name: 'Enregistrer et voir l’aperçu' }).click();
    await expect(claire.getByRole('heading', { name: 'France' })).toBeVisible();
    await expectFrench(claire);
    await seen(claire, 'fr preparation, check');
    await claire.getByRole('button', { name: `Demander à ${partner.director.name} d’approuver` }).click();
    await expect(claire.getByText('En attente de l’approbation')).toBeVisible();
    await expectFrench(claire);
  });

  const hugo = await newcomer();
  await test.step('Hugo approves from his mailbox, and what he declares is French', async () => {
    await openMail(hugo, partner.director.address, 'À approuver');
    await seen(hugo, 'fr mail that asks for approval');
    await followLink(hugo, '/approvals/');
    await expect(hugo.getByText(`J’ai qualité pour engager ${partner.name}`)).toBeVisible();
    await hugo.getByRole('button', { name: 'Approuver et cosigner la lettre' }).click();
    await expect(hugo.getByRole('alert')).toContainText('Indiquez votre nom');
    await expectFrench(hugo);
    await seen(hugo, 'fr approval, something to correct');
    await hugo.getByLabel('Votre nom').fill(partner.director.name);
    await hugo.getByLabel('Votre fonction dans l’organisation').fill('Directeur');
    await hugo.getByRole('button', { name: 'Approuver et cosigner la lettre' }).click();
    await expect(hugo.getByRole('heading', { name: `${partner.name} a cosigné` })).toBeVisible();
    await expectFrench(hugo);
    await seen(hugo, 'fr approval, done');
  });

  await test.step('its receipt says so, and its page too', async () => {
    await openMail(hugo, partner.director.address, `${partner.name} a cosigné`);
    await expect(hugo.locator('.caught-text')).toContainText(`J’ai qualité pour engager ${partner.name}`);
    await seen(hugo, 'fr mail of the receipt');
    await claire.reload();
    await expectFrench(claire);
  });

  await test.step('Claire changes what is printed, and Hugo approves it, in French', async () => {
    await claire.goto(`/endorsements/${await endorsementOf(partner)}`);
    await claire.getByRole('button', { name: 'Modifier ce qui est imprimé' }).click();
    await expectFrench(claire);
    await seen(claire, 'fr change, preparation');
    await claire.getByLabel('Citation publique').fill('Chaque semaine compte.');
    await claire.getByRole('button', { name: 'Enregistrer et voir l’aperçu' }).click();
    await expect(claire.getByText('la citation.')).toBeVisible();
    await expectFrench(claire);
    await seen(claire, 'fr change, check');
    await claire.getByRole('button', { name: `Demander à ${partner.director.name} d’approuver` }).click();
    await openMail(hugo, partner.director.address, `ce qui sera imprimé pour ${partner.name}`);
    await seen(hugo, 'fr mail that asks to approve a change');
    await followLink(hugo, '/approvals/');
    await expectFrench(hugo);
    await seen(hugo, 'fr approval of a change');
    await hugo.getByLabel('Votre nom').fill(partner.director.name);
    await hugo.getByLabel('Votre fonction dans l’organisation').fill('Directeur');
    await hugo.getByRole('button', { name: 'Approuver la modification' }).click();
    await expect(hugo.getByRole('heading', { name: `Ce qui est imprimé pour ${partner.name} a changé` })).toBeVisible();
    await expectFrench(hugo);
    await openMail(hugo, partner.director.address, `Ce qui est imprimé pour ${partner.name} a changé`);
    await seen(hugo, 'fr mail of the receipt of a change');
    await claire.goto(`/endorsements/${await endorsementOf(partner)}`);
    await expectFrench(claire);
    await seen(claire, 'fr endorsement, changed');
  });

  await test.step('he withdraws by the receipt, and a refusal is said in French as well', async () => {
    await followLink(hugo, '/withdrawals/');
    await expectFrench(hugo);
    await seen(hugo, 'fr withdrawal');
    const again = await hugo.context().newPage();
    await again.goto(hugo.url());
    await hugo.getByRole('button', { name: `Retirer ${partner.name}` }).click();
    await expect(hugo.getByRole('heading', { name: `${partner.name} a retiré sa signature` })).toBeVisible();
    await expectFrench(hugo);
    await again.getByRole('button', { name: `Retirer ${partner.name}` }).click();
    await expectFrench(again);
    await openMail(hugo, partner.director.address, `${partner.name} a retiré sa signature`);
  });
});
