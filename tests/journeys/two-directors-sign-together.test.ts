import { nameSignatory } from '~/organisations/member/nominations.server';
import { database } from '~/platform/database/database.server';
import { accepting, acting } from '../../prisma/seed/actors';
import { test } from './support/arranged';
import { askedForApproval, openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'Signed by two';
const chair = {
  name: 'Βασιλική Παπαδοπούλου',
  address: 'chair@turnstonetrust.example',
  position: 'Chair of the board',
};

async function types(page: Page, name: string, role: string): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your role in the organisation').fill(role);
}

test('two directors sign together', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Whimbrel Forum',
    host: 'whimbrelforum.example',
    country: 'BE',
    officer: 'Nele Peeters',
    director: 'Joris Claes',
  });
  const partner = await verifiedOrganisation({
    name: 'Turnstone Trust',
    host: 'turnstonetrust.example',
    country: 'GR',
    officer: 'Eleni Vasileiou',
    director: 'Nikos Doukas',
  });
  await nameSignatory(await acting(partner.officer.address, partner.id, 'admit members'), chair);
  await accepting(partner.id, chair);
  const letter = await openedLetter(lead, title);
  await published(letter);
  await askedForApproval(partner, letter);
  const preparation = await database().preparation.findFirstOrThrow({
    where: { letterId: letter.id, organisationId: partner.id },
  });

  const eleni = await newcomer({ javaScript: false });
  await test.step('Eleni says that two sign together, and asks both at once', async () => {
    await signIn(eleni, partner.officer.address);
    await eleni.goto(`/preparations/${preparation.id}`);
    await expect(eleni.getByLabel('Second authorised signatory')).toBeHidden();
    await eleni.getByRole('radio', { name: /Two authorised signatories sign together/ }).check();
    await expect(eleni.getByLabel('Second authorised signatory')).toBeVisible();
    await eleni.getByLabel('Second authorised signatory').selectOption({ label: 'Nikos Doukas, Director' });
    await eleni.getByRole('radio', { name: /Nikos Doukas/ }).check();
    await eleni.getByRole('button', { name: 'Save and preview' }).click();
    await expect(eleni.getByText('Choose a different person').first()).toBeVisible();
    await seen(eleni, 'preparation, two together, the same person twice');
    await eleni.getByLabel('Second authorised signatory').selectOption({ label: `${chair.name}, ${chair.position}` });
    await eleni.getByRole('button', { name: 'Save and preview' }).click();
    await expect(eleni.getByRole('heading', { name: 'Two sign together' })).toBeVisible();
    await seen(eleni, 'preparation, check, two together');
    await eleni.getByRole('button', { name: /^Ask .* to sign$/ }).click();
    await expect(eleni.getByText(`${chair.name} was asked on`)).toBeVisible();
  });

  const vasiliki = await newcomer({ javaScript: false });
  await test.step('the chair signs, takes it back, and signs once she is asked again', async () => {
    await openMail(vasiliki, chair.address, `For your approval: co-sign “${title}”`);
    await expect(vasiliki.getByText('you and Nikos Doukas').first()).toBeVisible();
    await followLink(vasiliki, '/approvals/');
    await expect(vasiliki.getByText('together with Nikos Doukas')).toBeVisible();
    await seen(vasiliki, 'approval, first of two');
    await types(vasiliki, chair.name, chair.position);
    await vasiliki.getByRole('button', { name: 'Sign as one of two' }).click();
    await expect(vasiliki.getByRole('heading', { name: 'You have signed, as one of two' })).toBeVisible();
    await seen(vasiliki, 'approval, first of two has signed');
    await vasiliki.getByRole('link', { name: 'Take back what I signed' }).click();
    await seen(vasiliki, 'approval, take back');
    await vasiliki.getByRole('button', { name: 'Take it back' }).click();
    await expect(vasiliki.getByRole('heading', { name: 'You took back what you signed' })).toBeVisible();
    await eleni.goto(`/preparations/${preparation.id}/check`);
    await eleni.getByRole('button', { name: /^Ask .* to sign$/ }).click();
    await expect(async () => {
      await openMail(vasiliki, chair.address, `For your approval: co-sign “${title}”`, 1);
      await followLink(vasiliki, '/approvals/');
      await expect(vasiliki.getByRole('button', { name: 'Sign as one of two' })).toBeVisible({ timeout: 1000 });
    }).toPass();
    await types(vasiliki, chair.name, chair.position);
    await vasiliki.getByRole('button', { name: 'Sign as one of two' }).click();
    await expect(vasiliki.getByText('Nothing counts yet')).toBeVisible();
  });

  const nele = await newcomer();
  await test.step('the lead sees that one of two has signed; the public page shows nobody', async () => {
    await signIn(nele, lead.officer.address);
    await nele.goto(`/desk/letters/${letter.id}/signatories`);
    const row = nele.getByRole('row').filter({ hasText: partner.name });
    await expect(row).toContainText('One of two has signed');
    await expect(row).not.toContainText(chair.name);
    await seen(nele, 'signatories, one of two has signed');
    await nele.goto(`/letters/${letter.slug}`);
    await expect(nele.getByText(partner.name)).toHaveCount(0);
  });

  await test.step('the director signs second: now the organisation has co-signed', async () => {
    const nikos = await newcomer();
    await openMail(nikos, partner.director.address, `For your approval: co-sign “${title}”`);
    await followLink(nikos, '/approvals/');
    await expect(nikos.getByText(`${chair.name} has already signed`)).toBeVisible();
    await seen(nikos, 'approval, second of two');
    await types(nikos, partner.director.name, 'Director');
    await nikos.getByRole('button', { name: 'Approve and co-sign the letter' }).click();
    await expect(nikos.getByRole('heading', { name: `${partner.name} has co-signed` })).toBeVisible();
    await nele.goto(`/letters/${letter.slug}`);
    await expect(nele.getByText(partner.name).first()).toBeVisible();
  });

  await test.step('and both have the receipt, which names both', async () => {
    for (const address of [chair.address, partner.director.address]) {
      const reader = await newcomer();
      await openMail(reader, address, `${partner.name} co-signed “${title}”`);
      for (const signer of [`${chair.name}, ${chair.position}`, `${partner.director.name}, Director`])
        await expect(reader.getByText(signer)).toBeVisible();
    }
    const { id } = await database().endorsement.findFirstOrThrow({ where: { organisationId: partner.id } });
    await eleni.goto(`/endorsements/${id}`);
    await expect(eleni.getByText('Signed together with')).toBeVisible();
    await seen(eleni, 'endorsement of two together');
  });
});
