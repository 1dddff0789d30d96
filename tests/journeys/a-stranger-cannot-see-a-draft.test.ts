import { test } from './support/arranged';
import { draftedLetter } from './support/letters';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'What nobody may read yet';

test('a stranger cannot see a draft', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Quiet Garden',
    host: 'quietgarden.example',
    country: 'AT',
    officer: 'Petra Quandt',
    director: 'Quirin Adler',
  });
  const stranger = await verifiedOrganisation({
    name: 'Northern Meadow',
    host: 'northernmeadow.example',
    country: 'FI',
    officer: 'Olli Niemi',
    director: 'Nelli Virta',
  });
  const letter = await draftedLetter(lead, title);
  const draft = `/desk/letters/${letter.id}`;

  await test.step('who leads the letter sees it', async () => {
    const petra = await newcomer();
    await signIn(petra, lead.officer.address);
    await petra.getByRole('link', { name: 'Your desk' }).click();
    await petra.getByRole('link', { name: title }).click();
    await expect(petra.getByRole('heading', { name: title })).toBeVisible();
    await seen(petra, 'letter on its desk, drafted');
  });

  await test.step('a reader finds no trace of it', async () => {
    const reader = await newcomer();
    await reader.goto('/');
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(reader.getByText(title)).toHaveCount(0);
    await isNotThere(reader, `/letters/${letter.slug}`);
    await isNoFile(reader, `/letters/${letter.slug}/letter.pdf`);
    await seen(reader, 'not there');
  });

  await test.step('an address of its desk asks a reader to sign in, and tells no more', async () => {
    const reader = await newcomer();
    await reader.goto(`${draft}/text`);
    await expect(reader.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(reader.getByText(title)).toHaveCount(0);
  });

  await test.step('another organisation, signed in, finds nothing at any address of it', async () => {
    const olli = await newcomer();
    await signIn(olli, stranger.officer.address);
    const inside = ['', '/text', '/versions', '/imprint', '/signatories', '/seal', '/trail'];
    for (const section of inside) await isNotThere(olli, `${draft}${section}`);
    await isNoFile(olli, `${draft}/proof.pdf`);
    await isNotThere(olli, `/reviews/${letter.id}`);
    await seen(olli, 'not there, signed in');
    await olli.goto('/desk');
    await expect(olli.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(olli.getByText(title)).toHaveCount(0);
  });
});

async function isNotThere(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(404);
  await expect(page.getByText(title)).toHaveCount(0);
}

async function isNoFile(page: Page, address: string): Promise<void> {
  expect((await page.request.get(address)).status(), address).toBe(404);
}
