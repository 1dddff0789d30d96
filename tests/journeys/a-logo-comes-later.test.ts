import { database } from '~/platform/database/database.server';
import { test } from './support/arranged';
import { coSigned, openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'A place in the row of logos';
const drawn =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><path d="M60 4 80 56H40Z" fill="#24476b"/><circle cx="60" cy="20" r="8" fill="#f2c14e"/></svg>';

test('a logo comes later, and the organisation stays a signatory throughout', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Plover Alliance',
    host: 'ploveralliance.example',
    country: 'NL',
    officer: 'Femke Mulder',
    director: 'Koen Prins',
  });
  const partner = await verifiedOrganisation({
    name: 'Lapwing Trust',
    host: 'lapwingtrust.example',
    country: 'IE',
    officer: 'Aoife Byrne',
    director: 'Niall Roche',
  });
  const letter = await openedLetter(lead, title);
  await published(letter);
  await coSigned(partner, letter);
  const { id } = await database().endorsement.findFirstOrThrow({
    where: { letterId: letter.id, organisationId: partner.id },
  });
  const reader = await newcomer();
  const publicly = async () => {
    await reader.goto(`/letters/${letter.slug}`);
    return reader.getByRole('img', { name: partner.name });
  };

  const aoife = await newcomer({ javaScript: false });
  await test.step('Aoife begins a change from what is printed, without script', async () => {
    await signIn(aoife, partner.officer.address);
    await aoife.goto(`/endorsements/${id}`);
    await seen(aoife, 'endorsement, its line');
    await aoife.getByRole('button', { name: 'Change what is printed' }).click();
    await expect(aoife.getByRole('heading', { name: `Change what is printed for ${partner.name}` })).toBeVisible();
    await expect(aoife.getByLabel('Name to be printed')).toHaveValue(partner.name);
    await aoife.getByRole('button', { name: 'Save and preview' }).click();
    await expect(aoife.getByText('Nothing is different yet.')).toBeVisible();
    await seen(aoife, 'change, nothing different');
    await aoife.getByRole('link', { name: 'Edit the change' }).click();
  });

  await test.step('she adds the logo and a statement, sees both lines, and asks her director', async () => {
    await aoife.getByLabel('Public statement').fill('Every week counts.');
    await aoife.getByRole('button', { name: 'Add a logo' }).click();
    await aoife
      .getByLabel('Logo file')
      .setInputFiles({ name: 'lapwing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawn) });
    await aoife.getByRole('button', { name: 'Use this logo' }).click();
    await aoife.getByRole('link', { name: 'Back to what you were preparing' }).click();
    await expect(aoife.getByLabel('Print the logo')).toBeChecked();
    await expect(aoife.getByLabel('Public statement')).toHaveValue('Every week counts.');
    await seen(aoife, 'change, preparation');
    await aoife.getByRole('button', { name: 'Save and preview' }).click();
    await expect(aoife.getByText('What changes: the logo and the statement.')).toBeVisible();
    await seen(aoife, 'change, check');
    await aoife.getByRole('button', { name: /^Ask .* to approve$/ }).click();
    await expect(aoife.getByText(/^Waiting for/)).toBeVisible();
  });

  await test.step('until it is approved, the former line is printed and counted', async () => {
    await expect(await publicly()).toHaveCount(0);
    await expect(reader.getByText(partner.name).first()).toBeVisible();
    await aoife.goto(`/endorsements/${id}`);
    await expect(aoife.getByText('Until it is approved, what you see here is printed')).toBeVisible();
    await seen(aoife, 'endorsement, change under way');
  });

  const niall = await newcomer();
  await test.step('Niall sees before and after behind his link, and approves', async () => {
    await openMail(niall, partner.director.address, `what is printed for ${partner.name}`);
    await seen(niall, 'mail that asks to approve a change');
    await followLink(niall, '/approvals/');
    await expect(niall.getByText('What changes: the logo and the statement.')).toBeVisible();
    await niall.getByRole('button', { name: 'Approve the change' }).click();
    await expect(niall.getByRole('alert')).toContainText('Enter your name');
    await seen(niall, 'approval of a change, something to correct');
    await niall.getByLabel('Your name').fill(partner.director.name);
    await niall.getByLabel('Your role in the organisation').fill('Director');
    await niall.getByRole('button', { name: 'Approve the change' }).click();
    await expect(niall.getByRole('heading', { name: `What is printed for ${partner.name} has changed` })).toBeVisible();
    await seen(niall, 'approval of a change, done');
    await openMail(niall, partner.director.address, `What is printed for ${partner.name} has changed`);
    await seen(niall, 'mail of the receipt of a change');
  });

  await test.step('it is printed with its logo, and the lead finds what happened in the trail', async () => {
    await expect((await publicly()).first()).toBeVisible();
    await aoife.goto(`/endorsements/${id}`);
    await expect(aoife.getByRole('heading', { name: 'Changes of what is printed' })).toBeVisible();
    await seen(aoife, 'endorsement, changed');
    const femke = await newcomer();
    await signIn(femke, lead.officer.address);
    await femke.goto(`/desk/letters/${letter.id}/trail`);
    await expect(femke.getByText(`${partner.name} changed what is printed for it`)).toBeVisible();
  });
});
