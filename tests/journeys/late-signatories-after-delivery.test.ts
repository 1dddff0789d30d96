import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { promiseDueCopies } from '~/seal/sealing/copies.server';
import { test } from './support/arranged';
import { coSigned, invited, openedLetter, published, sealed } from './support/letters';
import { openMail } from './support/mailbox';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect } from './support/story';

const title = 'Signed in good time, and later';

const organisation = (name: string, host: string, country: string, officer: string, director: string) =>
  verifiedOrganisation({ name, host, country, officer, director });

test('a delivered letter stays open: late signatories, two counts, and a second edition', async ({ newcomer }) => {
  const lead = await organisation('Curlew Watch', 'curlewwatch.example', 'BE', 'Mila Stern', 'Otto Klee');
  const early = await organisation('Tern House', 'ternhouse.example', 'SE', 'Elin Berg', 'Nils Holm');
  const late = await organisation(
    'Σύνδεσμος για την Προστασία των Παιδιών στο Διαδίκτυο',
    'syndesmos.example',
    'EL',
    'Eleni Dara',
    'Nikos Rallis',
  );
  const letter = await openedLetter(lead, title);
  await published(letter);
  await coSigned(early, letter);
  await sealed(letter);
  const desk = `/desk/letters/${letter.id}`;
  const { slug } = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });

  const mila = await newcomer();
  const main = mila.getByRole('main');
  await test.step('before the delivery, nobody signs after it', async () => {
    await signIn(mila, lead.officer.address);
    await mila.goto(`${desk}/opening/late`);
    await expect(main).toContainText('has not been delivered yet');
    await seen(mila, 'late, not delivered');
  });

  await test.step('the lead records that it was delivered by hand', async () => {
    await mila.goto(`${desk}/dispatches`);
    await mila.getByRole('link', { name: 'Record a delivery by hand' }).click();
    await expect(main).toContainText('Edition 1, with 2 signatories, counts as delivered');
    await seen(mila, 'delivery by hand');
    await mila.getByRole('button', { name: 'Record the delivery' }).click();
    await expect(main).toContainText('Edition 1 was delivered by hand on');
  });

  await test.step('every signatory gets the sealed copy once', async () => {
    await promiseDueCopies();
    await openMail(mila, early.director.address, `The sealed letter: “${title}”`);
    await expect(mila.locator('body')).toContainText('including Tern House');
  });

  await test.step('the lead keeps the letter open for late signatories', async () => {
    await mila.goto(`${desk}/opening/late`);
    await expect(main).toContainText('with 2 organisations. Today it has 2 signatories.');
    await seen(mila, 'keep open');
    await mila.getByRole('button', { name: 'Keep open for late signatories' }).click();
    await expect(main).toContainText('The letter is open for late signatories until');
    await seen(mila, 'kept open');
    await mila.goto(desk);
    await expect(main).toContainText('Organisations that co-sign now are shown as signed after delivery.');
    await seen(mila, 'overview after delivery');
    await mila.goto(`${desk}/signatories`);
    await seen(mila, 'signatories after delivery');
  });

  const reader = await newcomer();
  const page = reader.getByRole('main');
  await test.step('the invitation says that the letter was delivered', async () => {
    const address = late.officer.address;
    await invited(letter, { name: late.name, address });
    await openMail(reader, address, `Curlew Watch invites you to co-sign “${title}”`);
    await expect(reader.locator('body')).toContainText('You can still co-sign');
    const { id } = await database().invitation.findFirstOrThrow({ where: { letterId: letter.id, address } });
    await reader.goto(`/invitations/${tokenFor('invitation', id)}`);
    await expect(page).toContainText('your organisation will be shown as signed after delivery, with the date');
    await seen(reader, 'invitation after delivery');
  });

  await test.step('who signs now reads so in the receipt, and gets the copy once', async () => {
    await coSigned(late, letter);
    await openMail(reader, late.director.address, `${late.name} co-signed “${title}”`);
    await expect(reader.locator('body')).toContainText('is shown as signed after delivery');
    await promiseDueCopies();
    await openMail(reader, late.director.address, `The sealed letter: “${title}”`);
    await expect(reader.locator('body')).toContainText('signed after delivery, so this PDF does not name it');
  });

  await test.step('everybody reads two counts, and the late signatory with its date', async () => {
    await reader.goto(`/letters/${slug}`);
    await expect(page).toContainText(/2 organisations when it was delivered by hand on [^,]+, 3 today\./);
    await expect(reader.getByRole('region', { name: 'Signed after delivery' })).toContainText('Σύνδεσμος');
    await seen(reader, 'letter with late signatories');
    const json = await (await reader.request.get(`/letters/${slug}/signatories.json`)).json();
    expect(json).toMatchObject({ today: { organisations: 3 }, delivered: { organisations: 2, by: 'hand' } });
    const csv = await (await reader.request.get(`/letters/${slug}/signatories.csv`)).text();
    expect(csv).toMatch(/Σύνδεσμος[^\r]*,no,yes,20/);
  });

  await test.step('a second edition has everybody, and is mailed only where the lead asks', async () => {
    await mila.goto(`${desk}/sealing`);
    await expect(main).toContainText('It marks who signed after delivery');
    await seen(mila, 'sealing again');
    await sealed(letter);
    await mila.goto(`${desk}/seal`);
    await mila.getByRole('link', { name: 'Email it to its signatories' }).click();
    await expect(main).toContainText('We email edition 2 to 3 signatories.');
    await seen(mila, 'emailing a second edition');
    await mila.getByRole('button', { name: 'Email 3 signatories' }).click();
    await expect(main).toContainText('Every signatory of edition 2 has been sent this edition.');
    await reader.goto(`/letters/${slug}`);
    await expect(page).toContainText('The letter was delivered in edition 1.');
    await seen(reader, 'letter with a second edition');
  });
});
