import { readFile } from 'node:fs/promises';
import { promiseDueCopies } from '~/seal/sealing/copies.server';
import { test } from './support/arranged';
import { coSigned, openedLetter, published } from './support/letters';
import { openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'Every report deserves an answer';

test('the letter is sealed and verified, and a changed byte is found', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Chestnut Circle',
    host: 'chestnutcircle.example',
    country: 'FR',
    officer: 'Camille Noyer',
    director: 'Hugo Marron',
  });
  const partner = await verifiedOrganisation({
    name: 'Plover Trust',
    host: 'plovertrust.example',
    country: 'EE',
    officer: 'Kadri Saar',
    director: 'Tanel Rand',
  });
  const letter = await openedLetter(lead, title);
  await coSigned(partner, letter);
  const camille = await newcomer();

  await test.step('Camille closes sign-on', async () => {
    await signIn(camille, lead.officer.address);
    await camille.goto(`/desk/letters/${letter.id}`);
    await seen(camille, 'letter on its desk, open');
    await camille.getByRole('link', { name: /^Signatories / }).click();
    await camille.getByRole('link', { name: 'Sign-on', exact: true }).click();
    await seen(camille, 'opening, open');
    await camille.getByRole('link', { name: 'Close sign-on earlier' }).click();
    await seen(camille, 'closure');
    await camille.getByRole('button', { name: 'Close sign-on now' }).click();
    await expect(camille.getByRole('heading', { name: 'Signatories', level: 1 })).toBeVisible();
  });

  await test.step('she sees what will be printed, and seals the letter', async () => {
    await camille.getByRole('link', { name: /^Seal and publication/ }).click();
    await camille.getByRole('link', { name: 'Seal', exact: true }).click();
    await expect(async () => {
      await camille.reload();
      await expect(camille.getByRole('link', { name: 'Continue to sealing' })).toBeVisible({ timeout: 1000 });
    }, 'what arrived in time is through').toPass();
    await expect(camille.getByText('2 organisations from 2 countries.')).toBeVisible();
    await seen(camille, 'seal, before');
    await camille.getByRole('link', { name: 'Continue to sealing' }).click();
    await seen(camille, 'sealing');
    for (const doubt of await camille.getByRole('checkbox').all()) await doubt.check();
    await camille.getByRole('button', { name: 'Seal the letter' }).click();
    await expect(camille.getByText('Sealed.', { exact: false }).first()).toBeVisible();
    await seen(camille, 'seal, after');
  });

  const pdf = await downloaded(camille);
  const code = (await camille.locator('.figures').first().textContent()) ?? '';

  await test.step('once she has handed it over, every signatory is mailed the sealed PDF', async () => {
    await camille.goto(`/desk/letters/${letter.id}/deliveries/hand`);
    await camille.getByRole('button', { name: 'Record the delivery' }).click();
    await expect(camille.getByRole('main')).toContainText('Edition 1 was delivered by hand on');
    await promiseDueCopies();
    await openMail(camille, partner.director.address, `The sealed letter: “${title}”`);
    await expect(camille.getByRole('link', { name: /\.pdf/ })).toBeVisible();
    await seen(camille, 'mail of the sealed letter');
  });

  const reader = await newcomer();
  await test.step('before publication, a stranger learns from the code that it is genuine, and no more', async () => {
    await reader.goto('/verify');
    await seen(reader, 'verify');
    await reader.getByLabel('Or its check code').fill(code);
    await reader.getByRole('button', { name: 'Verify' }).click();
    await expect(reader.getByText('Genuine: a letter with this check code was sealed here')).toBeVisible();
    await expect(reader.getByText(title)).toHaveCount(0);
    await seen(reader, 'verify, by code');
  });

  await test.step('the PDF is found genuine', async () => {
    await verify(reader, pdf);
    await expect(reader.getByText('Genuine: not one byte of this file has changed since it was sealed.')).toBeVisible();
    await expect(reader.getByText(title).first()).toBeVisible();
    await seen(reader, 'verify, genuine');
  });

  await test.step('a newline that a gateway added behind it changes nothing', async () => {
    await verify(reader, Buffer.concat([pdf, Buffer.from('\n')]));
    await expect(reader.getByText('Genuine: the sealed part of this file is unchanged.')).toBeVisible();
    await seen(reader, 'verify, bytes behind the seal');
  });

  await test.step('a changed byte is found', async () => {
    const changed = Buffer.from(pdf);
    const place = Math.floor(changed.length / 3);
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    await verify(reader, changed);
    await expect(reader.getByRole('alert')).toContainText('Not genuine:');
    await expect(reader.getByText('Genuine: not one byte')).toHaveCount(0);
    await seen(reader, 'verify, changed');
  });

  await test.step('once published, the page offers the sealed PDF', async () => {
    await published(letter);
    await reader.goto(`/letters/${letter.slug}`);
    await expect(reader.getByRole('link', { name: /Open the sealed PDF/ })).toBeVisible();
    await seen(reader, 'public letter, sealed');
    const answer = await reader.request.get(`/letters/${letter.slug}/letter.pdf`);
    expect(Buffer.compare(await answer.body(), pdf)).toBe(0);
  });
});

async function downloaded(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Download the sealed PDF/ }).click(),
  ]);
  return readFile(await download.path());
}

async function verify(page: Page, buffer: Buffer): Promise<void> {
  await page.goto('/verify');
  await page.getByLabel('The sealed PDF').setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer });
  await page.getByRole('button', { name: 'Verify' }).click();
}
