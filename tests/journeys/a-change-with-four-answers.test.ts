import { test } from './support/arranged';
import { corrected } from './support/corrections';
import { coSigned, openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { type AnOrganisation, verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'A longer term, with safeguards';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const organisation = (name: string, country: string, officer: string, director: string) =>
  verifiedOrganisation({ name, host: `${name.toLowerCase().replaceAll(' ', '')}.example`, country, officer, director });

test('a change is answered in four ways, and the letter moves', async ({ newcomer }) => {
  const lead = await organisation('Sycamore Alliance', 'BE', 'Lieve Smet', 'Joris Maes');
  const carries = await organisation('Lapwing House', 'IE', 'Aoife Burke', 'Cian Daly');
  const holds = await organisation('Tern Society', 'SE', 'Ebba Ek', 'Olle Dahl');
  const withdraws = await organisation('Dunlin Trust', 'MT', 'Marta Zammit', 'Pawlu Camilleri');
  const silent = await organisation('Osprey Network', 'PL', 'Ola Wilk', 'Jan Sowa');
  const letter = await openedLetter(lead, title);
  for (const partner of [carries, holds, withdraws, silent]) await coSigned(partner, letter);
  await published(letter);
  await corrected(letter, 'with its safeguards', 'with its safeguards, this year');

  const lieve = await newcomer();
  await test.step('Lieve says that it is a change of substance, why, and by when she would like answers', async () => {
    await signIn(lieve, lead.officer.address);
    await lieve.goto(`/desk/letters/${letter.id}/change`);
    await seen(lieve, 'change, to choose its kind');
    await lieve.getByRole('link', { name: 'Ask the signatories about a change of substance' }).click();
    await lieve.getByRole('button', { name: 'Ask 4 signatories' }).click();
    await expect(lieve.getByRole('alert')).toContainText('Say why the text changes');
    await lieve.getByLabel('Why the text changes').fill('The Council wants longer. We say by when.');
    await seen(lieve, 'change of substance, to announce');
    await lieve.getByRole('button', { name: 'Ask 4 signatories' }).click();
    await expect(lieve.getByRole('main')).toContainText('0 carry over · 0 need time · 0 withdrew · 4 silent');
    await seen(lieve, 'answers, none yet');
  });

  const cian = await newcomer({ javaScript: false });
  await test.step('Cian reads what differs in the mail, and carries over without an account and without script', async () => {
    await openMail(cian, carries.director.address, `Version 2 of “${title}”: does ${carries.name} carry over?`);
    await expect(cian.locator('.caught-text')).toContainText('[+, this year+]');
    await seen(cian, 'mail of the question');
    await followLink(cian, '/changes/');
    await seen(cian, 'change, to answer');
    await cian.getByRole('button', { name: `Answer for ${carries.name}` }).click();
    await expect(cian.getByRole('alert')).toContainText('Choose what your organisation answers');
    await answer(cian, carries, 'We carry over to version 2');
    await expect(cian.getByRole('main')).toContainText('Your answer is recorded');
    await seen(cian, 'change, answered');
    await openMail(cian, carries.director.address, `${carries.name} carries over to version 2`);
    await seen(cian, 'mail of the receipt of an answer');
  });

  const olle = await newcomer();
  await test.step('Olle needs time until his board has met', async () => {
    await openMail(olle, holds.director.address, 'Version 2 of');
    await followLink(olle, '/changes/');
    const path = await olle.getByRole('link', { name: 'What changed, as a PDF to forward' }).getAttribute('href');
    const pdf = await olle.request.get(path ?? '');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await olle.getByLabel('Until which day').fill(inDays(5));
    await olle.getByLabel('Note to the lead').fill('Our board meets.');
    await answer(olle, holds, 'We need more time');
    await expect(olle.getByRole('main')).toContainText('needs time until');
  });

  const pawlu = await newcomer();
  await test.step('Pawlu withdraws, with his reason, from the same page', async () => {
    await openMail(pawlu, withdraws.director.address, 'Version 2 of');
    await followLink(pawlu, '/changes/');
    await pawlu.getByRole('link', { name: `Withdraw ${withdraws.name} instead` }).click();
    await pawlu.getByLabel('Reason').fill('We do not name a year.');
    await pawlu.getByRole('button', { name: `Withdraw ${withdraws.name}` }).click();
  });

  await test.step('the administrator, to whom a mail went, is told who answers', async () => {
    const ola = await newcomer();
    await openMail(ola, silent.officer.address, 'Version 2 of');
    await followLink(ola, '/changes/');
    await expect(ola.getByRole('main')).toContainText('Only an authorised signatory can answer');
    await seen(ola, 'change, who answers');
  });

  await test.step('the lead sees that it has to answer first; its director, signed in, does', async () => {
    await lieve.reload();
    await expect(lieve.getByRole('main')).toContainText('1 carry over · 1 until');
    await seen(lieve, 'answers, three of four');
    await lieve.getByRole('link', { name: 'Move the letter' }).click();
    await expect(lieve.getByRole('main')).toContainText('Its authorised signatory answers first');
    await expect(lieve.getByRole('button', { name: /^Move the letter/ })).toHaveCount(0);
    const joris = await newcomer();
    await signIn(joris, lead.director.address);
    await joris.goto(`/desk/letters/${letter.id}`);
    await openMail(joris, lead.director.address, 'Version 2 of');
    await followLink(joris, '/changes/');
    await answer(joris, lead, 'We carry over to version 2');
    await expect(joris.getByRole('main')).toContainText('Your answer is recorded');
  });

  await test.step('Lieve sees by name what the move does, and moves the letter', async () => {
    await lieve.reload();
    await olle.getByLabel('Until which day').fill(inDays(6));
    await answer(olle, holds, 'We need more time');
    await expect(olle.getByRole('main')).toContainText('Your answer is recorded');
    await lieve.getByRole('button', { name: /^Move the letter/ }).click();
    await expect(lieve.getByRole('main')).toContainText('An answer came in after you opened this page');
    await seen(lieve, 'move, the figures changed');
    await expect(lieve.getByRole('main')).toContainText('2 organisations are its signatories');
    await lieve.getByRole('button', { name: 'Move the letter: 2 stay, 2 left behind' }).click();
    await expect(lieve.getByRole('main')).toContainText('Version 2 has been in force since');
    await lieve.goto(`/letters/${letter.slug}`);
    await expect(lieve.getByText('2 organisations from 2 countries.')).toBeVisible();
    await expect(lieve.getByRole('main')).toContainText('this year');
  });

  const jan = await newcomer({ javaScript: false });
  await test.step('Jan, who was silent, is told, and comes in again with one step', async () => {
    await openMail(jan, silent.director.address, `${silent.name} is no longer a signatory`);
    await seen(jan, 'mail of who is left behind');
    await followLink(jan, '/approvals/');
    await jan.getByLabel('Your name').fill(silent.director.name);
    await jan.getByLabel('Your role in the organisation').fill('Director');
    await jan.getByRole('button', { name: 'Approve and co-sign the letter' }).click();
    await expect(jan.getByRole('heading', { name: `${silent.name} has co-signed` })).toBeVisible();
    await jan.goto(`/letters/${letter.slug}`);
    await expect(jan.getByText('3 organisations from 3 countries.')).toBeVisible();
  });
});

async function answer(page: Page, { name, director }: AnOrganisation, choice: string): Promise<void> {
  await page.getByLabel(choice).check();
  await page.getByLabel('Your name').fill(director.name);
  await page.getByLabel('Your role in the organisation').fill('Director');
  await page.getByRole('button', { name: new RegExp(`answer (for|of) ${name}`, 'i') }).click();
}
