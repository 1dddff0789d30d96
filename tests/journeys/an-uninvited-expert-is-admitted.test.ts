import { test } from './support/arranged';
import { openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Experts knock at the door';
const [ilse, otto] = ['ilse@clinic.example', 'otto@spam.example'];

test('an uninvited expert asks, is admitted and signs, without JavaScript', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Lapwing Coalition',
    host: 'lapwing.example',
    country: 'NL',
    officer: 'Anna Vos',
    director: 'Piet Maas',
  });
  const letter = await openedLetter(lead, title, { takesExperts: true, whoMaySign: 'verified' });
  await published(letter);

  const expert = await newcomer({ javaScript: false });
  const asks = async (name: string, address: string) => {
    await expert.goto(`/letters/${letter.slug}`);
    await expert.getByRole('link', { name: 'Ask to sign in your own name' }).click();
    await expert.getByLabel('Your name').fill(name);
    await expert.getByLabel('Your email address').fill(address);
    await expert.getByRole('button', { name: 'Ask to sign' }).click();
    await expect(expert.getByRole('heading', { level: 1 })).toHaveText('Check your email');
  };

  await test.step('Ilse is told at the field what is missing, and asks', async () => {
    await expert.goto(`/experts/ask/${letter.slug}`);
    await seen(expert, 'asking as an expert');
    await expert.getByLabel('Your affiliation').fill('Example Clinic, Graz');
    await expert.getByRole('button', { name: 'Ask to sign' }).click();
    await expect(expert.getByRole('alert')).toContainText('Enter your name as it should be printed.');
    await expect(expert.getByLabel('Your affiliation')).toHaveValue('Example Clinic, Graz');
    await seen(expert, 'asking as an expert, something to correct');
    await asks('Ilse Graff', ilse);
    await seen(expert, 'asking as an expert, sent');
  });

  await test.step('she corrects her name on the page of the link, and confirms', async () => {
    await openMail(expert, ilse, `Confirm that you ask to sign “${title}”`);
    await expect(expert.locator('.caught-text')).not.toContainText('Ilse');
    await seen(expert, 'mail that asks an expert to confirm');
    await followLink(expert, '/experts/asks/');
    await expect(expert.getByLabel('Your name')).toHaveValue('Ilse Graff');
    await seen(expert, 'request of an expert, to confirm');
    await expert.getByLabel('Your name').fill('Ilse Graf');
    await expert.getByRole('button', { name: 'Confirm my request' }).click();
    await expect(expert.getByRole('heading', { level: 1 })).toHaveText('You have asked to sign');
    await seen(expert, 'request of an expert, waiting');
    await asks('Cheap Pills', otto);
    await openMail(expert, otto, 'Confirm that you ask to sign');
    await followLink(expert, '/experts/asks/');
    await expert.getByRole('button', { name: 'Confirm my request' }).click();
  });

  const anna = await newcomer({ javaScript: false });
  await test.step('Anna is told by mail, admits Ilse and declines the other', async () => {
    await signIn(anna, lead.officer.address);
    await openMail(anna, lead.officer.address, `A person asks to sign “${title}”`);
    await expect(anna.locator('.caught-text')).not.toContainText('Cheap');
    await seen(anna, 'mail of the request of an expert');
    await anna.goto(`/desk/letters/${letter.id}/signatories`);
    await expect(anna.getByRole('main')).toContainText('2 people ask to sign as an individual expert');
    await anna.getByRole('link', { name: 'Answer them' }).click();
    await seen(anna, 'experts, two ask');
    await anna.getByRole('link', { name: 'Decline Cheap Pills' }).click();
    await anna.getByRole('button', { name: 'Decline the request' }).click();
    await expect(anna.getByRole('alert')).toContainText('Give a reason');
    await anna.getByLabel('Reason').fill('This is not a name.');
    await seen(anna, 'declining the request of an expert');
    await anna.getByRole('button', { name: 'Decline the request' }).click();
    await anna.getByRole('button', { name: 'Admit Ilse Graf' }).click();
    await expect(anna.getByRole('row', { name: /Ilse Graf/ })).toContainText('Invited');
    await seen(anna, 'experts, one admitted');
  });

  await test.step('Ilse signs by the link of the answer', async () => {
    await openMail(expert, ilse, `You can sign “${title}”`);
    await seen(expert, 'mail of the admission of an expert');
    await followLink(expert, '/experts/');
    await expert.getByLabel('Your name').fill('Ilse Graf');
    await expert.getByRole('button', { name: 'Sign in my own name' }).click();
    await expect(expert.getByRole('heading', { level: 1 })).toHaveText('You have signed');
    await expert.goto(`/letters/${letter.slug}`);
    await expect(expert.getByText('Ilse Graf')).toBeVisible();
    await openMail(expert, otto, `${lead.name} declined your request`);
  });
});
