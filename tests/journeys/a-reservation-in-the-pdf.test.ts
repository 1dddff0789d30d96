import { readFile } from 'node:fs/promises';
import { database } from '~/platform/database/database.server';
import { printedText } from '~/seal/verify/printed-text.server';
import { test } from './support/arranged';
import { askedForApproval, closed, openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { approveFromMailbox, signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'With one reservation';
const reservation = 'Δεν στηρίζουμε το δεύτερο αίτημα.';

test('a reservation in the PDF', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Ptarmigan Circle',
    host: 'ptarmigancircle.example',
    country: 'NL',
    officer: 'Saskia Vos',
    director: 'Bram Kuiper',
  });
  const partner = await verifiedOrganisation({
    name: 'Nightjar House',
    host: 'nightjarhouse.example',
    country: 'GR',
    officer: 'Eirini Lala',
    director: 'Petros Dimas',
  });
  const letter = await openedLetter(lead, title, { takesReservations: true });
  await published(letter);
  await askedForApproval(partner, letter);
  const preparation = await database().preparation.findFirstOrThrow({
    where: { letterId: letter.id, organisationId: partner.id },
  });

  const eirini = await newcomer({ javaScript: false });
  await test.step('Eirini adds a reservation, and says that her board decided', async () => {
    await signIn(eirini, partner.officer.address);
    await eirini.goto(`/preparations/${preparation.id}`);
    await expect(eirini.getByText('cannot edit it or leave it out').first()).toBeVisible();
    await eirini.getByLabel('Reservation', { exact: false }).fill('See https://nightjarhouse.example');
    await eirini.getByRole('radio', { name: /The board decides/ }).check();
    await eirini.getByRole('button', { name: 'Save and preview' }).click();
    await expect(eirini.getByText('cannot contain links').first()).toBeVisible();
    await expect(eirini.getByText('Enter the day on which the board decided.').first()).toBeVisible();
    await seen(eirini, 'preparation, reservation to mend');
    await eirini.getByLabel('Reservation', { exact: false }).fill(reservation);
    await eirini.getByLabel('Day of the board’s decision').fill('2026-11-12');
    await eirini.getByRole('button', { name: 'Save and preview' }).click();
    await expect(eirini.getByText(reservation)).toBeVisible();
    await expect(eirini.getByText('whose board decided on 12 November 2026')).toBeVisible();
    await seen(eirini, 'preparation, check, with a reservation');
    await eirini.getByRole('button', { name: /^Ask .* to approve$/ }).click();
  });

  await test.step('Petros sees it as it will be printed, and approves', async () => {
    const petros = await newcomer();
    await openMail(petros, partner.director.address, `For your approval: co-sign “${title}”`);
    await expect(petros.getByText(reservation)).toBeVisible();
    await followLink(petros, '/approvals/');
    await expect(petros.getByText(reservation)).toBeVisible();
    await seen(petros, 'approval, with a reservation');
    await approveFromMailbox(petros, partner.director, title);
  });

  const saskia = await newcomer();
  await test.step('it stands on the lead’s board and on the public page', async () => {
    await signIn(saskia, lead.officer.address);
    await saskia.goto(`/desk/letters/${letter.id}/signatories`);
    const row = saskia.getByRole('row').filter({ hasText: partner.name });
    await expect(row).toContainText(reservation);
    await expect(row).toContainText('Its board decided on 12 November 2026.');
    await seen(saskia, 'signatories, with a reservation');
    await saskia.goto(`/letters/${letter.slug}`);
    await saskia.getByRole('link', { name: `Reservation of ${partner.name}` }).click();
    await expect(saskia.getByText(reservation)).toBeInViewport();
    await seen(saskia, 'public letter, with a reservation');
  });

  await test.step('and in the sealed PDF, at the name', async () => {
    await closed(letter);
    await saskia.goto(`/desk/letters/${letter.id}/seal`);
    await expect(async () => {
      await saskia.reload();
      await expect(saskia.getByRole('link', { name: 'Continue to sealing' })).toBeVisible({ timeout: 1000 });
    }, 'what arrived in time is through').toPass();
    await saskia.getByRole('link', { name: 'Continue to sealing' }).click();
    for (const doubt of await saskia.getByRole('checkbox').all()) await doubt.check();
    await saskia.getByRole('button', { name: 'Seal the letter' }).click();
    const link = saskia.getByRole('link', { name: /Download the sealed PDF/ });
    const [download] = await Promise.all([saskia.waitForEvent('download'), link.click()]);
    const path = await download.path();
    expect(await printedText(await readFile(path))).toContain(reservation);
    await saskia.goto('/verify');
    await saskia.getByLabel('The sealed PDF').setInputFiles(path);
    await saskia.getByRole('button', { name: 'Verify' }).click();
    await expect(saskia.getByText('Genuine: not one byte of this file has changed')).toBeVisible();
  });
});
