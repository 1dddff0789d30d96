import { test } from './support/arranged';
import { openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const chair = 'maeve@tidewatch.example';
const title = 'No child waits alone';

test('an invited organisation co-signs, without JavaScript', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Hedgerow Network',
    host: 'hedgerow.example',
    country: 'NL',
    officer: 'Hanna Groen',
    director: 'Pieter Bos',
  });
  const letter = await openedLetter(lead, title);
  await published(letter);
  const hanna = await newcomer();

  await test.step('Hanna invites it from her desk', async () => {
    await signIn(hanna, lead.officer.address);
    await hanna.goto(`/desk/letters/${letter.id}/signatories`);
    await hanna.getByRole('link', { name: 'Invite organisations' }).click();
    await expect(async () => {
      await hanna.getByLabel('Email addresses').fill('');
      await hanna.getByLabel('Email addresses').fill(`Tidewatch <${chair}>`);
      await expect(hanna.getByText('We will send 1 email.')).toBeVisible({ timeout: 1000 });
    }, 'the list is understood while it is typed').toPass();
    await seen(hanna, 'invite organisations');
    await hanna.getByRole('button', { name: 'Send invitations' }).click();
    await expect(hanna.getByText('1 invitation is on its way.')).toBeVisible();
  });

  const maeve = await newcomer({ javaScript: false });

  await test.step('Maeve reads the letter behind the link in her mail', async () => {
    await openMail(maeve, chair, `${lead.name} invites you to co-sign “${title}”`);
    await seen(maeve, 'mail of the invitation');
    await followLink(maeve, '/invitations/');
    await expect(maeve.getByRole('heading', { name: title })).toBeVisible();
    await expect(maeve.getByText('Keep prevention first.', { exact: true })).toBeVisible();
    await seen(maeve, 'invitation');
  });

  await test.step('she signs in, founds her organisation, and comes back to the letter', async () => {
    await maeve.getByRole('link', { name: 'Prepare your co-signature' }).first().click();
    await signIn(maeve, chair);
    await expect(maeve.getByRole('heading', { name: 'How your organisation will be printed' })).toBeVisible();
    await expect(maeve.getByLabel('Name to be printed')).toHaveValue('Tidewatch');
    await maeve.getByRole('button', { name: 'Save and continue' }).click();
    await expect(maeve.getByRole('alert')).toContainText('Choose the country of establishment.');
    await seen(maeve, 'invited organisation, something to correct');
    await maeve.getByLabel('Country').selectOption('Ireland');
    await maeve.getByRole('button', { name: 'Save and continue' }).click();
  });

  await test.step('she says that she may bind it herself, and adds a statement', async () => {
    await maeve.getByLabel('Their name').fill('Maeve Kearney');
    await maeve.getByLabel(/I may sign for/).check();
    await maeve.getByRole('button', { name: 'Save and continue' }).click();
    await maeve.getByRole('link', { name: 'How it will be printed' }).click();
    await maeve.getByLabel('Public statement').fill('Every week counts.');
    await maeve.getByRole('button', { name: 'Add a name' }).click();
    await maeve.getByRole('link', { name: /back/i }).first().click();
    await seen(maeve, 'preparation');
  });

  await test.step('she sees the line exactly as it will be printed, and co-signs', async () => {
    await expect(maeve.getByLabel('Public statement'), 'what was typed before the detour').toHaveValue(
      'Every week counts.',
    );
    await maeve.getByRole('radio', { name: /Maeve Kearney/ }).check();
    await maeve.getByRole('button', { name: 'Save and preview' }).click();
    await expect(maeve.getByText('Every week counts.')).toBeVisible();
    await seen(maeve, 'preparation, check');
    await maeve.getByLabel('Your role in the organisation').fill('Chair of the board');
    await maeve.getByRole('button', { name: 'Co-sign the letter' }).click();
    await expect(maeve.getByRole('alert')).toContainText('Enter your name as you would sign a letter');
    await expect(maeve.getByLabel('Your role in the organisation')).toHaveValue('Chair of the board');
    await seen(maeve, 'preparation, check, something to mend');
    await maeve.getByLabel('Your name').fill('Maeve Kearney');
    await maeve.getByRole('button', { name: 'Co-sign the letter' }).click();
    await seen(maeve, 'endorsement');
    await openMail(maeve, chair, `Tidewatch co-signed “${title}”`);
    await seen(maeve, 'mail of the receipt');
  });

  await test.step('Hanna gives her word that it is what it says, and it is counted', async () => {
    await hanna.goto(`/desk/letters/${letter.id}/signatories`);
    await hanna.getByRole('link', { name: 'Attest: Tidewatch' }).click();
    await hanna.getByLabel('How you know this').fill('We have worked with its board since 2019.');
    await seen(hanna, 'attestation by the lead');
    await hanna.getByRole('button', { name: 'Attest Tidewatch' }).click();
    await expect(hanna.getByRole('row').filter({ hasText: 'Tidewatch' })).toContainText('Attested by you only');
    await maeve.goto(`/letters/${letter.slug}`);
    await expect(maeve.getByText('1 of them attested by the lead only')).toBeVisible();
    await seen(maeve, 'public letter, one attested by the lead');
  });

  await test.step('Hanna reads its statement, and what leaving it out or declining Tidewatch would do', async () => {
    await hanna.getByRole('link', { name: 'Read the statements' }).first().click();
    await seen(hanna, 'statements of the signatories');
    await hanna.getByRole('link', { name: /^Leave out the statement\s?: Tidewatch$/ }).click();
    await seen(hanna, 'leaving out a statement');
    await hanna.getByRole('link', { name: 'Cancel and go back' }).click();
    await hanna.getByRole('link', { name: 'Back to the signatories' }).click();
    await hanna.getByRole('link', { name: 'Decline: Tidewatch' }).click();
    await seen(hanna, 'declining a signatory');
  });
});
