import { test } from './support/arranged';
import { openedLetter, published } from './support/letters';
import { followLink, openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Nobody is left at the door';

test('an uninvited organisation asks from the public page, and is admitted, without JavaScript', async ({
  newcomer,
}) => {
  const lead = await verifiedOrganisation({
    name: 'Larkfield Network',
    host: 'larkfield.example',
    country: 'DK',
    officer: 'Mette Lund',
    director: 'Jens Krog',
  });
  const asker = await verifiedOrganisation({
    name: 'Millpond Trust',
    host: 'millpond.example',
    country: 'IE',
    officer: 'Orla Keane',
    director: 'Fergal Moore',
  });
  const letter = await openedLetter(lead, title, { whoMaySign: 'verified', quorum: 12, printsSignatories: true });
  await published(letter);

  const orla = await newcomer({ javaScript: false });
  await test.step('Orla finds on the public page that her organisation can ask', async () => {
    await orla.goto(`/letters/${letter.slug}`);
    await seen(orla, 'public letter, others may ask');
    await orla.getByRole('link', { name: 'Ask to co-sign for your organisation' }).click();
    await signIn(orla, asker.officer.address);
    await expect(orla.getByRole('heading', { level: 1 })).toHaveText('Ask to co-sign');
    await expect(orla.getByRole('main')).toContainText('at least 12 signatories');
    await seen(orla, 'asking');
  });

  await test.step('she is told at the field what is missing, and asks', async () => {
    await orla.getByRole('button', { name: 'Ask to co-sign' }).click();
    await expect(orla.getByRole('alert')).toContainText('Write in a few words');
    await seen(orla, 'asking, something to correct');
    await orla.getByLabel('Why your organisation wants to co-sign').fill('We run helplines in four counties.');
    await orla.getByRole('button', { name: 'Ask to co-sign' }).click();
    await expect(orla.getByRole('main')).toContainText(`${lead.name} has not answered yet`);
    await seen(orla, 'asked');
  });

  const mette = await newcomer({ javaScript: false });
  await test.step('Mette gets a mail, and sees it on her desk', async () => {
    await openMail(mette, lead.officer.address, `${asker.name} asks to co-sign`);
    await seen(mette, 'mail of the request');
    await signIn(mette, lead.officer.address);
    await mette.goto(`/desk/letters/${letter.id}`);
    await expect(mette.getByRole('main')).toContainText('1 organisation asks to co-sign');
    await seen(mette, 'overview, a request waits');
    await mette.goto(`/desk/letters/${letter.id}/signatories`);
    await mette.getByRole('link', { name: 'Requests to co-sign' }).first().click();
    await expect(mette.getByRole('main')).toContainText('We run helplines in four counties.');
    await seen(mette, 'requests');
    await mette.getByRole('link', { name: `Decline ${asker.name}` }).click();
    await seen(mette, 'declining a request');
    await mette.getByRole('link', { name: 'Cancel and go back' }).click();
  });

  await test.step('she admits it', async () => {
    await mette.getByRole('button', { name: `Admit ${asker.name}` }).click();
    await expect(mette.getByRole('main')).toContainText('You admitted it.');
    await seen(mette, 'requests, answered');
  });

  await test.step('Orla goes on from her mail, and prepares for her organisation', async () => {
    await openMail(orla, asker.officer.address, `${asker.name} can co-sign`);
    await seen(orla, 'mail of the admission');
    await followLink(orla, '/invitations/');
    await seen(orla, 'invitation, with what signing means');
    await orla.getByRole('link', { name: 'Prepare your co-signature' }).first().click();
    await expect(orla.getByRole('radio', { name: new RegExp(asker.name) })).toBeChecked();
    await orla.getByRole('button', { name: 'Change something first' }).click();
    await seen(orla, 'preparation, with what signing means');
    await orla.getByRole('radio', { name: /Fergal Moore/ }).check();
    await orla.getByRole('button', { name: 'Save and preview' }).click();
    await expect(orla.getByRole('main')).toContainText('Printed only if you agree.');
    await seen(orla, 'check, with what signing means');
  });
});
