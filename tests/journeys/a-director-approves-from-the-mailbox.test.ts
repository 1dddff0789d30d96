import { test } from './support/arranged';
import { askedForApproval, openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { approveFromMailbox, signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Childhood is not for later';

test('a director approves from the mailbox', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Willow Forum',
    host: 'willowforum.example',
    country: 'DK',
    officer: 'Freja Holm',
    director: 'Asger Lund',
  });
  const partner = await verifiedOrganisation({
    name: 'Sparrow House',
    host: 'sparrowhouse.example',
    country: 'PT',
    officer: 'Marta Reis',
    director: 'Duarte Pinto',
  });
  const letter = await openedLetter(lead, title);
  await published(letter);
  await askedForApproval(partner, letter);
  const publicPage = `/letters/${letter.slug}`;

  await test.step('a scanner that opens the link of the mail triggers nothing', async () => {
    const scanner = await newcomer({ javaScript: false });
    await openMail(scanner, partner.director.address, `For your approval: co-sign “${title}”`);
    await seen(scanner, 'mail that asks for approval');
    await followLink(scanner, '/approvals/');
    await expect(scanner.getByText('Opening it has not signed anything.')).toBeVisible();
    await scanner.goto(publicPage);
    await expect(scanner.getByText(partner.name)).toHaveCount(0);
  });

  const duarte = await newcomer();
  await test.step('Duarte reads what he is asked to sign: the letter, the line, the declaration', async () => {
    await openMail(duarte, partner.director.address, `For your approval: co-sign “${title}”`);
    await followLink(duarte, '/approvals/');
    await expect(duarte.getByText(`prepared this for ${partner.name}`)).toBeVisible();
    await expect(duarte.getByText('Approve by')).toBeVisible();
    await duarte.getByText('Read the whole letter').click();
    await expect(duarte.getByText('Keep prevention first.', { exact: true })).toBeVisible();
    await expect(duarte.getByText(`I am authorised to sign for ${partner.name}`)).toBeVisible();
    await seen(duarte, 'approval');
  });

  await test.step('he approves, without an account', async () => {
    await duarte.getByRole('button', { name: 'Approve and co-sign the letter' }).click();
    await expect(duarte.getByRole('alert')).toContainText('Enter your name');
    await seen(duarte, 'approval, something to mend');
    await approveFromMailbox(duarte, partner.director, title);
    await seen(duarte, 'approval, done');
    await openMail(duarte, partner.director.address, `${partner.name} co-signed “${title}”`);
  });

  await test.step('the link does nothing any more', async () => {
    await openMail(duarte, partner.director.address, `For your approval: co-sign “${title}”`);
    await followLink(duarte, '/approvals/');
    await expect(duarte.getByRole('heading', { name: 'This has already been approved' })).toBeVisible();
    await seen(duarte, 'approval, used');
  });

  await test.step('his organisation stands under the letter, and the lead sees it', async () => {
    await duarte.goto(publicPage);
    await expect(duarte.getByText('2 organisations from 2 countries.')).toBeVisible();
    await expect(duarte.getByRole('link', { name: partner.name })).toBeVisible();
    const freja = await newcomer();
    await signIn(freja, lead.officer.address);
    await freja.goto(`/desk/letters/${letter.id}/signatories`);
    await expect(freja.getByRole('main')).toContainText(partner.name);
    await seen(freja, 'signatories, co-signed');
    await freja.getByRole('link', { name: /^Trail / }).click();
    await expect(freja.getByText(/co-signed, by/).last()).toBeVisible();
    await seen(freja, 'trail');
  });
});
