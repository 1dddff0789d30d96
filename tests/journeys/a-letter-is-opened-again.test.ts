import { draftOf, saveDraft } from '~/letters/draft/drafts.server';
import { makeVersion } from '~/letters/draft/versions.server';
import { test } from './support/arranged';
import { type ALetter, closed, coSigned, leading, openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Once more, with care';

/** The lead changes the draft, and makes another version of it. */
async function secondVersion(letter: ALetter): Promise<void> {
  const { parts, counter } = await draftOf(letter.id);
  await saveDraft(await leading(letter, 'draft letters'), counter, { ...parts, body: `${parts.body}\n\nOnce more.` });
  await makeVersion(await leading(letter, 'draft letters'), (await draftOf(letter.id)).counter);
}

test('a letter is opened again: with the same version all stay, with another one they are asked', async ({
  newcomer,
}) => {
  const lead = await verifiedOrganisation({
    name: 'Thistledown Alliance',
    host: 'thistledown.example',
    country: 'BE',
    officer: 'Ida Moser',
    director: 'Lorenz Huber',
  });
  const partner = await verifiedOrganisation({
    name: 'Avocet House',
    host: 'avocethouse.example',
    country: 'EL',
    officer: 'Eleni Pappa',
    director: 'Nikos Vlachos',
  });
  const letter = await openedLetter(lead, title);
  await published(letter);
  await coSigned(partner, letter);
  await secondVersion(letter);
  await closed(letter);

  const ida = await newcomer({ zone: 'Europe/Athens' });
  const opening = `/desk/letters/${letter.id}/opening`;
  await test.step('the lead opens it with the same version: everybody stays, and only who can still decide is told', async () => {
    await signIn(ida, lead.officer.address);
    await ida.goto(opening);
    const page = ida.getByRole('main');
    await expect(page).toContainText('1 other organisation co-signed this version. It stays');
    await expect(page).toContainText('Those who stay signatories get no email about that.');
    await seen(ida, 'opening again, same version');
    await ida.getByRole('button', { name: 'Open again with version 1' }).click();
    await expect(page).toContainText('2 organisations');
    await expect(page).toContainText(/Brussels time\. That is 19:00 your time\./);
    await seen(ida, 'signatories, in another time zone');
    await closed(letter);
  });

  await test.step('another version says by name who falls out, before it is opened', async () => {
    await ida.goto(opening);
    await ida.getByRole('link', { name: 'Open it with version 2 instead' }).click();
    const page = ida.getByRole('main');
    await expect(page).toContainText('1 organisation falls out, because it co-signed version 1 and not version 2:');
    await expect(page.getByRole('listitem').filter({ hasText: partner.name })).toBeVisible();
    await seen(ida, 'opening again, another version');
    await ida.getByRole('radio', { name: lead.director.name }).check();
    await ida.getByRole('button', { name: 'Open again with version 2' }).click();
    await expect(ida.getByRole('heading', { level: 1 })).toContainText(/signatories|signed/i);
    await ida.goto(`/desk/letters/${letter.id}/trail`);
    await expect(page).toContainText('0 organisations stayed, 1 fell out');
  });

  await test.step('its director is told, and co-signs the new version with one link, without script', async () => {
    const nikos = await newcomer({ javaScript: false });
    await openMail(nikos, partner.director.address, 'Avocet House is no longer a signatory');
    await seen(nikos, 'mail of who fell out');
    await followLink(nikos, '/approvals/');
    await nikos.getByText('Read the whole letter').click();
    await expect(nikos.getByText('Once more.', { exact: true })).toBeVisible();
    await nikos.getByLabel('Your name').fill('Nikos Vlachos');
    await nikos.getByLabel('Your role in the organisation').fill('Director');
    await nikos.getByRole('button', { name: 'Approve and co-sign the letter' }).click();
    await expect(nikos.getByRole('heading', { name: /has co-signed$/ })).toBeVisible();
  });
});
