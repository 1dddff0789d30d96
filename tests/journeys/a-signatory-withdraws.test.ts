import { database } from '~/platform/database/database.server';
import { test } from './support/arranged';
import { coSigned, openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Rules that children can rely on';

test('a signatory withdraws', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Orchard Coalition',
    host: 'orchardcoalition.example',
    country: 'CZ',
    officer: 'Tereza Dvorak',
    director: 'Marek Sova',
  });
  const partner = await verifiedOrganisation({
    name: 'Foxglove Fund',
    host: 'foxglovefund.example',
    country: 'SE',
    officer: 'Elsa Berg',
    director: 'Gustav Ek',
  });
  const letter = await openedLetter(lead, title);
  await coSigned(partner, letter);
  await published(letter);
  const gustav = await newcomer();

  await test.step('the public page shows both organisations', async () => {
    await gustav.goto(`/letters/${letter.slug}`);
    await expect(gustav.getByText('2 organisations from 2 countries.')).toBeVisible();
    await expect(gustav.getByRole('link', { name: partner.name })).toBeVisible();
  });

  await test.step('Gustav withdraws in one step from the receipt in his mailbox', async () => {
    await openMail(gustav, partner.director.address, `${partner.name} co-signed “${title}”`);
    await followLink(gustav, '/withdrawals/');
    await expect(gustav.getByRole('heading', { name: `Withdraw ${partner.name} from the letter` })).toBeVisible();
    await seen(gustav, 'withdrawal');
    await gustav.getByLabel('Reason').fill('Our board decided otherwise.');
    await gustav.getByRole('button', { name: `Withdraw ${partner.name}` }).click();
    await expect(gustav.getByRole('heading', { name: `${partner.name} has withdrawn` })).toBeVisible();
    await seen(gustav, 'withdrawal, done');
  });

  await test.step('its name is gone from the public page', async () => {
    await gustav.goto(`/letters/${letter.slug}`);
    await expect(gustav.getByText('1 organisation from 1 country.')).toBeVisible();
    await expect(gustav.getByText(partner.name)).toHaveCount(0);
    await seen(gustav, 'public letter, after a withdrawal');
  });

  await test.step('both sides have it in writing', async () => {
    await openMail(gustav, partner.director.address, `${partner.name} withdrew from “${title}”`);
    await seen(gustav, 'mail of the withdrawal');
    const tereza = await newcomer();
    await openMail(tereza, lead.officer.address, `${partner.name} withdrew from “${title}”`);
    await expect(tereza.locator('.caught-text')).toContainText('Our board decided otherwise.');
    await signIn(tereza, lead.officer.address);
    await tereza.goto(`/desk/letters/${letter.id}/signatories`);
    await expect(tereza.getByRole('main')).toContainText(/withdr/i);
    await seen(tereza, 'signatories, one withdrew');
  });

  await test.step('Gustav finds the way back on the page of the endorsement', async () => {
    await signIn(gustav, partner.director.address);
    const { id } = await database().endorsement.findFirstOrThrow({ where: { printedName: partner.name } });
    await gustav.goto(`/endorsements/${id}`);
    await seen(gustav, 'endorsement, withdrawn');
    await gustav.getByRole('button', { name: 'Prepare a new co-signature' }).click();
    await expect(gustav).toHaveURL(/preparations/);
    await seen(gustav, 'preparation, again');
  });
});
