import { test } from './support/arranged';
import { daysPassed } from './support/corrections';
import { askedForApproval, coSigned, openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'A law that protects somebody';

test('a typo is corrected, and nobody is lost', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Rowanberry Alliance',
    host: 'rowanberryalliance.example',
    country: 'BE',
    officer: 'Lotte Maes',
    director: 'Bram Claes',
  });
  const partner = await verifiedOrganisation({
    name: 'Goldcrest House',
    host: 'goldcresthouse.example',
    country: 'IE',
    officer: 'Una Kehoe',
    director: 'Declan Roche',
  });
  const late = await verifiedOrganisation({
    name: 'Whimbrel Trust',
    host: 'whimbreltrust.example',
    country: 'MT',
    officer: 'Rita Borg',
    director: 'Karl Vella',
  });
  const letter = await openedLetter(lead, title);
  await coSigned(partner, letter);
  await askedForApproval(late, letter);
  await published(letter);

  const karl = await newcomer();
  await test.step('Karl reads the letter that he is asked to approve', async () => {
    await openMail(karl, late.director.address, `co-sign “${title}”`);
    await followLink(karl, '/approvals/');
    await karl.getByLabel('Your name').fill(late.director.name);
    await karl.getByLabel('Your role in the organisation').fill('Director');
  });

  const lotte = await newcomer();
  await test.step('Lotte finds a slip, corrects the draft, and makes a version of it', async () => {
    await signIn(lotte, lead.officer.address);
    await lotte.goto(`/desk/letters/${letter.id}/text`);
    await mend(lotte, 'protects nobody', 'protect nobody');
    await lotte.goto(`/desk/letters/${letter.id}/versions`);
    await lotte.getByRole('button', { name: 'Make version 2' }).click();
    await lotte.getByRole('link', { name: 'Correct the letter with this version' }).click();
    await expect(lotte.getByRole('heading', { name: 'Correct spelling and form' })).toBeVisible();
    await seen(lotte, 'correction, to announce');
  });

  await test.step('she is told at the field how long signatories have, then announces it', async () => {
    const date = lotte.getByLabel('Date');
    const suggested = await date.inputValue();
    await date.fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
    await lotte.getByLabel('Note to the signatories').fill('One letter too many. Thank you, Una.');
    // Another form of a short word may mean something else: she says that it does not.
    await lotte.getByLabel('It is spelling and form all the same').check();
    await lotte.getByRole('button', { name: 'Announce the correction to 1 signatory' }).click();
    await expect(lotte.getByRole('main')).toContainText('Signatories need at least 48 hours');
    await expect(lotte.getByLabel('Note to the signatories')).toHaveValue('One letter too many. Thank you, Una.');
    await seen(lotte, 'correction, too short');
    await date.fill(suggested);
    await lotte.getByRole('button', { name: 'Announce the correction to 1 signatory' }).click();
    await expect(lotte.getByRole('heading', { level: 1 })).toContainText('Version 2 replaces version 1');
    await seen(lotte, 'correction, out');
    await lotte.goto(`/desk/letters/${letter.id}`);
    await expect(
      lotte.getByRole('link', { name: 'The time to object or answer about the new version ends' }),
    ).toBeVisible();
    await seen(lotte, 'overview, correction out');
  });

  const declan = await newcomer({ javaScript: false });
  await test.step('Declan reads in the mail what changed, and on its page, without an account and without script', async () => {
    await openMail(declan, partner.director.address, `Correction of “${title}”: you can object until`);
    await expect(declan.locator('.caught-text')).toContainText('[-protects-] [+protect+]');
    await seen(declan, 'mail of the correction');
    await followLink(declan, '/changes/');
    await expect(declan.locator('del')).toContainText('protects');
    await expect(declan.getByText('One letter too many.')).toBeVisible();
    await seen(declan, 'correction, as a signatory reads it');
    await declan.reload();
    await expect(declan.getByRole('button', { name: `Object for ${partner.name}` })).toBeVisible();
  });

  await test.step('Karl, who stood on the page, is told, reads what differs, and co-signs both with what he typed', async () => {
    await karl.getByRole('button', { name: 'Approve and co-sign the letter' }).click();
    await expect(karl.getByRole('main')).toContainText('Something changed after you opened this page');
    await expect(karl.getByLabel('Your name')).toHaveValue(late.director.name);
    await expect(karl.locator('#next-version ins')).toContainText('protect');
    await seen(karl, 'approval, a correction is out');
    await karl.getByRole('button', { name: 'Approve and co-sign the letter' }).click();
    await expect(karl.getByRole('heading', { name: `${late.name} has co-signed` })).toBeVisible();
  });

  await test.step('the hour passes without an objection: the letter moves by itself, and all three are its signatories', async () => {
    await daysPassed(letter);
    await openMail(declan, partner.director.address, 'Version 2');
    await expect(declan.locator('.caught-text')).toContainText('Its consent carried over');
    await seen(declan, 'mail of the move');
    await declan.goto(`/letters/${letter.slug}`);
    await expect(declan.getByText('3 organisations from 3 countries.')).toBeVisible();
    await expect(declan.getByRole('main')).toContainText('protect nobody');
    await expect(declan.getByRole('main')).not.toContainText('protects nobody');
    await seen(declan, 'public letter, corrected');
    await lotte.goto(`/desk/letters/${letter.id}/change`);
    await expect(lotte.getByRole('main')).toContainText('Version 2 has been in force since');
    await seen(lotte, 'correction, moved');
  });
});

async function mend(page: Page, wrong: string, right: string): Promise<void> {
  const body = page.getByLabel('Text of the letter', { exact: true });
  await body.fill((await body.inputValue()).replace(wrong, right));
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByText(/saved/i).first()).toBeVisible();
}
