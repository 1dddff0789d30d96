import { database } from '~/platform/database/database.server';
import { printedText } from '~/seal/verify/printed-text.server';
import { test } from './support/arranged';
import { openedLetter, published, sealed } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Experts ask for it, too';
const [kadri, jonas] = ['kadri@university.example', 'jonas@institute.example'];

test('individual experts sign in their own name, counted apart, without JavaScript', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Meadowlark Coalition',
    host: 'meadowlark.example',
    country: 'EE',
    officer: 'Liis Kask',
    director: 'Rein Oja',
  });
  const letter = await openedLetter(lead, title, { takesExperts: true });
  await published(letter);

  const liis = await newcomer({ javaScript: false });
  await test.step('Liis invites two experts from the sign-on of her letter', async () => {
    await signIn(liis, lead.officer.address);
    await liis.goto(`/desk/letters/${letter.id}/signatories`);
    await liis.getByRole('link', { name: 'Invite and see experts' }).click();
    await seen(liis, 'experts, none invited');
    await liis.getByRole('button', { name: 'Send invitations' }).click();
    await expect(liis.getByRole('alert')).toContainText('Enter at least one email address');
    await liis.getByLabel('Email addresses').fill(`Kadri Tamm <${kadri}>\nJonas Brandt <${jonas}>`);
    await liis.getByLabel('Your message').fill('Your study is the source of our second ask.');
    await liis.getByRole('button', { name: 'Send invitations' }).click();
    await expect(liis.getByRole('main')).toContainText('2 invitations are on their way.');
    await seen(liis, 'experts, invited');
  });

  const expert = await newcomer({ javaScript: false });
  await test.step('Kadri reads the letter from her mail, and what signing means', async () => {
    await openMail(expert, kadri, `${lead.name} invites you to sign “${title}” in your own name`);
    await seen(expert, 'mail of the invitation of an expert');
    await followLink(expert, '/experts/');
    await expect(expert.getByRole('main')).toContainText('You do not sign for an organisation.');
    await expect(expert.getByRole('main')).toContainText('for identification only');
    await seen(expert, 'invitation of an expert');
  });

  await test.step('she is told at the field what is missing, and signs with her name', async () => {
    await expert.getByLabel('Your title or position').fill('Professor of Child Law');
    await expert.getByLabel('Your affiliation').fill('Example University, Tartu');
    await expert.getByRole('button', { name: 'Sign in my own name' }).click();
    await expect(expert.getByRole('alert')).toContainText('Enter your name as it should be printed');
    await expect(expert.getByLabel('Your affiliation')).toHaveValue('Example University, Tartu');
    await seen(expert, 'invitation of an expert, something to correct');
    await expert.getByLabel('Your name').fill('Kadri Tamm');
    await expert.getByRole('button', { name: 'Sign in my own name' }).click();
    await expect(expert.getByRole('heading', { level: 1 })).toHaveText('You have signed');
    await seen(expert, 'expert, signed');
    await openMail(expert, kadri, `You signed “${title}”`);
    await seen(expert, 'mail of the receipt of an expert');
  });

  await test.step('Jonas declines, and Liis sees both', async () => {
    await openMail(expert, jonas, `${lead.name} invites you to sign`);
    await followLink(expert, '/experts/');
    await expert.getByRole('link', { name: 'Decline this invitation' }).click();
    await seen(expert, 'declining as an expert');
    await expert.getByLabel('Reason').fill('Not my field.');
    await expert.getByRole('button', { name: 'Decline the invitation' }).click();
    await expect(expert.getByRole('main')).toContainText('You have declined');
    await liis.goto(`/desk/letters/${letter.id}/experts`);
    await expect(liis.getByRole('main')).toContainText('1 individual expert has signed.');
    await expect(liis.getByRole('row', { name: /Jonas Brandt/ })).toContainText('Not my field.');
    await seen(liis, 'experts, answered');
    await liis.getByRole('link', { name: 'Leave out: Kadri Tamm' }).click();
    await seen(liis, 'leaving an expert out');
  });

  await test.step('the public page counts them apart', async () => {
    await expert.goto(`/letters/${letter.slug}`);
    await expect(expert.getByText('1 organisation from 1 country. 1 individual expert, counted apart.')).toBeVisible();
    await expect(expert.getByText('Kadri Tamm')).toBeVisible();
    await expect(expert.getByText('Professor of Child Law, Example University, Tartu')).toBeVisible();
    await seen(expert, 'public letter, with an expert');
  });

  await test.step('so does the sealed PDF', async () => {
    await sealed(letter);
    const answer = await expert.request.get(`/letters/${letter.slug}/letter.pdf`);
    const text = (await printedText(await answer.body())).replace(/\s+/g, ' ');
    expect(text).toContain('1 organisation from 1 country');
    expect(text).toContain('Individual experts');
    expect(text).toContain('Signing in their own name: 1.');
    expect(text).toContain('Kadri Tamm, Professor of Child Law, Example University, Tartu');
    await liis.goto(`/desk/letters/${letter.id}/seal`);
    await expect(liis.getByRole('main')).toContainText('1 individual expert');
    await seen(liis, 'seal, with an expert');
  });

  await test.step('Kadri withdraws with her receipt; the edition that prints her is void', async () => {
    await openMail(expert, kadri, `You signed “${title}”`);
    await followLink(expert, '/experts/withdrawals/');
    await seen(expert, 'withdrawal of an expert');
    await expert.getByLabel('Reason').fill('I changed my mind.');
    await expert.getByRole('button', { name: 'Withdraw from the letter' }).click();
    await expect(expert.getByRole('heading', { level: 1 })).toHaveText('You have withdrawn');
    await seen(expert, 'withdrawal of an expert, done');
    const edition = await database().edition.findFirstOrThrow({ where: { letterId: letter.id } });
    expect(edition.voidedReason).toBe('withdrawal');
    await expert.goto(`/letters/${letter.slug}`);
    await expect(expert.getByText('Kadri Tamm')).toHaveCount(0);
    await openMail(liis, lead.officer.address, `Kadri Tamm withdrew from “${title}”`);
    await expect(liis.locator('.caught-text')).toContainText('I changed my mind.');
    await seen(liis, 'mail of the withdrawal of an expert');
  });
});
