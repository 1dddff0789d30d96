import { test } from './support/arranged';
import { closed, coSigned, openedLetter } from './support/letters';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'A safe place to speak';

test('a letter is translated, sealed in two languages and read in both', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Juniper League',
    host: 'juniperleague.example',
    country: 'BE',
    officer: 'Lotte Claes',
    director: 'Bram Jacobs',
  });
  const partner = await verifiedOrganisation({
    name: 'Sandpiper House',
    host: 'sandpiperhouse.example',
    country: 'LU',
    officer: 'Marc Weber',
    director: 'Anne Schmit',
  });
  const letter = await openedLetter(lead, title);
  await coSigned(partner, letter);
  const lotte = await newcomer({ javaScript: false });

  await test.step('Lotte translates it beside the authentic text, without JavaScript', async () => {
    await signIn(lotte, lead.officer.address);
    await lotte.goto(`/desk/letters/${letter.id}/languages`);
    await seen(lotte, 'languages, none yet');
    await lotte.getByLabel('Language').selectOption({ label: 'French (français)' });
    await lotte.getByRole('button', { name: 'Start the translation' }).click();
    await expect(lotte.getByText('parts are missing', { exact: false })).toBeVisible();
    await seen(lotte, 'translation, begun');
    await translateAll(lotte);
    await lotte.getByRole('button', { name: 'Save the translation' }).click();
    await expect(lotte.getByText('Nothing is missing.')).toBeVisible();
  });

  await test.step('she makes its text', async () => {
    await lotte.getByRole('link', { name: 'Finalise this translation' }).click();
    await seen(lotte, 'text of a translation');
    await lotte.getByRole('button', { name: 'Finalise the text' }).click();
    await expect(lotte.getByRole('cell', { name: /^finalised / })).toBeVisible();
    await seen(lotte, 'languages, one made');
  });

  await test.step('she names a tier and a pin', async () => {
    await lotte.goto(`/desk/letters/${letter.id}/arrangement`);
    await lotte.getByLabel('Tier of Sandpiper House').fill('Supporters');
    await lotte.getByLabel('Pinned place of Sandpiper House').fill('first');
    await lotte.getByRole('button', { name: 'Save arrangement' }).click();
    await expect(lotte.getByText('Enter a whole number').first()).toBeVisible();
    await expect(lotte.getByLabel('Tier of Sandpiper House')).toHaveValue('Supporters');
    await seen(lotte, 'arrangement, malformed');
    await lotte.getByLabel('Pinned place of Sandpiper House').fill('');
    await lotte.getByRole('button', { name: 'Save arrangement' }).click();
    await expect(lotte.getByText('The arrangement is saved.')).toBeVisible();
  });

  await test.step('she seals it in English and in French', async () => {
    await closed(letter);
    await seals(lotte, letter.id, 'English (authentic text)');
    await seals(lotte, letter.id, 'French');
    await expect(lotte.getByText('This edition is offered on the public page in French.')).toBeVisible();
    await seen(lotte, 'seal, two editions');
    await lotte.goto(`/desk/letters/${letter.id}/publication`);
    await lotte.getByRole('button', { name: 'Publish the letter' }).click();
  });

  await test.step('everybody can read both', async () => {
    const reader = await newcomer({ javaScript: false });
    await reader.goto(`/letters/${letter.slug}`);
    await expect(reader.locator('link[hreflang="fr"]')).toHaveAttribute(
      'href',
      new RegExp(`/letters/${letter.slug}/fr$`),
    );
    await reader.getByRole('link', { name: 'français' }).click();
    await expect(reader.getByRole('heading', { name: `En français : ${title}` })).toBeVisible();
    await expect(reader.getByText('consented to the authentic text, in English', { exact: false })).toBeVisible();
    await expect(reader.getByRole('link', { name: 'Open the sealed PDF' })).toHaveAttribute(
      'href',
      /\/fr\/letter\.pdf$/,
    );
    await seen(reader, 'public letter in French');
    await reader.getByRole('link', { name: 'Read the authentic text' }).click();
    await expect(reader.getByRole('heading', { name: title, exact: true })).toBeVisible();
  });
});

/** Footnotes keep their mark. */
async function translateAll(page: Page): Promise<void> {
  for (const part of await page.locator('.translated-part').all()) {
    const words = (await part.locator('.translated-source').textContent()) ?? '';
    await part.getByRole('textbox').fill(words.startsWith('[^') ? words : `En français : ${words}`);
  }
}

async function seals(page: Page, letterId: string, language: string): Promise<void> {
  await page.goto(`/desk/letters/${letterId}/choices`);
  await page.getByRole('radio', { name: language }).check();
  await page.getByRole('radio', { name: /^By tier/ }).check();
  if (language === 'French') await seen(page, 'choices of an edition');
  await page.getByRole('button', { name: 'Save choices' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('link', { name: 'Continue to sealing' })).toBeVisible({ timeout: 1000 });
  }, 'nothing stands in the way').toPass();
  await page.getByRole('link', { name: 'Continue to sealing' }).click();
  await page.getByRole('button', { name: 'Seal the letter' }).click();
  await expect(page.getByText('Confirm this point, or correct it first.').first()).toBeVisible();
  if (language === 'French') await seen(page, 'sealing, a doubt not confirmed');
  for (const doubt of await page.getByRole('checkbox').all()) await doubt.check();
  await page.getByRole('button', { name: 'Seal the letter' }).click();
  // The edition of that language: the page may be looked at again before it has come to stand first.
  const edition = page.locator('article').filter({ hasText: `In ${language.split(' ')[0]}` });
  const sealed = edition.first().getByText('Done.', { exact: true });
  await expect(async () => {
    await page.reload();
    await expect(sealed).toBeVisible({ timeout: 1000 });
  }, 'the edition is sealed').toPass();
}
